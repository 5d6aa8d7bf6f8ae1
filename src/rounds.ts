// The worker's rounds: small work that comes back every few seconds, for each authority in turn.
import { foldTally } from './assignment/rounds.ts';
import { forgetOldTries } from './person/throttle.ts';
import type { Clock } from './platform/clock.ts';
import type { Database } from './platform/db/database.ts';
import type { FileStore } from './platform/files/store.ts';
import type { Outside } from './platform/log/outside.ts';
import { takeInActs } from './platform/log/take-in.ts';
import { noteDay } from './report/days.ts';
import { deliverLate } from './sweep/lists/deliver.ts';
import { dropLeftUploads } from './sweep/upload/left.ts';
import { rejudge } from './verdict/rejudge.ts';

export interface RoundParts {
  database: Database;
  clock: Clock;
  files: FileStore;
  /** The log's key and its checkpoints. */
  outside: Outside;
  log: (line: string) => void;
}

type Round = (tenant: string, parts: RoundParts) => Promise<unknown>;

const EVERY_MS = 5_000;
const ROUNDS: readonly Round[] = [
  (tenant, { database }) => foldTally(database, tenant),
  (tenant, { database, clock }) => deliverLate(database, tenant, clock.now()),
  (tenant, { database, clock }) => rejudge(database, tenant, clock.now()),
  (tenant, { database, files, clock }) => dropLeftUploads(database, files, tenant, clock.now()),
  (tenant, { database, clock }) => noteDay(database, tenant, clock.now()),
  async (tenant, { database, clock, outside, log }) => {
    const taken = await takeInActs(database, tenant, outside, clock);
    if (!taken.ok) log(`log of ${tenant}: ${taken.problem.code} at ${taken.problem.size}`);
  },
];

/** Starts the rounds. Several processes may run them: each round takes a lock of its own. `stop` waits for the one under way. */
export function openRounds(parts: RoundParts): { stop(): Promise<void>; now(): Promise<void> } {
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;
  let underWay: Promise<void> = Promise.resolve();
  const next = () => {
    timer = setTimeout(() => {
      underWay = goRound(parts).finally(() => {
        if (!isStopped) next();
      });
    }, EVERY_MS);
  };
  next();
  return {
    now: () => goRound(parts),
    async stop() {
      isStopped = true;
      if (timer) clearTimeout(timer);
      await underWay;
    },
  };
}

/** One round over all authorities. One that fails is told and does not keep the others from theirs. */
async function goRound(parts: RoundParts): Promise<void> {
  try {
    await parts.database.open((tx) => forgetOldTries(tx, parts.clock.now()));
    const tenants = await parts.database.open((tx) => tx.selectFrom('tenant').select('id').execute());
    for (const { id } of tenants) for (const round of ROUNDS) await round(id, parts);
  } catch (error) {
    parts.log(`round: ${error instanceof Error ? error.stack : error}`);
  }
}
