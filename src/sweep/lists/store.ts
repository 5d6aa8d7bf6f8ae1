// The SQL of lists and their versions, as the authority reads them.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { ListCounts, Recall } from '../contract.ts';
import type { SecondPerson, StoredSource, ToldOfIntake } from './intake.ts';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** All lists, those changed last first, with the version in force, the open draft, and how far the delivery is. */
export async function listLists(tx: Tx) {
  const { rows } = await sql<{
    id: string;
    name: string;
    inForce: { version: number; publishedAt: string; live: number; units: number; fetched: number } | null;
    draft: { version: number; state: string; intake: string } | null;
    uses: number;
  }>`
    select l.id, l.name,
      (select json_build_object('version', v.version, 'publishedAt', to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'live', (v.counts ->> 'live')::int,
          'units', (select count(*) from list_delivery d where d.version_id = v.id),
          'fetched', (select count(*) from list_delivery d where d.version_id = v.id and d.fetched_at is not null))
        from indicator_list_version v where v.list_id = l.id and v.state = 'published' order by v.version desc limit 1) as "inForce",
      (select json_build_object('version', v.version, 'state', v.state, 'intake', i.state)
        from indicator_list_version v join indicator_list_intake i on i.version_id = v.id
        where v.list_id = l.id and v.state <> 'published') as draft,
      (select count(*)::int from indicator_list_use u where u.list_id = l.id) as uses
    from indicator_list l
    order by coalesce((select max(greatest(v.drafted_at, v.published_at)) from indicator_list_version v where v.list_id = l.id),
      l.made_at) desc`.execute(tx);
  return rows;
}

export const findList = (tx: Tx, id: string) =>
  tx
    .selectFrom('indicator_list as l')
    .leftJoin('person as p', 'p.id', 'l.made_by')
    .select(['l.id', 'l.name', 'l.made_at as madeAt', sql<string>`coalesce(p.name, '')`.as('madeBy')])
    .where('l.id', '=', id)
    .executeTakeFirst();

const selectVersions = (tx: Tx) =>
  tx
    .selectFrom('indicator_list_version as v')
    .innerJoin('indicator_list as l', 'l.id', 'v.list_id')
    .innerJoin('indicator_list_intake as i', 'i.version_id', 'v.id')
    .leftJoin('person as drafter', 'drafter.id', 'v.drafted_by')
    .leftJoin('person as approver', 'approver.id', 'v.approved_by')
    .leftJoin('person as publisher', 'publisher.id', 'v.published_by')
    .leftJoin('indicator_list_version as b', 'b.id', 'v.basis_id')
    .select([
      'v.id',
      'v.list_id',
      'l.name',
      'v.version',
      'v.state',
      'v.digest',
      'v.size',
      'v.counts',
      'v.recalls',
      'v.note',
      'v.file_sha256',
      'v.changes_sha256',
      'v.drafted_by',
      'v.drafted_at',
      'v.published_at',
      'drafter.name as drafter',
      'approver.name as approver',
      'publisher.name as publisher',
      'b.version as basis',
      'i.state as intake',
      'i.sources',
      'i.adds',
      'i.bytes_done',
      'i.bytes_total',
      'i.started_at',
      'i.problem',
      'i.told',
      'i.refused_sha256',
      'i.second_person',
    ]);
type Selected = Awaited<ReturnType<ReturnType<typeof selectVersions>['execute']>>[number];

/** One version with what stands behind it. */
export function presentVersion(row: Selected) {
  return {
    id: row.id,
    listId: row.list_id,
    name: row.name,
    version: row.version,
    state: row.state as 'draft' | 'awaiting-second' | 'published',
    digest: row.digest,
    size: row.size,
    counts: row.counts as ListCounts | null,
    recalls: row.recalls as Recall[],
    note: row.note,
    basis: row.basis,
    adds: row.adds,
    drafter: row.drafter ?? '',
    draftedAt: row.drafted_at.toISOString(),
    approver: row.approver,
    publisher: row.publisher,
    publishedAt: iso(row.published_at),
    hasRefused: row.refused_sha256 !== null,
    hasChanges: row.changes_sha256 !== null,
    intake: {
      state: row.intake as 'waiting' | 'reading' | 'done' | 'failed' | 'stopped',
      sources: (row.sources as StoredSource[]).map(({ kind, name }) => ({ kind, name })),
      done: row.bytes_done,
      total: row.bytes_total,
      startedAt: iso(row.started_at),
      problem: (row.problem as { code: string } | null)?.code ?? null,
      told: row.told as ToldOfIntake | null,
    },
    secondPerson: row.second_person as SecondPerson,
  };
}

export async function versionsOf(tx: Tx, listId: string) {
  const rows = await selectVersions(tx)
    .where('v.list_id', '=', listId)
    .orderBy('v.version', 'desc')
    .execute();
  return rows.map(presentVersion);
}

export const findVersion = (tx: Tx, id: string): Promise<Selected | undefined> =>
  selectVersions(tx).where('v.id', '=', id).executeTakeFirst();

/** Warnings of a version, unit by unit, those with the most first. */
export const warnedUnits = (tx: Tx, versionId: string) =>
  tx
    .selectFrom('network_warning as w')
    .innerJoin('unit as u', 'u.id', 'w.unit_id')
    .select(['u.id', 'u.name', sql<number>`count(*)::int`.as('warnings')])
    .where('w.version_id', '=', versionId)
    .groupBy(['u.id', 'u.name'])
    .orderBy('warnings', 'desc')
    .orderBy('u.name')
    .limit(1000)
    .execute();
