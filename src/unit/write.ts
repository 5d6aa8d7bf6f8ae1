// Writes a unit: a new one, or changes to one that is there. Codes keep their form and belong to one unit at a time.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { fold } from '../platform/fold.ts';
import type { Refusal } from '../platform/http/problem.ts';
import type { Asker } from '../platform/http/route.ts';
import { type CodeKind, readCode } from './codes.ts';
import { unitKinds } from './contract.ts';
import { refuseUnit } from './refusals.ts';

const text = (most: number) => z.string().trim().normalize('NFC').max(most);
const optionalText = (most: number) => text(most).nullable().optional();
export const unitNameText = text(300)
  .min(1)
  .transform((name) => name.replace(/\s+/g, ' '));

export const newUnit = z.object({
  name: unitNameText,
  kind: z.enum(unitKinds).optional(),
  sectorId: z.uuid().nullable().optional(),
  parentId: z.uuid().nullable().optional(),
  agencyCode: optionalText(60),
  oldAgencyCode: optionalText(60),
  registrationNumber: optionalText(60),
  gsoCode: optionalText(20),
  validFrom: z.iso.date().nullable().optional(),
  validTo: z.iso.date().nullable().optional(),
  note: optionalText(2000),
});
export type NewUnit = z.infer<typeof newUnit>;

export const changedUnit = newUnit.partial().extend({
  nameIsCorrection: z.boolean().optional().describe('The new name only mends the spelling of the old one.'),
});
export type ChangedUnit = z.infer<typeof changedUnit>;

const columnOf = {
  name: 'name',
  kind: 'kind',
  sectorId: 'sector_id',
  parentId: 'parent_id',
  agencyCode: 'agency_code',
  oldAgencyCode: 'old_agency_code',
  registrationNumber: 'registration_number',
  gsoCode: 'gso_code',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  note: 'note',
} as const;

export const codeColumns = {
  agencyCode: 'agency_code',
  oldAgencyCode: 'old_agency_code',
  registrationNumber: 'registration_number',
  gsoCode: 'gso_code',
} as const satisfies Record<CodeKind, string>;
/** One unit at a time holds such a code; a commune and its police may share the commune's number. */
const ownCodes = ['agencyCode', 'oldAgencyCode', 'registrationNumber'] as const;

type Columns = Partial<Record<(typeof columnOf)[keyof typeof columnOf], string | null>>;

/** Adds a unit. Gives its id, or why it cannot be. */
export async function addUnit(tx: Tx, asker: Asker, given: NewUnit): Promise<{ id: string } | Refusal> {
  const columns = columnsOf(given);
  if ('code' in columns) return columns;
  const wrong = await findWrong(tx, null, columns);
  if (wrong) return wrong;
  const id = crypto.randomUUID();
  await tx
    .insertInto('unit')
    .values({ ...columns, name: given.name, kind: given.kind ?? 'other', id, tenant: asker.tenant.id })
    .execute();
  return { id };
}

/** Changes a unit. A name changes here only where its spelling was wrong: the old spelling stays as an alias. */
export async function changeUnit(
  tx: Tx,
  asker: Asker,
  id: string,
  { nameIsCorrection, ...given }: ChangedUnit,
): Promise<{ changed: string[] } | Refusal> {
  const columns = columnsOf(given);
  if ('code' in columns) return columns;
  const there = await tx.selectFrom('unit').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!there) return refuseUnit['no-such']({ place: 'unitId' });
  const changed = Object.keys(columns).filter(
    (key) => columns[key as keyof Columns] !== there[key as keyof Columns],
  );
  if (changed.length === 0) return { changed };
  const isRenamed = changed.includes('name');
  if (isRenamed && !nameIsCorrection && fold(given.name!) !== fold(there.name))
    return refuseUnit['name-needs-succession']({ from: there.name, to: given.name! });
  const wrong = await findWrong(tx, id, { ...pick(there), ...columns });
  if (wrong) return wrong;
  await tx
    .updateTable('unit')
    .set(columns as never)
    .where('id', '=', id)
    .execute();
  if (isRenamed) await keepSpelling(tx, asker, id, there.name);
  return { changed };
}

async function keepSpelling(tx: Tx, asker: Asker, unit: string, name: string): Promise<void> {
  await tx
    .insertInto('unit_alias')
    .values({ tenant: asker.tenant.id, unit_id: unit, name })
    .onConflict((oc) => oc.columns(['unit_id', 'name']).doNothing())
    .execute();
}

const pick = (row: Columns): Columns =>
  Object.fromEntries(Object.values(columnOf).map((column) => [column, row[column] ?? null]));

function columnsOf(given: Partial<NewUnit>): Columns | Refusal {
  const columns: Record<string, string | null> = {};
  for (const [key, column] of Object.entries(columnOf) as [keyof typeof columnOf, string][]) {
    const value = given[key];
    if (value === undefined) continue;
    if (value !== null && key in codeColumns) {
      const code = readCode(key as CodeKind, value);
      if (!code.ok) return refuseUnit['code-form'](code.problem);
      columns[column] = code.value;
    } else columns[column] = value === '' ? null : value;
  }
  return columns as Columns;
}

async function findWrong(tx: Tx, id: string | null, columns: Columns): Promise<Refusal | null> {
  const { valid_from: from, valid_to: to, parent_id: parent, sector_id: sector } = columns;
  if (from && to && to < from) return refuseUnit['days-reversed']();
  if (parent && !(await tx.selectFrom('unit').select('id').where('id', '=', parent).executeTakeFirst()))
    return refuseUnit['no-such']({ place: 'parentId' });
  if (sector && !(await tx.selectFrom('sector').select('id').where('id', '=', sector).executeTakeFirst()))
    return refuseUnit['no-such']({ place: 'sectorId' });
  if (id && parent && (await isUnder(tx, parent, id))) return refuseUnit['under-itself']();
  return columns.valid_to ? null : findTaken(tx, id, columns);
}

async function isUnder(tx: Tx, below: string, above: string): Promise<boolean> {
  const query = tx
    .selectFrom('unit_branch')
    .select('depth')
    .where('ancestor', '=', above)
    .where('descendant', '=', below);
  return (await query.executeTakeFirst()) !== undefined;
}

/** Whether another unit that has no end holds one of these codes. */
export async function findTaken(tx: Tx, id: string | null, columns: Columns): Promise<Refusal | null> {
  for (const kind of ownCodes) {
    const code = columns[codeColumns[kind]];
    if (!code) continue;
    const other = await tx
      .selectFrom('unit')
      .select('name')
      .where(codeColumns[kind], '=', code)
      .where('valid_to', 'is', null)
      .where(sql<boolean>`id is distinct from ${id}::uuid`)
      .executeTakeFirst();
    if (other) return refuseUnit['code-taken']({ kind, code, other: other.name });
  }
  return null;
}
