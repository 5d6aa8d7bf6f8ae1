// The SQL of dispatches: taking in, listing, removing.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { fold } from '../platform/fold.ts';
import type { Language } from '../platform/http/problem.ts';
import type { DispatchRow } from './answers.ts';

export interface Arrival {
  tenant: string;
  person: string;
  sha256: string;
  size: number;
  fileName: string;
  mediaType: string;
  at: Date;
}

/** Takes a stored file in as a dispatch. The same bytes are known again: then the first one is named. */
export async function takeIn(tx: Tx, arrival: Arrival): Promise<{ id: string; isKnown: boolean }> {
  const known = await sameBytes(tx, arrival.sha256);
  if (known) return { id: known, isKnown: true };
  const file = await tx
    .insertInto('stored_file')
    .values({
      tenant: arrival.tenant,
      sha256: arrival.sha256,
      name: arrival.fileName,
      media_type: arrival.mediaType,
      size: arrival.size,
      stored_by: arrival.person,
      stored_at: arrival.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const made = await tx
    .insertInto('dispatch')
    .values({
      tenant: arrival.tenant,
      file_id: file.id,
      sha256: arrival.sha256,
      file_name: arrival.fileName,
      arrived_at: arrival.at,
      arrived_by: arrival.person,
    })
    // Two people may send the same file at once: the second finds the first one's.
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'sha256']).where('removed_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (made) return { id: made.id, isKnown: false };
  return { id: (await sameBytes(tx, arrival.sha256)) as string, isKnown: true };
}

async function sameBytes(tx: Tx, sha256: string): Promise<string | null> {
  const row = await tx
    .selectFrom('dispatch')
    .select('id')
    .where('sha256', '=', sha256)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

function selectRows(tx: Tx) {
  return tx
    .selectFrom('dispatch as d')
    .innerJoin('stored_file as f', 'f.id', 'd.file_id')
    .leftJoin('person as p', 'p.id', 'd.arrived_by')
    .leftJoinLateral(
      (q) =>
        q
          .selectFrom('directive')
          .whereRef('directive.dispatch_id', '=', 'd.id')
          .where('directive.state', '<>', 'discarded')
          .select(['directive.id', 'directive.state', 'directive.reference'])
          .orderBy('directive.version', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .select([
      'd.id',
      'd.file_name',
      'f.size',
      'd.arrived_at',
      'p.name as arrived_by',
      'd.state',
      'd.pages_done',
      'd.pages_total',
      'd.problem',
      'd.number',
      'd.symbol',
      'd.issuer',
      'd.subject',
      'd.same_as',
      'd.removed_at',
      'v.id as directive_id',
      'v.state as directive_state',
      'v.reference as directive_reference',
    ]);
}
type Selected = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number];

export function presentRow(row: Selected, language: Language): DispatchRow {
  const { problem } = row;
  return {
    id: row.id,
    fileName: row.file_name,
    size: Number(row.size),
    arrivedAt: row.arrived_at.toISOString(),
    arrivedBy: row.arrived_by,
    state: row.state as DispatchRow['state'],
    pagesDone: row.pages_done,
    pagesTotal: row.pages_total,
    problem: problem && { code: problem.code, place: problem.place, message: problem.message[language] },
    number: row.number,
    symbol: row.symbol,
    issuer: row.issuer,
    subject: row.subject,
    sameAs: row.same_as,
    removedAt: row.removed_at?.toISOString() ?? null,
    directive: row.directive_id && {
      id: row.directive_id,
      state: row.directive_state as string,
      reference: row.directive_reference as string,
    },
  } as DispatchRow;
}

export interface DispatchFilter {
  q?: string;
  state?: string[];
  sort: 'arrived' | 'subject';
  limit: number;
  offset: number;
}

/** The dispatches that were not removed, newest first. */
export async function listDispatches(tx: Tx, filter: DispatchFilter, language: Language) {
  let rows = selectRows(tx).where('d.removed_at', 'is', null);
  let counted = tx.selectFrom('dispatch as d').where('d.removed_at', 'is', null);
  for (const word of fold(filter.q ?? '')
    .split(/\s+/)
    .filter(Boolean)) {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    rows = rows.where('d.folded', 'like', pattern);
    counted = counted.where('d.folded', 'like', pattern);
  }
  if (filter.state?.length) {
    rows = rows.where('d.state', 'in', filter.state);
    counted = counted.where('d.state', 'in', filter.state);
  }
  const ordered =
    filter.sort === 'subject' ? rows.orderBy('d.subject') : rows.orderBy('d.arrived_at', 'desc');
  const found = await ordered.orderBy('d.id').limit(filter.limit).offset(filter.offset).execute();
  const { total } = await counted
    .select((q) => q.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows: found.map((row) => presentRow(row, language)), total };
}

export async function findDispatch(tx: Tx, id: string) {
  return selectRows(tx)
    .select(['d.sha256', sql<unknown>`coalesce(d.reviewed, d.reading - 'source')`.as('reading')])
    .where('d.id', '=', id)
    .executeTakeFirst();
}

/** What is needed to hand the file out, or to read its text. */
export async function findFile(tx: Tx, id: string) {
  return tx
    .selectFrom('dispatch as d')
    .innerJoin('stored_file as f', 'f.id', 'd.file_id')
    .select(['d.sha256', 'd.file_name', 'f.size', 'f.media_type'])
    .select(sql<unknown>`d.reading -> 'source'`.as('source'))
    .where('d.id', '=', id)
    .executeTakeFirst();
}

/** What is needed to draw one page: the file, and the page's sides in points where the reading knows them. */
export async function findPage(tx: Tx, id: string, page: number) {
  const row = await tx
    .selectFrom('dispatch as d')
    .innerJoin('stored_file as f', 'f.id', 'd.file_id')
    .select(['d.sha256', 'f.media_type as mediaType'])
    .select(sql<unknown>`d.reading #> '{quality,pages}' -> ${page - 1}::int`.as('page'))
    .where('d.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const sides = row.page as { width?: number | null; height?: number | null } | null;
  const size = sides?.width && sides.height ? { width: sides.width, height: sides.height } : null;
  return { sha256: row.sha256, mediaType: row.mediaType, size };
}

/** The reference of a directive that stands on this dispatch, drafts included; null where none does. */
export async function standingOn(tx: Tx, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom('directive')
    .select(['reference', 'subject'])
    .where('state', '<>', 'discarded')
    .where((q) => q.or([q('dispatch_id', '=', id), q('basis_dispatch_id', '=', id)]))
    .executeTakeFirst();
  return row ? `${row.reference}: ${row.subject ?? ''}` : null;
}

/** Removes or brings back. @returns false where the bytes came in again meanwhile */
export async function setRemoved(tx: Tx, id: string, at: Date | null): Promise<boolean> {
  if (at === null) {
    const row = await tx.selectFrom('dispatch').select('sha256').where('id', '=', id).executeTakeFirst();
    const other = row && (await sameBytes(tx, row.sha256));
    if (other && other !== id) return false;
  }
  await tx.updateTable('dispatch').set({ removed_at: at }).where('id', '=', id).execute();
  return true;
}
