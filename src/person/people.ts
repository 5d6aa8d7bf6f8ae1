// Makes people with their roles, many at a time.
import type { Tx } from '../platform/db/database.ts';
import type { Grant } from './permissions.ts';

export interface NewPerson {
  name: string;
  email: string;
  phone?: string | null;
  /** An argon2id hash (`hashPassword`); without one the person needs an invitation. */
  passwordHash?: string | null;
  grants: readonly Grant[];
}

/** Inserts people and their grants with two statements. @returns their ids, in the order given */
export async function createPeople(
  tx: Tx,
  tenant: string,
  people: readonly NewPerson[],
  grantedBy: string | null = null,
): Promise<string[]> {
  if (people.length === 0) return [];
  const made = people.map((person) => ({ ...person, id: crypto.randomUUID() }));
  await tx
    .insertInto('person')
    .values(
      made.map(({ id, name, email, phone, passwordHash }) => ({
        id,
        tenant,
        name: name.normalize('NFC').trim(),
        email: email.trim().toLowerCase(),
        phone: phone ?? null,
        password_hash: passwordHash ?? null,
      })),
    )
    .execute();
  const grants = made.flatMap(({ id, grants }) =>
    grants.map(({ role, unit }) => ({ tenant, person_id: id, role, unit_id: unit, granted_by: grantedBy })),
  );
  if (grants.length > 0) await tx.insertInto('role_grant').values(grants).execute();
  return made.map((person) => person.id);
}
