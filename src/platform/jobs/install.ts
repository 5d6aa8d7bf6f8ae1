// Installs the job queues as the owner, when the schema is migrated; the app's role is only granted their use.
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { APP_ROLE } from '../db/cluster/contract.ts';
import type { JobKind } from './kind.ts';

export const JOBS_SCHEMA = 'pgboss';
/** A worker that gave no sign of life for so long is taken for dead, and its job runs elsewhere. */
const HEARTBEAT_SECONDS = 30;

/** Makes or updates the schema and one queue a kind. Safe to call at every start, from several processes at once. */
export async function installJobs(
  owner: pg.ClientConfig,
  kinds: readonly JobKind[],
  appRole = APP_ROLE,
): Promise<void> {
  // Schedules are on, because the queue that they go through is made here too.
  const boss = new PgBoss({ ...connectionOf(owner), schema: JOBS_SCHEMA, supervise: false, max: 2 });
  const problems: Error[] = [];
  boss.on('error', (error) => problems.push(error));
  await boss.start();
  try {
    for (const kind of kinds) await makeQueue(boss, kind);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (problems[0]) throw problems[0];
  await grantUse(owner, appRole);
}

async function makeQueue(boss: PgBoss, kind: JobKind): Promise<void> {
  const options = {
    heartbeatSeconds: HEARTBEAT_SECONDS,
    expireInSeconds: kind.expireInSeconds,
    retryLimit: kind.retries,
    retryDelay: 2,
    retryBackoff: true,
    deleteAfterSeconds: 7 * 86_400,
  };
  // `short`: a key waits once; while its job runs, one more may wait.
  if (!(await boss.getQueue(kind.queue)))
    await boss.createQueue(kind.queue, { ...options, policy: 'short', notify: true });
  else await boss.updateQueue(kind.queue, options);
}

async function grantUse(owner: pg.ClientConfig, appRole: string): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  const role = pg.escapeIdentifier(appRole);
  try {
    await client.query(`grant usage on schema ${JOBS_SCHEMA} to ${role}`);
    await client.query(
      `grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ${role}`,
    );
    await client.query(`grant usage on all sequences in schema ${JOBS_SCHEMA} to ${role}`);
    await client.query(`grant execute on all functions in schema ${JOBS_SCHEMA} to ${role}`);
  } finally {
    await client.end();
  }
}

/** The parts of a connection that the queue library takes. */
export function connectionOf({ host, port, user, database, password, ssl }: pg.ClientConfig) {
  return {
    host,
    port,
    user,
    database,
    ...(typeof password === 'string' ? { password } : {}),
    ...(ssl ? { ssl } : {}),
  };
}
