// Takes recorded acts into the tree, signs its new head, and keeps that head outside the database too.
import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database, Tx } from '../db/database.ts';
import { done, failed, type Result } from '../result.ts';
import { actColumns, leafOf } from './leaf.ts';
import { originOf, readNote, signNote } from './note.ts';
import type { Outside } from './outside.ts';
import { Frontier } from './tree/frontier.ts';

/**
 * Why no more is taken in. `behind`: the database holds less than was signed, or other than was signed, at `size` (it was
 * put back from a backup, or altered). `forged`: a head in it was not signed by this log's key.
 */
export interface LogBroken {
  code: 'behind' | 'forged';
  size: number;
}

/** Acts of one round; a long backlog takes several, each committed by itself. */
const ROUND = 5000;

/**
 * Takes every waiting act of an authority into its tree, in the order of their instants, and signs the head.
 * Several workers may call it at once: one goes on, the others wait, and the tree never forks.
 * @returns how many were taken in, or why the log must be looked at by a person first
 */
export async function takeInActs(
  database: Database,
  tenant: string,
  outside: Outside,
  clock: Clock,
  round = ROUND,
): Promise<Result<number, LogBroken>> {
  const system = { tenant, person: null };
  let total = 0;
  for (;;) {
    const taken = await database.as(system, async (tx) => {
      await lock(tx, tenant);
      const broken = await catchUp(tx, tenant, outside);
      return broken ?? takeRound(tx, tenant, outside, clock.now(), round);
    });
    if (typeof taken !== 'number') return failed(taken);
    if (taken === 0) return done(total);
    total += taken;
  }
}

const lock = (tx: Tx, tenant: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`log ${tenant}`}, 0))`.execute(tx);

/**
 * Writes down outside what was committed here and not yet there: after a commit, and after a crash between the two.
 * The next round does it for the round before, always under the lock, so that the file has each head once.
 */
async function catchUp(tx: Tx, tenant: string, outside: Outside): Promise<LogBroken | null> {
  const last = (await outside.notes(tenant)).at(-1);
  const known = last === undefined ? null : readNote(last, originOf(tenant), outside.key.public);
  if (last !== undefined && !known) return { code: 'forged', size: 0 };
  const heads = await tx
    .selectFrom('log_head')
    .select(['size', 'root', 'note'])
    .where('tenant', '=', tenant)
    .where('size', '>=', known?.size ?? 0)
    .orderBy('size')
    .execute();
  if (known) {
    const here = heads.shift();
    if (here?.size !== known.size || !here.root.equals(known.root))
      return { code: 'behind', size: known.size };
  }
  for (const head of heads) {
    const told = readNote(head.note, originOf(tenant), outside.key.public);
    if (told?.size !== head.size || !told.root.equals(head.root)) return { code: 'forged', size: head.size };
    await outside.add(tenant, head.note);
  }
  return null;
}

async function takeRound(
  tx: Tx,
  tenant: string,
  outside: Outside,
  now: Date,
  round: number,
): Promise<number | LogBroken> {
  const acts = await tx
    .selectFrom('log_pending')
    .innerJoin('act', 'act.id', 'log_pending.act_id')
    .select(actColumns)
    .where('log_pending.tenant', '=', tenant)
    .orderBy('log_pending.at')
    .orderBy('log_pending.act_id')
    .limit(round)
    .execute();
  if (acts.length === 0) return 0;
  const tree = await lastTree(tx, tenant);
  if (!(tree instanceof Frontier)) return tree;
  const first = tree.size;
  const leaves = acts.map(leafOf);
  for (const leaf of leaves) tree.append(leaf);
  const ids = acts.map((act) => act.id);
  await sql`
    insert into log_leaf (tenant, position, act_id, leaf_hash)
    select ${tenant}, ${first}::bigint + n - 1, act_id, leaf_hash
    from unnest(${ids}::uuid[], ${leaves}::bytea[]) with ordinality as fresh (act_id, leaf_hash, n)`.execute(
    tx,
  );
  await sql`delete from log_pending using unnest(${ids}::uuid[]) taken (id) where tenant = ${tenant} and act_id = taken.id`.execute(
    tx,
  );
  const head = { origin: originOf(tenant), size: tree.size, root: tree.root(), signedAt: now };
  await tx
    .insertInto('log_head')
    .values({
      tenant,
      size: tree.size,
      root: head.root,
      signed_at: now,
      note: signNote(head, outside.key),
      frontier: tree.bytes(),
    })
    .execute();
  return acts.length;
}

/** The tree as the last head left it. Its right edge must lead to the root that was signed. */
async function lastTree(tx: Tx, tenant: string): Promise<Frontier | LogBroken> {
  const head = await tx
    .selectFrom('log_head')
    .select(['size', 'root', 'frontier'])
    .where('tenant', '=', tenant)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!head) return new Frontier();
  const isWhole = head.frontier.length % 32 === 0;
  const tree = isWhole ? Frontier.from(head.size, head.frontier) : null;
  return tree?.root().equals(head.root) ? tree : { code: 'behind', size: head.size };
}
