// Who asks, by the session's token, and whether the table of permissions lets them.
import type { Context } from 'hono';
import { sql } from 'kysely';
import type { Tx } from '../db/database.ts';
import type { AppParts } from './parts.ts';
import { type Refusal, refuse } from './problem.ts';
import type { Ask, Asker, Permits, Route } from './route.ts';
import { hashToken, SESSION_COOKIE } from './token.ts';

/** The app's own check, before row security has its say: the action, then the unit whose thing it is. */
export async function check(
  route: Route,
  ask: Ask<unknown, unknown, unknown>,
  parts: AppParts,
): Promise<Refusal | null> {
  if (route.action === 'public') return null;
  if (!ask.asker) return refuse['not-signed-in']();
  if (route.action === 'signed-in' || parts.checks === false) return null;
  if (!parts.permits.may(route.action, ask.asker.grants)) return refuse['not-allowed']();
  if (!route.unitOf) return null;
  const unit = await route.unitOf(ask);
  if (unit === undefined) return refuse['not-found']();
  const lineage = unit === null ? null : await lineageOf(ask.tx, unit);
  return parts.permits.mayTouch(route.action, ask.asker.grants, lineage) ? null : refuse['not-found']();
}

/** The unit and the units above it, itself first; empty where there is no such unit in this authority. */
async function lineageOf(tx: Tx, unit: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('unit_branch')
    .select('ancestor')
    .where('descendant', '=', unit)
    .orderBy('depth')
    .execute();
  return rows.map((row) => row.ancestor);
}

/** Proves the session and makes its person known to row security, until the end of the transaction. */
export async function enter(c: Context, tx: Tx, permits: Permits): Promise<Asker | null> {
  const token = tokenOf(c);
  if (!token) return null;
  const hash = hashToken(token);
  const { rows } = await sql<{ told: Told | null }>`select enter_session(${hash}) as told`.execute(tx);
  const told = rows[0]?.told;
  if (!told) return null;
  return {
    tenant: told.tenant,
    person: told.person,
    grants: told.grants,
    session: { hash, origin: told.originHash },
    may: (action) => permits.may(action, told.grants),
  };
}

interface Told {
  tenant: Asker['tenant'];
  person: Asker['person'];
  grants: Asker['grants'];
  originHash: string | null;
  seenAt: string;
}

/** The session's token: a browser's cookie, or `Authorization: Bearer` of a client of the API. */
export const tokenOf = (c: Context) =>
  c.req.header('Cookie')?.match(TOKEN_COOKIE)?.[1] ??
  c.req.header('Authorization')?.match(/^Bearer (\S+)$/)?.[1];

/** A token is of letters that no cookie needs to quote. */
const TOKEN_COOKIE = new RegExp(`(?:^|;) *${SESSION_COOKIE}=([\\w-]+)`);
