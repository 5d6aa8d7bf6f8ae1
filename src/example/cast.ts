// Who acts while the example is loaded: every act is made by somebody of it, under row security like any other.

import type { Grant } from '../person/permissions.ts';
import { permits } from '../person/permits.ts';
import { setCaller, type Tx } from '../platform/db/database.ts';
import type { Asker } from '../platform/http/route.ts';

export const authorityName = 'Sở Khoa học và Công nghệ tỉnh Hải Vân';

export interface Player {
  id: string;
  name: string;
  email: string;
  grants: readonly Grant[];
}

/** Makes this person the one who asks for what follows in the transaction. */
export async function actAs(tx: Tx, tenant: string, player: Player): Promise<Asker> {
  await setCaller(tx, { tenant, person: player.id });
  const grants = [...player.grants];
  return {
    tenant: { id: tenant, name: authorityName, isExample: true },
    person: { id: player.id, name: player.name, email: player.email },
    grants,
    session: { hash: '', origin: null },
    may: (action) => permits.may(action, grants),
  };
}

/** The system itself: what only the worker may write. */
export const actAsSystem = (tx: Tx, tenant: string): Promise<void> => setCaller(tx, { tenant, person: null });
