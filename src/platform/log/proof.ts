// Proves that one act is in the signed log: its leaf, its place, and the hashes beside its way to the root.
import type { Tx } from '../db/database.ts';
import { actColumns, leafText } from './leaf.ts';
import { Frontier } from './tree/frontier.ts';
import { pathSpans, type Span } from './tree/inclusion.ts';

export interface Proof {
  index: number;
  size: number;
  /** The canonical text that was hashed. */
  leaf: string;
  /** In hex, from the leaf upwards. */
  path: string[];
  /** The signed checkpoint that the path leads to. */
  note: string;
}

/** The proof of an act under the last signed head; null where there is no such act, or it was not taken in yet. */
export async function proveAct(tx: Tx, tenant: string, actId: string): Promise<Proof | null> {
  const head = await lastHead(tx, tenant);
  const act = await tx
    .selectFrom('log_leaf')
    .innerJoin('act', 'act.id', 'log_leaf.act_id')
    .select(['log_leaf.position', ...actColumns])
    .where('log_leaf.tenant', '=', tenant)
    .where('act.id', '=', actId)
    .executeTakeFirst();
  if (!head || !act || act.position >= head.size) return null;
  const { position, ...kept } = act;
  const spans = pathSpans(position, head.size);
  const roots = await rootsOf(tx, tenant, spans);
  return {
    index: position,
    size: head.size,
    leaf: leafText(kept),
    path: spans.map((span) => roots.get(span.from) ?? ''),
    note: head.note,
  };
}

/** The last signed head, or undefined where nothing was signed yet. */
export function lastHead(tx: Tx, tenant: string) {
  return tx
    .selectFrom('log_head')
    .select(['size', 'root', 'signed_at', 'note'])
    .where('tenant', '=', tenant)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
}

const PAGE = 20_000;

/** Roots of subtrees by their first leaf, in one walk over the leaf hashes, a page at a time. */
async function rootsOf(tx: Tx, tenant: string, spans: readonly Span[]): Promise<Map<number, string>> {
  const roots = new Map<number, string>();
  for (const { from, to } of spans) {
    const tree = new Frontier();
    for (let next = from; next < to; next += PAGE) {
      const page = await tx
        .selectFrom('log_leaf')
        .select('leaf_hash')
        .where('tenant', '=', tenant)
        .where('position', '>=', next)
        .where('position', '<', Math.min(next + PAGE, to))
        .orderBy('position')
        .execute();
      for (const { leaf_hash } of page) tree.append(leaf_hash);
    }
    roots.set(from, tree.root().toString('hex'));
  }
  return roots;
}
