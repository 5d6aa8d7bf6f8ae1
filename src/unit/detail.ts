// Reads one unit whole: its place, names, history, and what whoever asks may see of its contacts and systems.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { mayTouch } from '../platform/db/reach.ts';
import type {
  ContactPoint,
  DatedUnit,
  InformationSystem,
  Site,
  UnitDetail,
  UnitName,
  UnitRow,
} from './contract.ts';
import { historyOf } from './history.ts';
import { rowColumns, rowSource } from './list.ts';

/** The unit, or null where whoever asks has no such unit. `today`: civil day. */
export async function readUnit(tx: Tx, id: string, today: string): Promise<UnitDetail | null> {
  const { rows } = await sql<UnitRow & { note: string | null; people: number } & May>`
    select ${rowColumns(today)}, u.note, ${may}
      , (select count(distinct g.person_id) from role_grant g where g.unit_id = u.id) as people
    from ${rowSource} where u.id = ${id}`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  const { mayWrite, mayDescribe, mayContacts, maySystems, ...unit } = row;
  return {
    ...unit,
    namedAliases: await tx
      .selectFrom('unit_alias')
      .select(['id', 'name'])
      .where('unit_id', '=', id)
      .orderBy('folded')
      .execute(),
    above: await readAbove(tx, id),
    under: await readUnder(tx, id),
    history: await historyOf(tx, id),
    contacts: mayContacts ? await readContacts(tx, id) : null,
    systems: maySystems ? await readSystems(tx, id) : null,
    sites: maySystems ? await readSites(tx, id) : null,
    may: { write: mayWrite, describe: mayDescribe },
  };
}

interface May {
  mayWrite: boolean;
  mayDescribe: boolean;
  mayContacts: boolean;
  maySystems: boolean;
}
const touches = (action: string) => mayTouch(action, sql`u.id`);
const may = sql`${touches('unit.write')} as "mayWrite", ${touches('unit.describe')} as "mayDescribe",
  ${touches('contact.read')} as "mayContacts", ${touches('system.read')} as "maySystems"`;

/** The units above, the highest first. */
async function readAbove(tx: Tx, id: string): Promise<UnitName[]> {
  return tx
    .selectFrom('unit_branch as b')
    .innerJoin('unit as u', 'u.id', 'b.ancestor')
    .select(['u.id', 'u.name'])
    .where('b.descendant', '=', id)
    .where('b.depth', '>', 0)
    .orderBy('b.depth', 'desc')
    .execute();
}

async function readUnder(tx: Tx, id: string): Promise<DatedUnit[]> {
  return tx
    .selectFrom('unit')
    .select(['id', 'name', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('parent_id', '=', id)
    .orderBy('folded')
    .execute();
}

export async function readContacts(tx: Tx, unit: string): Promise<ContactPoint[]> {
  const rows = await tx
    .selectFrom('contact_point')
    .selectAll()
    .where('unit_id', '=', unit)
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    role: row.role,
    phones: row.phones.map((digits, at) => ({ digits, written: row.phones_as_written[at] ?? digits })),
    email: row.email,
    isAfterHours: row.is_after_hours,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
}

export async function readSystems(tx: Tx, unit: string): Promise<InformationSystem[]> {
  return tx
    .selectFrom('information_system')
    .select(['id', 'name', 'security_level as securityLevel', 'operator', 'note'])
    .where('unit_id', '=', unit)
    .orderBy('name')
    .execute();
}

export async function readSites(tx: Tx, unit: string): Promise<Site[]> {
  return tx
    .selectFrom('site')
    .select([
      'id',
      'host',
      'purpose',
      'vendor',
      'cms',
      'address',
      'contact',
      'allowed_domains as allowedDomains',
      'registered_until as registeredUntil',
      'note',
    ])
    .where('unit_id', '=', unit)
    .orderBy('host')
    .execute();
}
