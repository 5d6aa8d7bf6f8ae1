// Reads people with their roles, the way the interface lists them.
import { type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../platform/db/database.ts';
import type { Tables } from '../platform/db/tables.generated.ts';
import type { Person } from './contract.ts';
import type { Role } from './permissions.ts';

export interface PeopleFilter {
  q?: string;
  role?: Role;
  unit?: string;
  state?: Person['state'];
  limit: number;
  offset: number;
}

/** One page of the authority's people by name, and how many there are in all. */
export async function listPeople(tx: Tx, filter: PeopleFilter): Promise<{ rows: Person[]; total: number }> {
  const chosen = matching(tx, filter);
  const [found, counted] = await Promise.all([
    chosen
      .select(columns)
      .orderBy(sql`fold(person.name)`)
      .orderBy('person.id')
      .limit(filter.limit)
      .offset(filter.offset)
      .execute(),
    chosen.select((is) => is.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  return { rows: found.map(tell), total: counted.total };
}

/** One person of this authority, or null. */
export async function readPerson(tx: Tx, id: string): Promise<Person | null> {
  const found = await tx.selectFrom('person').select(columns).where('person.id', '=', id).executeTakeFirst();
  return found ? tell(found) : null;
}

function matching(tx: Tx, { q, role, unit, state }: PeopleFilter) {
  let query = tx.selectFrom('person');
  for (const word of q?.split(/\s+/).filter(Boolean) ?? [])
    query = query.where(
      sql<boolean>`strpos(fold(person.name || ' ' || person.email || ' ' || coalesce(person.phone, '')), fold(${word})) > 0`,
    );
  if (role || unit)
    query = query.where((is) =>
      is.exists(
        is
          .selectFrom('role_grant')
          .select('role_grant.id')
          .whereRef('role_grant.person_id', '=', 'person.id')
          .$if(role !== undefined, (grants) => grants.where('role_grant.role', '=', role ?? ''))
          .$if(unit !== undefined, (grants) => grants.where('role_grant.unit_id', '=', unit ?? '')),
      ),
    );
  if (state === 'inactive') query = query.where('person.is_active', '=', false);
  if (state === 'active' || state === 'invited')
    query = query
      .where('person.is_active', '=', true)
      .where('person.password_hash', state === 'active' ? 'is not' : 'is', null);
  return query;
}

function columns(is: ExpressionBuilder<Tables, 'person'>) {
  return [
    'person.id',
    'person.name',
    'person.email',
    'person.phone',
    'person.is_active',
    'person.created_at',
    is('person.password_hash', 'is not', null).as('has_password'),
    is('person.totp_secret', 'is not', null).as('has_second_factor'),
    is
      .selectFrom('session')
      .whereRef('session.person_id', '=', 'person.id')
      .select((of) => of.fn.max('session.seen_at').as('seen'))
      .as('last_seen'),
    jsonArrayFrom(
      is
        .selectFrom('role_grant')
        .leftJoin('unit', 'unit.id', 'role_grant.unit_id')
        .whereRef('role_grant.person_id', '=', 'person.id')
        .select(['role_grant.id', 'role_grant.role', 'role_grant.unit_id', 'unit.name as unit_name'])
        .orderBy('role_grant.granted_at')
        .orderBy('role_grant.id'),
    ).as('grants'),
  ] as const;
}

interface Found {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  is_active: boolean;
  created_at: Date;
  has_password: unknown;
  has_second_factor: unknown;
  last_seen: Date | null;
  grants: { id: string; role: string; unit_id: string | null; unit_name: string | null }[];
}

function tell(row: Found): Person {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    isActive: row.is_active,
    state: row.is_active ? (row.has_password ? 'active' : 'invited') : 'inactive',
    hasSecondFactor: row.has_second_factor === true,
    createdAt: row.created_at.toISOString(),
    lastSeenAt: row.last_seen?.toISOString() ?? null,
    grants: row.grants.map((grant) => ({
      id: grant.id,
      role: grant.role as Role,
      unit: grant.unit_id ? { id: grant.unit_id, name: grant.unit_name ?? '' } : null,
    })),
  };
}
