// Fills one demand's part of a unit's draft from what the product itself knows; a person looks at it and hands it in.
import type { Tx } from '../platform/db/database.ts';
import type { DraftContent, EvidenceContent } from './contract.ts';
import { wholeContent } from './in-unit.ts';
import { findSubmission, readDraft, saveDraft } from './store.ts';

type Evidence = Readonly<Record<string, unknown>>;

export interface Filling {
  tenant: string;
  unitId: string;
  assignmentId: string;
  demandId: string;
  control: string;
  by: string;
  at: Date;
}

/**
 * Begins with the draft, or where there is none with what was sent last; all else of it stays as it was. One that waits for
 * the head's sign-off waits no longer: it is not what was signed for. Row security lets the unit's own people only.
 */
export async function fillDraft(
  tx: Tx,
  filling: Filling,
  fill: (evidence: Evidence) => Evidence,
): Promise<void> {
  await tx
    .selectFrom('evidence_draft')
    .select('revision')
    .where('assignment_id', '=', filling.assignmentId)
    .forUpdate()
    .execute();
  const draft = await readDraft(tx, filling.assignmentId);
  const content = draft?.content ?? (await contentSent(tx, filling.assignmentId));
  const { demandId, control } = filling;
  const before = content.entries.find((entry) => entry.demandId === demandId);
  const evidence = fill((before?.evidence ?? {}) as Evidence);
  const others = content.entries.filter((entry) => entry.demandId !== demandId);
  const saved = await saveDraft(tx, {
    ...filling,
    content: { ...content, entries: [...others, { demandId, control, evidence }] },
    revision: draft?.revision ?? 0,
    waits: false,
  });
  if (saved === null) throw new Error('a draft that is held for update was saved elsewhere');
}

async function contentSent(tx: Tx, assignmentId: string): Promise<DraftContent> {
  const last = await tx
    .selectFrom('submission')
    .select('id')
    .where('assignment_id', '=', assignmentId)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst();
  const sent = last ? await findSubmission(tx, last.id) : null;
  const content: Pick<EvidenceContent, 'entries'> = sent
    ? wholeContent(sent.content, sent.kept)
    : { entries: [] };
  return { entries: content.entries, note: null, fileIds: [], signedOffName: null };
}
