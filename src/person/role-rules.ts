// What must hold of the roles that people are given: where each is held, and that an administrator is always left.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import type { Refusal } from '../platform/http/problem.ts';
import { unitRoles } from './contract.ts';
import type { Grant } from './permissions.ts';
import { refusePerson } from './refusals.ts';

/** Why these roles cannot be given, or null: a unit's role needs a unit of this authority, the others take none. */
export async function wrongGrants(tx: Tx, grants: readonly Grant[]): Promise<Refusal | null> {
  if (grants.some(({ role, unit }) => unitRoles.includes(role) && unit === null))
    return refusePerson['unit-needed']();
  if (grants.some(({ role, unit }) => !unitRoles.includes(role) && unit !== null))
    return refusePerson['unit-not-taken']();
  const units = [...new Set(grants.flatMap(({ unit }) => unit ?? []))];
  if (units.length === 0) return null;
  const known = await tx.selectFrom('unit').select('id').where('id', 'in', units).execute();
  return known.length === units.length ? null : refusePerson['no-such-unit']();
}

/** Makes changes to administrators wait for each other: two who remove each other would leave nobody. */
export async function lockAdministrators(tx: Tx, tenant: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`administrators ${tenant}`}, 0))`.execute(tx);
}

/** Asked after the change, in its transaction: is there an active administrator who can sign in? */
export async function hasAdministrator(tx: Tx): Promise<boolean> {
  const one = await tx
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person_id')
    .select('person.id')
    .where('role_grant.role', '=', 'administrator')
    .where('person.is_active', '=', true)
    .where('person.password_hash', 'is not', null)
    .executeTakeFirst();
  return one !== undefined;
}
