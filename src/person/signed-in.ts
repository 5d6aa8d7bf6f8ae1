// Tells who is signed in, and what they may do: what the interface asks first.
import type { Tx } from '../platform/db/database.ts';
import type { SignedIn } from './contract.ts';
import { actionsOf, type Grant } from './permissions.ts';

/** The answer for a person of the authority whose transaction this is; null where there is no such active person. */
export async function tellSignedIn(tx: Tx, personId: string): Promise<SignedIn | null> {
  const person = await tx
    .selectFrom('person')
    .innerJoin('tenant', 'tenant.id', 'person.tenant')
    .select(['person.id', 'person.name', 'tenant.name as authority', 'tenant.is_example'])
    .where('person.id', '=', personId)
    .where('person.is_active', '=', true)
    .executeTakeFirst();
  if (!person) return null;
  const held = await tx
    .selectFrom('role_grant')
    .leftJoin('unit', 'unit.id', 'role_grant.unit_id')
    .select(['role_grant.role', 'role_grant.unit_id as unit', 'unit.name'])
    .where('role_grant.person_id', '=', personId)
    .orderBy('role_grant.granted_at')
    .orderBy('role_grant.id')
    .execute();
  const grants = held as (Grant & { name: string | null })[];
  const at = grants.find((grant) => grant.unit !== null && grant.name !== null);
  return {
    person: { id: person.id, name: person.name },
    unit: at ? { id: at.unit ?? '', name: at.name ?? '' } : null,
    authority: { name: person.authority },
    roles: [...new Set(grants.map((grant) => grant.role))],
    may: actionsOf(grants),
    example: person.is_example,
  };
}
