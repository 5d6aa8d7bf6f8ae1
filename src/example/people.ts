// Plants the example's people: one persona a role, and an officer at every unit that has answered its invitation.

import { createPeople } from '../person/people.ts';
import type { Grant } from '../person/permissions.ts';
import type { Tx } from '../platform/db/database.ts';
import { temperOf } from './behaviour.ts';
import type { Player } from './cast.ts';
import { type PersonaKey, personaKeys, personas } from './personas.ts';
import { inventedEmail, inventedName, inventedPhone } from './province/names.ts';

export interface Cast {
  personas: Record<PersonaKey, Player>;
  /** The officer of each unit, by the unit's id. Units that stay silent have none. */
  officers: Map<string, Player>;
}

/** `units`: ids by name, of units in force. Nobody of the example has a password: it is entered, never signed in to. */
export async function plantPeople(tx: Tx, tenant: string, units: ReadonlyMap<string, string>): Promise<Cast> {
  const ofPersona = personaKeys.map((role) => {
    const { name, email, unit } = personas[role];
    return {
      name,
      email,
      phone: inventedPhone(900 + personaKeys.indexOf(role)),
      grants: [{ role, unit: unit && (units.get(unit) ?? null) }],
    };
  });
  const own = personas.officer.unit;
  const ofUnits = [...units]
    .filter(([name]) => name !== own && temperOf(name) !== 'silent')
    .map(([, unit], n) => ({
      name: inventedName(n),
      email: inventedEmail(n + 1),
      phone: inventedPhone(n),
      grants: [{ role: 'officer', unit }] as Grant[],
    }));
  const people = [...ofPersona, ...ofUnits];
  const ids = await createPeople(tx, tenant, people);
  const players = people.map((person, n): Player => ({ ...person, id: ids[n] as string }));
  const byRole = Object.fromEntries(personaKeys.map((key, n) => [key, players[n]])) as Record<
    PersonaKey,
    Player
  >;
  return {
    personas: byRole,
    officers: new Map(
      [byRole.officer, ...players.slice(personaKeys.length)].map((player) => [
        player.grants[0]?.unit ?? '',
        player,
      ]),
    ),
  };
}
