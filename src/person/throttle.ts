// Slows guessing down: each wrong try makes the next wait longer, for the account and for the address alike.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';

interface Limit {
  key: string;
  /** Wrong tries without a wait. */
  free: number;
  /** The longest wait, in seconds. */
  longest: number;
}

const hashed = (text: string) => createHash('sha256').update(text).digest('hex');
const REMEMBERED_DAYS = 30;

/** Where this account and this address stand. `lock` is taken for the length of one try. */
export interface Tries {
  account: string;
  source: string;
  pair: string;
}

export function triesOf(email: string, address: string): Tries {
  return {
    account: hashed(`account ${email}`),
    source: hashed(`source ${address}`),
    pair: hashed(`pair ${email} ${address}`),
  };
}

/**
 * Seconds to wait before this try may be made; 0: now.
 * An address from which the account has signed in before has a count of its own: whoever guesses from elsewhere slows
 * nobody down there. From anywhere else an account waits 60 seconds at most, so that nobody can shut it for good.
 * Tries at one account come one after the other: of two at once the second is told to wait.
 */
export async function secondsToWait(tx: Tx, tries: Tries, now: Date): Promise<number> {
  const isKnown = await hasSucceeded(tx, tries.pair, now);
  const own = isKnown
    ? { key: tries.pair, free: 5, longest: 300 }
    : { key: tries.account, free: 5, longest: 60 };
  const { rows } = await sql<{ got: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${own.key}, 0)) as got`.execute(tx);
  if (!rows[0]?.got) return 1;
  const waits = await Promise.all([
    waitFor(tx, own, now, true),
    waitFor(tx, { key: tries.source, free: 30, longest: 60 }, now, false),
  ]);
  return Math.max(...waits);
}

/** Writes down how a try ended. A wrong second factor is a wrong try. */
export async function recordTry(tx: Tx, tries: Tries, succeeded: boolean, now: Date): Promise<void> {
  const keys = [tries.account, tries.source, tries.pair];
  await tx
    .insertInto('sign_in_try')
    .values(keys.map((key_hash) => ({ key_hash, at: now, succeeded })))
    .execute();
  if (succeeded) await forgetOldTries(tx, now, keys);
}

/** Removes tries that count no more; of these keys only, or (the worker's daily round) of all. */
export async function forgetOldTries(tx: Tx, now: Date, keys?: string[]): Promise<void> {
  await tx
    .deleteFrom('sign_in_try')
    .where('at', '<', before(now, REMEMBERED_DAYS * 86_400))
    .$if(keys !== undefined, (query) => query.where('key_hash', 'in', keys ?? []))
    .execute();
}

async function hasSucceeded(tx: Tx, key: string, now: Date): Promise<boolean> {
  const row = await tx
    .selectFrom('sign_in_try')
    .select('at')
    .where('key_hash', '=', key)
    .where('succeeded', '=', true)
    .where('at', '>', before(now, REMEMBERED_DAYS * 86_400))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Wrong tries of the last hour; for an account only those since it was last entered. */
async function waitFor(tx: Tx, limit: Limit, now: Date, sinceSuccess: boolean): Promise<number> {
  const { rows } = await sql<{ wrong: number; last: Date | null }>`
    select count(*) as wrong, max(at) as last from sign_in_try
    where key_hash = ${limit.key} and not succeeded and at > ${before(now, 3600)}
      and (not ${sinceSuccess} or at >= coalesce(
        (select max(at) from sign_in_try where key_hash = ${limit.key} and succeeded), '-infinity'))`.execute(
    tx,
  );
  const { wrong = 0, last = null } = rows[0] ?? {};
  if (wrong < limit.free || !last) return 0;
  const wait = Math.min(2 ** Math.min(wrong - limit.free, 20), limit.longest);
  return Math.max(0, Math.ceil(wait - (now.getTime() - last.getTime()) / 1000));
}

const before = (now: Date, seconds: number) => new Date(now.getTime() - seconds * 1000);
