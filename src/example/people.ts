// Plants the example's people: one persona a role, and an officer at every unit that has answered its invitation.
import { createPeople, type NewPerson } from '../person/people.ts';
import type { Tx } from '../platform/db/database.ts';
import { temperOf } from './behaviour.ts';
import { actAs, type Player } from './cast.ts';
import { type PersonaKey, personaKeys, personas } from './personas.ts';
import { inventedEmail, inventedName, inventedPhone } from './province/names.ts';

export interface Cast {
  personas: Record<PersonaKey, Player>;
  /** The officer of each unit, by the unit's id. Units that stay silent have none. */
  officers: Map<string, Player>;
}

/** Nobody of the example has a password: it is entered, never signed in to. */
const persona = (role: PersonaKey, unit: string | null): NewPerson => ({
  name: personas[role].name,
  email: personas[role].email,
  phone: inventedPhone(900 + personaKeys.indexOf(role)),
  grants: [{ role, unit }],
});

/** Those of the authority itself: they come before the directory, which they make. */
export async function plantStaff(tx: Tx, tenant: string): Promise<Partial<Cast['personas']>> {
  const keys = personaKeys.filter((key) => personas[key].unit === null);
  const players = await plant(
    tx,
    tenant,
    keys.map((key) => persona(key, null)),
  );
  return Object.fromEntries(keys.map((key, n) => [key, players[n]]));
}

/** Those of the units. `units`: ids by name, of units in force. */
export async function plantUnitPeople(
  tx: Tx,
  tenant: string,
  staff: Partial<Cast['personas']>,
  units: ReadonlyMap<string, string>,
): Promise<Cast> {
  const keys = personaKeys.filter((key) => personas[key].unit !== null);
  const own = personas.officer.unit;
  const officers = [...units]
    .filter(([name]) => name !== own && temperOf(name) !== 'silent')
    .map(
      ([, unit], n): NewPerson => ({
        name: inventedName(n),
        email: inventedEmail(n + 1),
        phone: inventedPhone(n),
        grants: [{ role: 'officer', unit }],
      }),
    );
  if (staff.administrator) await actAs(tx, tenant, staff.administrator);
  const atOwn = keys.map((key) => persona(key, units.get(own ?? '') ?? null));
  const players = await plant(tx, tenant, [...atOwn, ...officers]);
  const all = {
    ...staff,
    ...Object.fromEntries(keys.map((key, n) => [key, players[n]])),
  } as Cast['personas'];
  const answering = [all.officer, ...players.slice(keys.length)];
  return {
    personas: all,
    officers: new Map(answering.map((player) => [player.grants[0]?.unit ?? '', player])),
  };
}

async function plant(tx: Tx, tenant: string, people: readonly NewPerson[]): Promise<Player[]> {
  const ids = await createPeople(tx, tenant, people);
  return people.map((person, n) => ({ ...person, id: ids[n] as string }));
}
