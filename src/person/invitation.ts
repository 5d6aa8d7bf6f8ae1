// Invitations: one-time links by which a person sets their password. Only the hash of the link's token is kept.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { hashToken, newToken } from '../platform/http/token.ts';

/** An invitation holds for 7 days and is used once. */
export const INVITATION_DAYS = 7;

export interface MadeInvitation {
  personId: string;
  token: string;
  path: string;
  expiresAt: string;
}

/** Makes one link each for these people, and voids their older ones. The tokens are told once and kept nowhere. */
export async function makeInvitations(
  tx: Tx,
  tenant: string,
  people: readonly string[],
  madeBy: string | null,
): Promise<MadeInvitation[]> {
  if (people.length === 0) return [];
  await tx
    .updateTable('invitation')
    .set({ used_at: sql<Date>`now()` })
    .where('person_id', 'in', [...people])
    .where('used_at', 'is', null)
    .execute();
  const made = people.map((personId) => ({ personId, token: newToken() }));
  const expiresAt = new Date(Date.now() + INVITATION_DAYS * 86_400_000);
  await tx
    .insertInto('invitation')
    .values(
      made.map(({ personId, token }) => ({
        token_hash: hashToken(token),
        tenant,
        person_id: personId,
        made_by: madeBy,
        expires_at: expiresAt,
      })),
    )
    .execute();
  return made.map((one) => ({ ...one, path: `/moi/${one.token}`, expiresAt: expiresAt.toISOString() }));
}

/** The person whom a running invitation is for, if its token is shown (`showProof` with its hash); else undefined. */
export function invited(tx: Tx, hash: string) {
  return tx
    .selectFrom('invitation')
    .select(['tenant', 'person_id'])
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst();
}

/** Uses the invitation up; false where somebody else just did. */
export async function spendInvitation(tx: Tx, hash: string): Promise<boolean> {
  const used = await tx
    .updateTable('invitation')
    .set({ used_at: sql<Date>`now()` })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}
