// Who got a version and who fetched it: rows for the page and for the file.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { fold } from '../../platform/fold.ts';
import type { DeliveryRow } from './answers.ts';

export interface DeliveryFilter {
  q?: string | undefined;
  state: 'all' | 'fetched' | 'waiting';
}

const found = (tx: Tx, versionId: string, { q, state }: DeliveryFilter) => {
  let rows = tx
    .selectFrom('list_delivery as d')
    .innerJoin('unit as u', 'u.id', 'd.unit_id')
    .leftJoin('sector as s', 's.id', 'u.sector_id')
    .leftJoin('person as p', 'p.id', 'd.fetched_by')
    .where('d.version_id', '=', versionId);
  for (const word of fold(q ?? '')
    .split(/\s+/)
    .filter(Boolean))
    rows = rows.where('u.folded', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  if (state === 'all') return rows;
  return rows.where('d.fetched_at', state === 'fetched' ? 'is not' : 'is', null);
};

/** Whether a duty of the unit still carries the list; one that it was taken off keeps what it got, and gets no more. */
const isCarried = sql<boolean>`exists (
  select from indicator_list_version v join indicator_list_use x on x.list_id = v.list_id and x.tenant = v.tenant
    join demand m on m.lineage_id = x.demand_lineage_id and m.tenant = v.tenant
    join assignment a on a.obligation_id = m.obligation_id and a.unit_id = d.unit_id
      and a.withdrawn_at is null and a.exempt_at is null
  where v.id = d.version_id)`;

/** Those who have not fetched it come first. */
export async function deliveriesOf(
  tx: Tx,
  versionId: string,
  filter: DeliveryFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: DeliveryRow[]; total: number }> {
  const rows = await found(tx, versionId, filter)
    .select(['u.id', 'u.name', 's.name as sector', 'd.delivered_at', 'd.fetched_at', 'p.name as fetcher'])
    .select(
      sql<number>`(select count(*)::int from network_warning w where w.version_id = d.version_id and w.unit_id = d.unit_id)`.as(
        'warnings',
      ),
    )
    .select(isCarried.as('isCarried'))
    .orderBy(sql`d.fetched_at is not null`)
    .orderBy('u.folded')
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await found(tx, versionId, filter)
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return {
    rows: rows.map(({ id, name, sector, ...row }) => ({
      unit: { id, name, sector },
      deliveredAt: row.delivered_at.toISOString(),
      fetchedAt: row.fetched_at?.toISOString() ?? null,
      fetchedBy: row.fetcher,
      warnings: row.warnings,
      isCarried: row.isCarried,
    })),
    total: Number(total),
  };
}
