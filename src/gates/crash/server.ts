// A real server with a PostgreSQL of its own, made to be killed without warning and started again on the same data.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { APP_ROLE, DATABASE, type Endpoint } from '../../platform/db/cluster/contract.ts';
import { SUPERUSER } from '../../platform/db/cluster/initialise.ts';
import { expectedPlace } from '../../platform/db/cluster/place.ts';
import { livePostmaster, stopPostmaster } from '../../platform/db/cluster/postmaster.ts';

/**
 * Who gets SIGKILL. `server`: Node alone, its PostgreSQL lives on. `database`: the postmaster, and the server only a moment
 * later. `both`: at once. `backend`: one process of PostgreSQL, which then throws all of them out; the server lives on.
 */
export const strikes = ['both', 'database', 'server', 'backend'] as const;
export type Strike = (typeof strikes)[number];

export interface Victim {
  url: string;
  /** Runs SQL past row security, as the cluster's superuser; tries again while PostgreSQL recovers. */
  sql<R extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
  /** Runs SQL as the product itself connects. */
  asApp<R extends pg.QueryResultRow>(text: string): Promise<R[]>;
  endpoint(user: string): Endpoint;
  /** Kills and starts again; back when it answers. */
  strike(what: Strike): Promise<void>;
  end(): Promise<void>;
}

const DOOR = join(import.meta.dirname, '../../server.ts');
const READY_WITHIN_MS = 60_000;

/** Starts `door` (the product's own, or a planted one) on a new data folder; `end` leaves nothing behind. */
export async function startVictim(door = DOOR): Promise<Victim> {
  const dataDir = await mkdtemp(join(tmpdir(), 'haidang-kill-'));
  await chmod(dataDir, 0o711); // PostgreSQL may run as another user
  const { data } = expectedPlace(dataDir);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server = await started(door, dataDir, port);
  const endpoint = (user: string): Endpoint => {
    const postmaster = livePostmaster(data);
    if (!postmaster) throw new Error('its PostgreSQL is not running');
    return { host: postmaster.socketFolder, port: postmaster.port, user, database: DATABASE };
  };
  const sql: Victim['sql'] = (text, values = []) =>
    patiently(() => askOnce(endpoint(SUPERUSER), text, values));
  return {
    url,
    sql,
    asApp: (text) => askOnce(endpoint(APP_ROLE), text, []),
    endpoint,
    async strike(what) {
      if (what === 'backend') return killBackend(sql, url, server);
      if (what !== 'server') kill(livePostmaster(data)?.pid);
      if (what === 'database') await sleep(150);
      await ended(server);
      server = await started(door, dataDir, port);
    },
    async end() {
      await ended(server);
      await stopPostmaster(expectedPlace(dataDir));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function started(door: string, dataDir: string, port: number): Promise<ChildProcess> {
  const env = { ...process.env };
  delete env.DATABASE_URL;
  const args = [door, '--data', dataDir, '--port', String(port), '--lang', 'en'];
  const server = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (told += chunk));
  const giveUpAt = performance.now() + READY_WITHIN_MS;
  while (!told.includes('runs at http')) {
    if (server.exitCode !== null || performance.now() > giveUpAt)
      throw new Error(`the server did not start: ${told.slice(-2000)}`);
    await sleep(15);
  }
  return server;
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGKILL');
  await once(server, 'exit');
}

async function killBackend(sql: Victim['sql'], url: string, server: ChildProcess): Promise<void> {
  const [busy] = await sql<{ pid: number }>(
    "select pid from pg_stat_activity where usename = 'haidang_app' order by state = 'active' desc, query_start desc limit 1",
  );
  kill(busy?.pid);
  await patiently(async () => {
    if (server.exitCode !== null) return;
    const { status } = await fetch(`${url}/api/session`);
    if (status >= 500) throw new Error(`answered ${status}`);
  });
  if (server.exitCode !== null) throw new Error('the server fell with one process of its PostgreSQL');
}

function kill(pid: number | undefined): void {
  if (pid === undefined) throw new Error('there was nothing to kill');
  process.kill(pid, 'SIGKILL');
}

async function askOnce<R extends pg.QueryResultRow>(
  endpoint: Endpoint,
  text: string,
  values: unknown[],
): Promise<R[]> {
  const client = new pg.Client(endpoint);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<R>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Tries again for a while: right after a kill PostgreSQL is still recovering. An error of the SQL itself is told at once. */
export async function patiently<T>(work: () => Promise<T>, forMs = 20_000): Promise<T> {
  const giveUpAt = performance.now() + forMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const { code = '' } = error as { code?: string };
      const isOfTheSql = /^(2|4)[0-9A-Z]{4}$/.test(code);
      if (isOfTheSql || performance.now() > giveUpAt) throw error;
      await sleep(30);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
