// Hands a unit's draft in by itself: for what the product filled it with, where the unit's head lets that be.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { hashToken, newToken } from '../platform/http/token.ts';
import { askedOf } from './demands.ts';
import { partContent } from './in-unit.ts';
import { readDraft } from './store.ts';
import { hashOf, type Judge } from './submit.ts';

export interface HandingIn {
  tenant: string;
  /** In whose name it is handed in; they must be who asks in this transaction. */
  person: string;
  assignmentId: string;
  /** The same key gives the same submission again. */
  key: string;
  signedOffName: string;
  at: Date;
}

/**
 * A draft that does not answer each demand yet, or has a note or files, waits for a person: it is half done.
 * @returns whether it was handed in
 */
export async function handInDraft(tx: Tx, handing: HandingIn, judge: Judge): Promise<boolean> {
  const { assignmentId, key, signedOffName, at } = handing;
  const demands = await askedOf(tx, assignmentId);
  const draft = await readDraft(tx, assignmentId);
  if (!draft) return false;
  const { entries, note, fileIds } = draft.content;
  const answered = new Set(entries.map(({ demandId }) => demandId));
  if (note || fileIds.length > 0 || !demands.every(({ id }) => answered.has(id))) return false;
  const judged = judge(entries, demands, at, 'vi');
  if (!judged.ok) return false;
  const { content, written } = partContent({ entries, note: null, files: [] });
  return submitAs(tx, handing, {
    ...{ assignmentId, idempotencyKey: key, receivedAt: at.toISOString() },
    ...{ content: written, sha256: hashOf(content), signedOffName },
    ...judged.value,
  });
}

/** The statement that hands in proves who does by a session: this one is theirs for the length of the statement. */
async function submitAs(tx: Tx, { tenant, person }: HandingIn, report: object): Promise<boolean> {
  const proof = hashToken(newToken());
  const expires_at = sql<Date>`now() + interval '1 minute'`;
  await tx
    .insertInto('session')
    .values({ token_hash: proof, tenant, person_id: person, expires_at })
    .execute();
  const { rows } = await sql<{ told: unknown }>`
    select submit_evidence(${proof}, ${JSON.stringify(report)}::jsonb) as told`.execute(tx);
  await tx
    .updateTable('session')
    .set({ ended_at: sql<Date>`now()` })
    .where('token_hash', '=', proof)
    .execute();
  return rows[0]?.told != null;
}
