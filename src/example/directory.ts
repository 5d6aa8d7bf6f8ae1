// Plants the example's directory: sectors, units, who answers the phone, systems and sites, and the end of the districts.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import type { Asker } from '../platform/http/route.ts';
import { type NewSuccession, succeed } from '../unit/succession.ts';
import { chance } from './chance.ts';
import { ownUnit } from './personas.ts';
import { agencies } from './province/agencies.ts';
import {
  committeeOf,
  communes,
  districtCommitteeOf,
  districts,
  districtsEnded,
  mergers,
  shortCommitteeOf,
} from './province/communes.ts';
import { inventedName, inventedPhone } from './province/names.ts';
import { type SectorKey, sectors } from './province/sectors.ts';

interface PlannedUnit {
  id: string;
  name: string;
  kind: string;
  sector: SectorKey | null;
  under: string | null;
  code: string | null;
  alias: string | null;
  /** Gone since the districts ended. */
  isOld: boolean;
}

/** All units with their ids, the parents before what is under them. */
export function planUnits(): PlannedUnit[] {
  const unit = (name: string, kind: string, rest: Partial<PlannedUnit> = {}): PlannedUnit => ({
    id: crypto.randomUUID(),
    name,
    kind,
    sector: null,
    under: null,
    code: null,
    alias: null,
    isOld: false,
    ...rest,
  });
  const now = [
    ...agencies.map((one) => unit(one.name, one.kind, { sector: one.sector, under: one.under ?? null })),
    ...communes.map((one) =>
      unit(committeeOf(one), one.kind, { sector: 'commune', alias: shortCommitteeOf(one) }),
    ),
  ].map((one, n) => ({ ...one, code: `H99.${String(n + 1).padStart(3, '0')}` }));
  return [
    ...now,
    ...districts.map((name) => unit(districtCommitteeOf(name), 'district', { isOld: true })),
    ...mergers.flatMap(({ from }) => from.map((name) => unit(name, 'commune', { isOld: true }))),
  ];
}

/** Writes what was planned, as the coordinator who asks. */
export async function plantDirectory(tx: Tx, asker: Asker, planned: readonly PlannedUnit[]): Promise<void> {
  const tenant = asker.tenant.id;
  await sql`insert into sector (tenant, name, position)
    select ${tenant}::uuid, s.name, s.at from unnest(${Object.values(sectors)}::text[]) with ordinality as s (name, at)`.execute(
    tx,
  );
  for (const isUnder of [false, true])
    await insertUnits(tx, tenant, planned, (one) => (one.under !== null) === isUnder);
  await sql`insert into unit_alias (tenant, unit_id, name)
    select ${tenant}::uuid, u.id, u.alias from jsonb_to_recordset(${JSON.stringify(planned)}::jsonb) as u (id uuid, alias text)
    where u.alias is not null`.execute(tx);
  await plantSuccessions(tx, asker, new Map(planned.map((one) => [one.name, one.id])));
  await plantDescriptions(
    tx,
    tenant,
    planned.filter((one) => !one.isOld),
  );
}

async function insertUnits(
  tx: Tx,
  tenant: string,
  planned: readonly PlannedUnit[],
  isMeant: (one: PlannedUnit) => boolean,
) {
  const ids = new Map(planned.map((one) => [one.name, one.id]));
  const rows = planned.filter(isMeant).map((one) => ({
    ...one,
    sectorName: one.sector && sectors[one.sector],
    parent: one.under && ids.get(one.under),
  }));
  await sql`insert into unit (id, tenant, name, kind, sector_id, parent_id, agency_code)
    select u.id, ${tenant}::uuid, u.name, u.kind, s.id, u.parent, u.code
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as u (id uuid, name text, kind text, "sectorName" text, parent uuid, code text)
      left join sector s on s.name = u."sectorName"`.execute(tx);
}

/** The day without districts: each gave way to its communes, and some communes had become one. */
async function plantSuccessions(tx: Tx, asker: Asker, ids: ReadonlyMap<string, string>): Promise<void> {
  const idOf = (name: string) => ids.get(name) as string;
  const ground = 'Nghị quyết mẫu số 01/NQ-HĐND của ví dụ';
  const merged = mergers.map(({ into, from }): NewSuccession => {
    const commune = communes.find((one) => one.name === into);
    return {
      kind: 'merge',
      onDate: districtsEnded,
      ground,
      before: from.map(idOf),
      after: commune ? [{ unitId: idOf(committeeOf(commune)) }] : [],
      carry: false,
    };
  });
  const ended = districts.map(
    (district): NewSuccession => ({
      kind: 'end',
      onDate: districtsEnded,
      ground,
      before: [idOf(districtCommitteeOf(district))],
      after: communes
        .filter((one) => one.district === district)
        .map((one) => ({ unitId: idOf(committeeOf(one)) })),
      carry: false,
    }),
  );
  for (const succession of [...merged, ...ended]) {
    const made = await succeed(tx, asker, succession);
    if (made instanceof Refusal) throw new Error(`succession refused: ${JSON.stringify(made.tell('en'))}`);
  }
}

/** Contact points at nine units of ten; systems at every second one; sites at two of three, and at the unit that the example is seen from. */
async function plantDescriptions(tx: Tx, tenant: string, units: readonly PlannedUnit[]): Promise<void> {
  const having = (what: string, share: number) => units.filter(({ name }) => chance(what, name) < share);
  const contacts = having('contact', 0.9).map(({ id }, n) => ({
    id,
    name: inventedName(300 + n),
    role: n % 4 === 0 ? 'Chánh Văn phòng' : 'Cán bộ đầu mối an toàn thông tin',
    phone: inventedPhone(300 + n).replaceAll(' ', ''),
    written: inventedPhone(300 + n),
    email: `dau-moi-${n + 1}@example.vn`,
    afterHours: n % 3 === 0,
  }));
  await sql`insert into contact_point (tenant, unit_id, name, role, phones, phones_as_written, email, is_after_hours)
    select ${tenant}::uuid, c.id, c.name, c.role, array[c.phone], array[c.written], c.email, c."afterHours"
    from jsonb_to_recordset(${JSON.stringify(contacts)}::jsonb)
      as c (id uuid, name text, role text, phone text, written text, email text, "afterHours" boolean)`.execute(
    tx,
  );
  const systems = having('system', 0.5).map(({ id, name }) => ({
    id,
    level: 1 + Math.floor(chance('level', name) * 3),
  }));
  await sql`insert into information_system (tenant, unit_id, name, security_level, operator)
    select ${tenant}::uuid, s.id, 'Quản lý văn bản và điều hành', s.level, 'Trung tâm Dữ liệu mẫu Hải Vân'
    from jsonb_to_recordset(${JSON.stringify(systems)}::jsonb) as s (id uuid, level int)`.execute(tx);
  const sites = units
    .filter(({ name }) => name === ownUnit || chance('site', name) < 0.66)
    .map(({ id }, n) => ({ id, host: `don-vi-${n + 1}.haivan.example.vn` }));
  await sql`insert into site (tenant, unit_id, host, purpose)
    select ${tenant}::uuid, s.id, s.host, 'Trang thông tin điện tử'
    from jsonb_to_recordset(${JSON.stringify(sites)}::jsonb) as s (id uuid, host text)`.execute(tx);
}
