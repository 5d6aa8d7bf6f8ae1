// Records that units gave way to others on a day: closes the ones before, opens the ones after, links both for good.
import { z } from '@hono/zod-openapi';
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import type { Asker } from '../platform/http/route.ts';
import { type SuccessionKind, successionKinds } from './contract.ts';
import { refuseUnit } from './refusals.ts';
import { addUnit, newUnit } from './write.ts';

const successor = z.union([
  z.object({ unitId: z.uuid() }),
  z.object({ unit: newUnit.omit({ validFrom: true, validTo: true }) }),
]);

export const newSuccession = z.object({
  kind: z.enum(successionKinds),
  /** The first day of the new order: the units before are in force up to the day before it. */
  onDate: z.iso.date(),
  ground: z.string().trim().max(500).nullable().optional(),
  before: z.array(z.uuid()).min(1).max(2000),
  after: z.array(successor).max(2000),
  /** With one successor: units under the ones before move under it; systems, sites and contacts are copied to it. */
  carry: z.boolean().default(true),
});
export type NewSuccession = z.infer<typeof newSuccession>;

/** How many units each kind has on its sides; `atMost` null: no limit. */
const sides: Record<
  SuccessionKind,
  { before: [number, number | null]; after: [number, number | null]; vi: string; en: string }
> = {
  merge: {
    before: [2, null],
    after: [1, 1],
    vi: 'Sáp nhập cần từ hai đơn vị trước và đúng một đơn vị sau.',
    en: 'A merger needs two or more units before and one after.',
  },
  split: {
    before: [1, 1],
    after: [2, null],
    vi: 'Chia tách cần một đơn vị trước và từ hai đơn vị sau.',
    en: 'A division needs one unit before and two or more after.',
  },
  rename: {
    before: [1, 1],
    after: [1, 1],
    vi: 'Đổi tên cần một đơn vị trước và một đơn vị sau.',
    en: 'A renaming needs one unit before and one after.',
  },
  end: {
    before: [1, null],
    after: [0, null],
    vi: 'Kết thúc cần ít nhất một đơn vị trước.',
    en: 'An end needs at least one unit before.',
  },
};

/** Records it. Gives the succession and the ids of the units after, or why it cannot be; then nothing is kept. */
export async function succeed(
  tx: Tx,
  asker: Asker,
  given: NewSuccession,
): Promise<{ id: string; after: string[] } | Refusal> {
  const before = [...new Set(given.before)];
  const known = given.after.flatMap((one) => ('unitId' in one ? [one.unitId] : []));
  const wrong = wrongSides(given, before, known) ?? (await wrongDays(tx, given, before, known));
  if (wrong) return wrong;
  const ending = before.filter((id) => !known.includes(id));
  await closeUnits(tx, ending, given.onDate);
  const after = await openSuccessors(tx, asker, given, before[0]!);
  if (after instanceof Refusal) return after;
  const id = await link(tx, asker, given, before, after);
  if (given.carry && after.length === 1) await carryOver(tx, asker, ending, after[0]!);
  return { id, after };
}

function wrongSides(given: NewSuccession, before: string[], known: string[]): Refusal | null {
  const rule = sides[given.kind];
  const fits = ([least, most]: [number, number | null], n: number) =>
    n >= least && (most === null || n <= most);
  const isTwice = new Set(known).size !== known.length;
  const goesOn = known.some((id) => before.includes(id));
  if (!fits(rule.before, before.length) || !fits(rule.after, given.after.length) || isTwice)
    return refuseUnit['succession-sides'](rule);
  if (
    goesOn &&
    (given.kind === 'rename' || given.kind === 'end' || before.every((id) => known.includes(id))) &&
    given.kind !== 'split'
  )
    return refuseUnit['succession-sides'](rule);
  return null;
}

async function wrongDays(
  tx: Tx,
  given: NewSuccession,
  before: string[],
  known: string[],
): Promise<Refusal | null> {
  const units = await tx
    .selectFrom('unit')
    .select([
      'id',
      'name',
      'valid_from',
      'valid_to',
      sql<string>`(${given.onDate}::date - 1)::text`.as('eve'),
    ])
    .where('id', 'in', [...before, ...known])
    .forUpdate()
    .execute();
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const missing = [...before, ...known].find((id) => !byId.has(id));
  if (missing) return refuseUnit['no-such']({ place: before.includes(missing) ? 'before' : 'after' });
  for (const id of before) {
    const unit = byId.get(id)!;
    const isOver = unit.valid_to !== null && unit.valid_to < unit.eve;
    if (isOver || (unit.valid_from !== null && unit.valid_from > unit.eve))
      return refuseUnit['not-in-force']({ name: unit.name, day: given.onDate });
  }
  for (const id of known) {
    const unit = byId.get(id)!;
    if (
      (unit.valid_from !== null && unit.valid_from > given.onDate) ||
      (unit.valid_to !== null && unit.valid_to < given.onDate)
    )
      return refuseUnit['opens-later']({ name: unit.name, day: given.onDate });
  }
  return null;
}

async function closeUnits(tx: Tx, ids: string[], onDate: string): Promise<void> {
  if (ids.length === 0) return;
  await sql`update unit set valid_to = ${onDate}::date - 1 where id = any(${ids}::uuid[])`.execute(tx);
}

/** New units begin on the day; a known one whose beginning was not known begins then too, unless it went on. */
async function openSuccessors(
  tx: Tx,
  asker: Asker,
  given: NewSuccession,
  model: string,
): Promise<string[] | Refusal> {
  const old = await tx.selectFrom('unit').selectAll().where('id', '=', model).executeTakeFirstOrThrow();
  const inherited =
    given.kind === 'rename'
      ? {
          kind: old.kind as never,
          sectorId: old.sector_id,
          parentId: old.parent_id,
          agencyCode: old.agency_code,
          oldAgencyCode: old.old_agency_code,
          registrationNumber: old.registration_number,
          gsoCode: old.gso_code,
        }
      : {};
  const ids: string[] = [];
  for (const one of given.after) {
    if ('unitId' in one) ids.push(one.unitId);
    else {
      const made = await addUnit(tx, asker, { ...inherited, ...one.unit, validFrom: given.onDate });
      if (made instanceof Refusal) return made;
      ids.push(made.id);
    }
  }
  const opened = ids.filter((id) => !given.before.includes(id));
  await sql`update unit set valid_from = ${given.onDate}::date where id = any(${opened}::uuid[]) and valid_from is null`.execute(
    tx,
  );
  return ids;
}

async function link(
  tx: Tx,
  asker: Asker,
  given: NewSuccession,
  before: string[],
  after: string[],
): Promise<string> {
  const id = crypto.randomUUID();
  const tenant = asker.tenant.id;
  await tx
    .insertInto('succession')
    .values({ id, tenant, kind: given.kind, on_date: given.onDate, ground: given.ground || null })
    .execute();
  const part = (side: string) => (unit_id: string) => ({ succession_id: id, tenant, unit_id, side });
  await tx
    .insertInto('succession_part')
    .values([...before.map(part('before')), ...after.map(part('after'))])
    .execute();
  return id;
}

async function carryOver(tx: Tx, asker: Asker, from: string[], to: string): Promise<void> {
  const tenant = asker.tenant.id;
  await sql`update unit set parent_id = ${to} where parent_id = any(${from}::uuid[]) and id <> ${to} and valid_to is null`.execute(
    tx,
  );
  await sql`insert into information_system (tenant, unit_id, name, security_level, operator, note)
    select ${tenant}::uuid, ${to}::uuid, name, security_level, operator, note from information_system where unit_id = any(${from}::uuid[])`.execute(
    tx,
  );
  await sql`insert into site (tenant, unit_id, host, purpose, vendor, note)
    select distinct on (host) ${tenant}::uuid, ${to}::uuid, host, purpose, vendor, note from site where unit_id = any(${from}::uuid[])
    order by host, updated_at desc on conflict (unit_id, host) do nothing`.execute(tx);
  await sql`insert into contact_point (tenant, unit_id, name, role, phones, phones_as_written, email, is_after_hours, valid_from, valid_to)
    select ${tenant}::uuid, ${to}::uuid, name, role, phones, phones_as_written, email, is_after_hours, valid_from, valid_to
    from contact_point where unit_id = any(${from}::uuid[])`.execute(tx);
}
