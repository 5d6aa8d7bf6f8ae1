// The SQL of directives: drafts, their saving, lists and single ones.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { fold } from '../platform/fold.ts';
import type { DirectiveContent } from './contract.ts';
import type { Differences } from './rules/differences.ts';

export interface NewDraft {
  tenant: string;
  person: string;
  at: Date;
  content: DirectiveContent;
  dispatchId?: string | null;
  basisDispatchId?: string | null;
  derivedFrom?: string | null;
  /** For a version after the first. */
  next?: { seriesId: string; version: number; kind: 'amendment' | 'replacement'; reason: string };
}

export async function insertDraft(tx: Tx, draft: NewDraft): Promise<string> {
  const { next } = draft;
  const row = await tx
    .insertInto('directive')
    .values({
      tenant: draft.tenant,
      series_id: next?.seriesId ?? sql<string>`gen_random_uuid()`,
      version: next?.version ?? 1,
      dispatch_id: draft.dispatchId ?? null,
      basis_dispatch_id: draft.basisDispatchId ?? null,
      derived_from: draft.derivedFrom ?? null,
      change_kind: next?.kind ?? null,
      change_reason: next?.reason ?? null,
      content: JSON.stringify(draft.content),
      created_by: draft.person,
      saved_by: draft.person,
      created_at: draft.at,
      updated_at: draft.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The draft or directive that already stands on a dispatch as its own text; null where none does. */
export async function onDispatch(tx: Tx, dispatchId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('directive')
    .select('id')
    .where('dispatch_id', '=', dispatchId)
    .where('state', '<>', 'discarded')
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return row?.id ?? null;
}

function selectHeads(tx: Tx) {
  return tx
    .selectFrom('directive as d')
    .leftJoin('person as s', 's.id', 'd.saved_by')
    .leftJoin('person as i', 'i.id', 'd.issued_by')
    .select([
      'd.id',
      'd.series_id',
      'd.version',
      'd.state',
      'd.reference',
      'd.subject',
      'd.dispatch_id',
      'd.basis_dispatch_id',
      'd.derived_from',
      'd.change_kind',
      'd.change_reason',
      'd.revision',
      'd.updated_at',
      's.name as saved_by',
      'd.issued_at',
      'i.name as issued_by',
      'd.withdrawn_at',
      'd.withdrawn_reason',
    ]);
}
type HeadRow = Awaited<ReturnType<ReturnType<typeof selectHeads>['execute']>>[number];

export function presentHead(row: HeadRow) {
  return {
    id: row.id,
    seriesId: row.series_id,
    version: row.version,
    state: row.state as 'draft' | 'issued' | 'replaced' | 'withdrawn' | 'discarded',
    reference: row.reference ?? '/',
    subject: row.subject ?? '',
    issuedAt: row.issued_at?.toISOString() ?? null,
    issuedBy: row.issued_by,
    dispatchId: row.dispatch_id,
    basisDispatchId: row.basis_dispatch_id,
    derivedFrom: row.derived_from,
    changeKind: row.change_kind as 'amendment' | 'replacement' | null,
    changeReason: row.change_reason,
    revision: row.revision,
    savedAt: row.updated_at.toISOString(),
    savedBy: row.saved_by,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    withdrawnReason: row.withdrawn_reason,
  };
}
export type Head = ReturnType<typeof presentHead>;

/** One directive with its content. `lock`: nobody else changes it until this transaction ends. */
export async function findDirective(tx: Tx, id: string, lock = false) {
  if (lock) await tx.selectFrom('directive').select('id').where('id', '=', id).forUpdate().execute();
  const row = await selectHeads(tx)
    .select(['d.content', 'd.changes'])
    .where('d.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    ...presentHead(row),
    content: row.content as DirectiveContent,
    changes: row.changes as Differences | null,
  };
}
export type Found = NonNullable<Awaited<ReturnType<typeof findDirective>>>;

export async function versionsOf(tx: Tx, seriesId: string): Promise<Head[]> {
  const rows = await selectHeads(tx)
    .where('d.series_id', '=', seriesId)
    .where('d.state', '<>', 'discarded')
    .orderBy('d.version', 'desc')
    .execute();
  return rows.map(presentHead);
}

export interface DirectiveFilter {
  q?: string;
  state?: string[];
  limit: number;
  offset: number;
}

/** Drafts that were changed last and directives that were issued last come first. */
export async function listDirectives(tx: Tx, { q, state, limit, offset }: DirectiveFilter) {
  let found = tx
    .selectFrom('directive as d')
    .select('d.id')
    .where('d.state', 'in', state ?? ['draft', 'issued', 'withdrawn']);
  for (const word of fold(q ?? '')
    .split(/\s+/)
    .filter(Boolean))
    found = found.where('d.folded', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const counts = sql<{ obligations: number; units: number }>`(
    select jsonb_build_object('obligations', count(distinct o.id), 'units',
      (select count(distinct a.unit_id) from assignment a where a.directive_id = d.id and a.withdrawn_at is null))
    from obligation o where o.directive_id = d.id)`;
  const rows = await selectHeads(tx)
    .select(counts.as('counts'))
    .where('d.id', 'in', found)
    .orderBy(sql`coalesce(d.issued_at, d.updated_at)`, 'desc')
    .orderBy('d.id')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await tx
    .selectFrom(found.as('f'))
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows: rows.map((row) => ({ ...presentHead(row), ...row.counts })), total };
}

/** Saves a draft where nobody saved it since `revision`. @returns the new revision, or null */
export async function saveDraft(
  tx: Tx,
  id: string,
  given: { revision: number; content: DirectiveContent; person: string; at: Date },
): Promise<number | null> {
  const row = await tx
    .updateTable('directive')
    .set({
      content: JSON.stringify(given.content),
      revision: sql<number>`revision + 1`,
      saved_by: given.person,
      updated_at: given.at,
    })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .where('revision', '=', given.revision)
    .returning('revision')
    .executeTakeFirst();
  return row?.revision ?? null;
}
