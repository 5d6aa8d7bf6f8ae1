// The first start: makes the authority and its first administrator, who gets a one-time link and says who they are.
import { type Database, setCaller, type Tx } from '../platform/db/database.ts';
import { makeInvitations } from './invitation.ts';
import { createPeople } from './people.ts';

export interface Authority {
  name: string;
  parentBody?: string | null;
  place?: string | null;
  draftingUnit?: string | null;
  signingCapacity?: string | null;
  signerName?: string | null;
  isExample?: boolean;
}

export interface Founded {
  tenant: string;
  /** The page of the one-time link: `/bat-dau/<token>`. */
  path: string;
  token: string;
}

/** Makes an authority with a first person who is administrator and coordinator, and their link. */
export function foundAuthority(database: Database, authority: Authority): Promise<Founded> {
  return database.open(async (tx) => {
    const tenant = crypto.randomUUID();
    await insertTenant(tx, tenant, authority);
    await setCaller(tx, { tenant, person: null });
    const grants = [
      { role: 'administrator', unit: null },
      { role: 'coordinator', unit: null },
    ] as const;
    const [person] = await createPeople(tx, tenant, [{ name: '', email: '', grants }]);
    return linkFor(tx, tenant, person ?? '');
  });
}

/**
 * A new link where the first administrator has not used theirs: every start prints a fresh one, and the older is void.
 * @returns null where somebody has set a password already
 */
export function renewFounding(database: Database, tenant: string): Promise<Founded | null> {
  return database.as({ tenant, person: null }, async (tx) => {
    const people = await tx.selectFrom('person').select(['id', 'password_hash']).execute();
    const first = people.find((person) => person.password_hash === null);
    if (!first || people.some((person) => person.password_hash !== null)) return null;
    return linkFor(tx, tenant, first.id);
  });
}

/** Makes the tenant alone: the worked example brings its own people. */
export async function insertTenant(tx: Tx, id: string, authority: Authority): Promise<void> {
  await tx
    .insertInto('tenant')
    .values({
      id,
      name: authority.name,
      parent_body: authority.parentBody ?? null,
      place: authority.place ?? null,
      drafting_unit: authority.draftingUnit ?? null,
      signing_capacity: authority.signingCapacity ?? null,
      signer_name: authority.signerName ?? null,
      is_example: authority.isExample ?? false,
    })
    .execute();
}

async function linkFor(tx: Tx, tenant: string, person: string): Promise<Founded> {
  const [made] = await makeInvitations(tx, tenant, [person], null);
  const token = made?.token ?? '';
  return { tenant, token, path: `/bat-dau/${token}` };
}
