// Reads the directory as rows: searched, filtered, sorted, a page at a time or whole.
import { z } from '@hono/zod-openapi';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { fold } from '../platform/fold.ts';
import { type UnitRow, unitKinds } from './contract.ts';

const sorts = ['name', '-name', 'code', '-code', 'sector', '-sector', 'from', '-from'] as const;

export const unitFilter = z.object({
  /** Words of a name, an alias or a code; accents and tone placement do not count. */
  q: z.string().max(200).optional(),
  sector: z.union([z.uuid(), z.literal('none')]).optional(),
  kind: z.enum(unitKinds).optional(),
  parent: z.uuid().optional(),
  /** `branch`: everything under the parent, not only the next level. */
  reach: z.enum(['next', 'branch']).optional(),
  /** In force on this day; `any`: ended ones too. Today where it is not given. */
  on: z.union([z.iso.date(), z.literal('any')]).optional(),
  sort: z.enum(sorts).optional(),
});
export type UnitFilter = z.infer<typeof unitFilter>;

export const unitPage = unitFilter.extend({
  limit: z.coerce.number().int().min(1).max(10_000).default(100),
  offset: z.coerce.number().int().min(0).default(0),
});

/** Columns of a `UnitRow` from `unit u`; `day` decides whether it is in force. */
export const rowColumns = (day: string) => sql`
  u.id, u.name, u.kind, u.sector_id as "sectorId", s.name as sector, u.parent_id as "parentId", p.name as parent,
  u.agency_code as "agencyCode", u.old_agency_code as "oldAgencyCode", u.registration_number as "registrationNumber",
  u.gso_code as "gsoCode", u.valid_from as "validFrom", u.valid_to as "validTo",
  in_force(u.valid_from, u.valid_to, ${day}::date) as "isInForce",
  array(select a.name from unit_alias a where a.unit_id = u.id order by a.folded) as aliases`;

export const rowSource = sql`unit u left join sector s on s.id = u.sector_id left join unit p on p.id = u.parent_id`;

/** The rows that pass the filter, and how many there are in all. `today` is a civil day (yyyy-mm-dd). */
export async function listUnits(
  tx: Tx,
  filter: UnitFilter & { limit?: number; offset?: number },
  today: string,
): Promise<{ rows: UnitRow[]; total: number }> {
  const day = filter.on && filter.on !== 'any' ? filter.on : today;
  const where = sql.join(conditions(filter, day), sql` and `);
  const page = filter.limit === undefined ? sql`` : sql`limit ${filter.limit} offset ${filter.offset ?? 0}`;
  const { rows } = await sql<UnitRow>`
    select ${rowColumns(day)} from ${rowSource} where ${where} order by ${order(filter.sort)} ${page}`.execute(
    tx,
  );
  const isWhole = (filter.offset ?? 0) === 0 && (filter.limit === undefined || rows.length < filter.limit);
  return { rows, total: isWhole ? rows.length : await count(tx, where) };
}

async function count(tx: Tx, where: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from unit u where ${where}`.execute(
    tx,
  );
  return rows[0]?.total ?? 0;
}

function conditions(filter: UnitFilter, day: string): RawBuilder<unknown>[] {
  const all: RawBuilder<unknown>[] = [sql`true`];
  if (filter.on !== 'any') all.push(sql`in_force(u.valid_from, u.valid_to, ${day}::date)`);
  if (filter.kind) all.push(sql`u.kind = ${filter.kind}`);
  if (filter.sector === 'none') all.push(sql`u.sector_id is null`);
  else if (filter.sector) all.push(sql`u.sector_id = ${filter.sector}`);
  if (filter.parent)
    all.push(
      filter.reach === 'branch'
        ? sql`u.id in (select descendant from unit_branch where ancestor = ${filter.parent} and depth > 0)`
        : sql`u.parent_id = ${filter.parent}`,
    );
  for (const word of fold(filter.q ?? '').split(/\s+/)) if (word !== '') all.push(hasWord(word));
  return all;
}

/** Every word must stand somewhere: in the name, an alias, or at the beginning of a code. */
function hasWord(word: string): RawBuilder<unknown> {
  const escaped = word.replace(/[\\%_]/g, '\\$&');
  const inside = `%${escaped}%`;
  const code = `${escaped}%`;
  return sql`(u.folded like ${inside} or lower(u.agency_code) like ${code} or u.old_agency_code ilike ${code}
    or u.registration_number like ${code} or u.gso_code like ${code}
    or exists (select 1 from unit_alias a where a.unit_id = u.id and a.folded like ${inside}))`;
}

function order(sort: UnitFilter['sort'] = 'name'): RawBuilder<unknown> {
  const way = sort.startsWith('-') ? sql`desc nulls last` : sql`asc nulls last`;
  const byName = sql`u.folded, u.name, u.id`;
  const columns = {
    name: sql`u.folded ${way}, u.name, u.id`,
    code: sql`u.agency_code ${way}, ${byName}`,
    sector: sql`s.position ${way}, s.folded ${way}, ${byName}`,
    from: sql`u.valid_from ${way}, ${byName}`,
  };
  return columns[sort.replace('-', '') as keyof typeof columns];
}
