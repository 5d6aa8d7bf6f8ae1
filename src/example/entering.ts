// Enters the example as one of its people and comes back: the visitor's own session waits meanwhile.
import type { Context } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import { sql } from 'kysely';
import { dropCookie, endSession, giveCookie, openSession } from '../person/session.ts';
import { setCaller, type Tx } from '../platform/db/database.ts';
import type { Asker } from '../platform/http/route.ts';
import { hashToken, SESSION_COOKIE } from '../platform/http/token.ts';
import { type PersonaKey, personas } from './personas.ts';

/** Keeps the visitor's own token while the other cookie holds that of the example's person. */
const ORIGIN_COOKIE = 'haidang-origin';

/** Whoever manages an authority may look, and whoever is inside may go on. */
export const mayVisit = (asker: Asker): boolean => asker.tenant.isExample || asker.may('authority.manage');

/** Opens a session of that person; the session from which the example was entered stays its origin. Gives the person's id. */
export async function enterAs(
  tx: Tx,
  raw: Context,
  asker: Asker,
  tenant: string,
  as: PersonaKey,
  now: Date,
): Promise<string | null> {
  const origin = asker.tenant.isExample ? asker.session.origin : asker.session.hash;
  if (asker.tenant.isExample) await endSession(tx, asker.session.hash);
  await setCaller(tx, { tenant, person: null });
  const person = await tx
    .selectFrom('person')
    .select('id')
    .where('email', '=', personas[as].email)
    .where('tenant', '=', tenant)
    .executeTakeFirst();
  if (!person) return null;
  const own = getCookie(raw, SESSION_COOKIE);
  if (own && !asker.tenant.isExample) giveCookie(raw, own, ORIGIN_COOKIE);
  await openSession(tx, raw, { id: person.id, tenant }, now, origin);
  return person.id;
}

/**
 * Makes the visitor the one who asks again, with their own session in the browser.
 * @returns who they are, or null where that session has ended: then nobody is signed in
 */
export async function comeBack(
  tx: Tx,
  raw: Context,
  origin: string | null,
): Promise<{ tenant: { id: string }; person: { id: string } } | null> {
  const token = getCookie(raw, ORIGIN_COOKIE);
  deleteCookie(raw, ORIGIN_COOKIE, { path: '/' });
  const isOwn = token !== undefined && hashToken(token) === origin;
  const { rows } = isOwn
    ? await sql<{
        told: { tenant: { id: string }; person: { id: string } } | null;
      }>`select enter_session(${origin}) as told`.execute(tx)
    : { rows: [] };
  const told = rows[0]?.told ?? null;
  if (told && token) giveCookie(raw, token);
  else dropCookie(raw);
  return told;
}
