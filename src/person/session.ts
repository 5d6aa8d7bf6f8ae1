// Opens and ends sessions, and keeps their cookie: an opaque token in the browser, its hash in the database.
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { sql } from 'kysely';
import { setCaller, type Tx } from '../platform/db/database.ts';
import { hashToken, newToken, SESSION_COOKIE } from '../platform/http/token.ts';
import { recordAct } from '../platform/log/record.ts';

/** A session ends 30 days after it began; unused, after 8 hours (enter_session in the database sees to that). */
const DAYS = 30;

/** What session listings and addresses call a session: enough of the hash to name it, too little to be it. */
export const sessionId = (hash: string) => hash.slice(0, 16);

/**
 * Makes this person the one who asks for the rest of the transaction, and opens a session for them. `origin`: the hash of
 * the session from which the worked example is entered.
 */
export async function openSession(
  tx: Tx,
  raw: Context,
  person: { id: string; tenant: string },
  now: Date,
  origin: string | null = null,
): Promise<void> {
  await setCaller(tx, { tenant: person.tenant, person: person.id });
  const token = newToken();
  await tx
    .insertInto('session')
    .values({
      token_hash: hashToken(token),
      tenant: person.tenant,
      person_id: person.id,
      origin_hash: origin,
      expires_at: sql<Date>`now() + make_interval(days => ${DAYS})`,
      browser: raw.req.header('User-Agent')?.slice(0, 300) ?? null,
      address: addressOf(raw),
    })
    .execute();
  const asker = { tenant: { id: person.tenant }, person };
  await recordAct(tx, asker, { verb: 'session.opened', objectKind: 'person', objectId: person.id }, now);
  giveCookie(raw, token);
}

/** Puts a token in the browser, out of reach of scripts and of other sites. */
export function giveCookie(raw: Context, token: string, name = SESSION_COOKIE): void {
  setCookie(raw, name, token, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: isSecure(raw),
    maxAge: DAYS * 86_400,
  });
}

/** Ends one session of whoever asks. */
export async function endSession(tx: Tx, hash: string): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: sql<Date>`now()` })
    .where('token_hash', '=', hash)
    .execute();
}

/** Ends the running sessions of a person, all but `except`. Row security lets oneself and a manager of people. */
export async function endSessions(tx: Tx, person: string, except?: string): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: sql<Date>`now()` })
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .$if(except !== undefined, (query) => query.where('token_hash', '!=', except ?? ''))
    .execute();
}

export function dropCookie(raw: Context): void {
  deleteCookie(raw, SESSION_COOKIE, { path: '/', secure: isSecure(raw) });
}

/**
 * The address of the peer. Behind a proxy on this machine: the last one that the proxy names (the others are only what
 * the peer claims).
 */
export function addressOf(raw: Context): string {
  const peer = raw.env && 'incoming' in raw.env ? (getConnInfo(raw).remote.address ?? '') : '127.0.0.1';
  const isOwnProxy = /^(::ffff:)?127\.|^::1$/.test(peer);
  const forwarded = raw.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
  return (isOwnProxy && forwarded ? forwarded : peer).replace(/^::ffff:/, '').slice(0, 60);
}

const isSecure = (raw: Context) =>
  raw.req.header('X-Forwarded-Proto') === 'https' || raw.req.url.startsWith('https:');
