// Writes a plan: sectors, units, changes and aliases, as sets, within the caller's transaction.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { nameFold, type Plan, type PlannedRow } from './planned.ts';

const batch = 5_000;

export async function applyPlan(tx: Tx, tenant: string, plan: Plan): Promise<void> {
  await addSectors(tx, tenant, plan.newSectors);
  const sectors = await tx.selectFrom('sector').select(['id', 'name']).execute();
  const sectorIds = new Map(sectors.map(({ id, name }) => [nameFold(name), id]));
  const written = (row: PlannedRow) => ({
    id: row.id,
    name: row.name,
    kind: row.values.kind,
    sector_id: row.values.sector && sectorIds.get(nameFold(row.values.sector)),
    parent_id: row.parentId,
    agency_code: row.values.agencyCode,
    old_agency_code: row.values.oldAgencyCode,
    registration_number: row.values.registrationNumber,
    gso_code: row.values.gsoCode,
    valid_from: row.values.validFrom,
    valid_to: row.values.validTo,
    note: row.values.note,
  });
  const added = highestFirst(plan.rows.filter(({ state }) => state === 'new')).map(written);
  const changed = plan.rows.filter(({ state }) => state === 'changed').map(written);
  for (const some of batches(added)) await insertUnits(tx, tenant, some);
  for (const some of batches(changed)) await updateUnits(tx, some);
  await addAliases(tx, tenant, plan.rows);
}

/** A parent goes in before what is under it. */
function highestFirst(rows: readonly PlannedRow[]): PlannedRow[] {
  const under = Map.groupBy(rows, ({ parentId }) => parentId);
  const isNew = new Set(rows.map(({ id }) => id));
  const ordered = rows.filter(({ parentId }) => parentId === null || !isNew.has(parentId));
  for (const row of ordered) for (const child of under.get(row.id) ?? []) ordered.push(child);
  return ordered;
}

function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += batch) yield all.slice(at, at + batch);
}

const shape = sql`as r (id uuid, name text, kind text, sector_id uuid, parent_id uuid, agency_code text,
  old_agency_code text, registration_number text, gso_code text, valid_from date, valid_to date, note text)`;

async function insertUnits(tx: Tx, tenant: string, rows: unknown[]): Promise<void> {
  await sql`insert into unit (tenant, id, name, kind, sector_id, parent_id, agency_code, old_agency_code,
      registration_number, gso_code, valid_from, valid_to, note)
    select ${tenant}::uuid, id, name, coalesce(kind, 'other'), sector_id, parent_id, agency_code, old_agency_code,
      registration_number, gso_code, valid_from, valid_to, note
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) ${shape}`.execute(tx);
}

async function updateUnits(tx: Tx, rows: unknown[]): Promise<void> {
  const kept = [
    'kind',
    'sector_id',
    'agency_code',
    'old_agency_code',
    'registration_number',
    'gso_code',
    'valid_from',
    'valid_to',
    'note',
  ];
  const sets = kept.map(
    (column) => sql`${sql.ref(column)} = coalesce(r.${sql.ref(column)}, u.${sql.ref(column)})`,
  );
  await sql`update unit u set parent_id = r.parent_id, ${sql.join(sets)}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) ${shape} where u.id = r.id`.execute(tx);
}

async function addSectors(tx: Tx, tenant: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await sql`insert into sector (tenant, name, position)
    select ${tenant}::uuid, n.name, coalesce((select max(position) from sector), 0) + n.at
    from unnest(${[...names]}::text[]) with ordinality as n (name, at)`.execute(tx);
}

async function addAliases(tx: Tx, tenant: string, rows: readonly PlannedRow[]): Promise<void> {
  const aliases = rows
    .filter(({ state }) => state === 'new' || state === 'changed')
    .flatMap(({ id, newAliases }) => newAliases.map((name) => ({ id, name })));
  for (const some of batches(aliases))
    await sql`insert into unit_alias (tenant, unit_id, name)
      select ${tenant}::uuid, a.id, a.name from jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as a (id uuid, name text)
      on conflict (unit_id, name) do nothing`.execute(tx);
}
