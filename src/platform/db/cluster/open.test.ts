import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Cluster, ClusterKind, ClusterProblem, Endpoint, OpenOptions } from './contract.ts';
import { createTestDatabase, openTestCluster } from './for-tests.ts';
import { openCluster } from './open.ts';
import { expectedPlace } from './place.ts';
import { livePostmaster } from './postmaster.ts';
import { connected } from './roles.ts';
import { lines } from './words.ts';

const isRoot = process.getuid?.() === 0;
const hasDebian = existsSync('/usr/lib/postgresql');
const SEARCH: ClusterKind[] = hasDebian ? ['debian'] : ['embedded'];

let folder: string;
let made: string; // a cluster that was made and stopped: most tests begin with a copy of it
const opened: Cluster[] = [];
const holders: ChildProcess[] = [];

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'hd-'));
  chmodSync(made, 0o711);
  const cluster = await openCluster({ dataDir: made, log: () => {}, search: SEARCH, env: {} });
  if (!cluster.ok) throw new Error(JSON.stringify(cluster.problem));
  await cluster.value.stop();
});

afterAll(() => rmSync(made, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hd-'));
  chmodSync(folder, 0o711);
});

afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL');
  for (const cluster of opened.splice(0)) await cluster.stop();
  const { home, data } = expectedPlace(folder);
  const left = livePostmaster(data);
  if (left) process.kill(left.pid, 'SIGQUIT');
  await gone(data);
  if (!home.startsWith(folder)) rmSync(home, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

test('a first start makes the cluster; a second takes less than two seconds and finds the rows', async () => {
  const first = await open();
  expect(first.version).toMatch(/^1[5-9]\.\d+$/);
  expect(Number.parseInt(first.version, 10)).toBeGreaterThanOrEqual(15);
  await writeRow(first);
  await first.stop();
  expect(livePostmaster(expectedPlace(folder).data)).toBeNull();

  const began = performance.now();
  const second = await open();
  expect(performance.now() - began).toBeLessThan(2000);
  expect(second.isAdopted).toBe(false);
  expect(await rows(second)).toBe(1);
});

test('nobody but its user and root can reach the private cluster, and it listens on no port', async () => {
  copyMade();
  const cluster = await open();
  const postmaster = livePostmaster(expectedPlace(folder).data);
  expect(statSync(cluster.owner.host).mode & 0o777).toBe(0o700);
  expect(statSync(`/proc/${postmaster?.pid}`).uid).not.toBe(0);
  const shown = await connected(cluster.app, (client) => client.query('show listen_addresses'));
  expect(shown.rows).toEqual([{ listen_addresses: '' }]);
});

test('the owner of the tables is no superuser, and receipts wait for the disk', async () => {
  copyMade();
  const cluster = await open();
  await connected(cluster.owner, async (client) => {
    const role = await client.query(
      'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
    );
    expect(role.rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    const settings = await client.query(
      `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'data_checksums') order by name`,
    );
    expect(settings.rows.map(({ setting }) => setting)).toEqual(['on', 'on', 'on']);
  });
});

test('a PostgreSQL that outlived a killed server is taken over, with its rows', async () => {
  copyMade();
  const { cluster, holder } = await holdElsewhere();
  await writeRow(cluster);
  const before = livePostmaster(expectedPlace(folder).data)?.pid;
  holder.kill('SIGKILL');
  await once(holder, 'exit');

  const adopted = await open();
  expect(adopted.isAdopted).toBe(true);
  expect(livePostmaster(expectedPlace(folder).data)?.pid).toBe(before);
  expect(await rows(adopted)).toBe(1);
  await adopted.stop();
  expect(livePostmaster(expectedPlace(folder).data)).toBeNull();
});

test('after kill -9 of everything, what was committed is there again', async () => {
  copyMade();
  const { cluster, holder } = await holdElsewhere();
  for (let count = 0; count < 20; count += 1) await writeRow(cluster);
  const { data } = expectedPlace(folder);
  process.kill(livePostmaster(data)?.pid ?? 0, 'SIGKILL');
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(existsSync(join(data, 'postmaster.pid'))).toBe(true);

  const recovered = await open();
  expect(recovered.isAdopted).toBe(false);
  expect(await rows(recovered)).toBe(20);
});

test('a process number that now belongs to another program does not hinder the start', async () => {
  copyMade();
  const { data } = expectedPlace(folder);
  const stale = [process.pid, data, 1, 5432, '', '', '  1  1', 'ready   '].join('\n');
  writeFileSync(join(data, 'postmaster.pid'), `${stale}\n`, { mode: 0o644 });
  writeFileSync(join(expectedPlace(folder).home, 'node.pid'), `${process.pid} 12345\n`);
  expect((await open()).isAdopted).toBe(false);
});

test('a second server on the same data is refused, and the first goes on', async () => {
  copyMade();
  const { cluster, holder } = await holdElsewhere();
  const second = await attempt();
  expect(second).toEqual({ kind: 'in-use', home: expectedPlace(folder).home, pid: holder.pid });
  await writeRow(cluster);
  expect(await rows(cluster)).toBe(1);
});

test('a PostgreSQL that may lose what it confirmed is refused and stopped', async () => {
  copyMade();
  const { data } = expectedPlace(folder);
  appendFileSync(join(data, 'postgresql.auto.conf'), 'fsync = off\n');
  expect(await attempt()).toEqual({ kind: 'unsafe-setting', setting: 'fsync', value: 'off' });
  expect(livePostmaster(data)).toBeNull();
});

test('a setting that PostgreSQL does not know is told with its own words', async () => {
  copyMade();
  appendFileSync(join(expectedPlace(folder).data, 'postgresql.conf'), 'shared_bufers = 1GB\n');
  expect(await attempt()).toMatchObject({
    kind: 'start-failed',
    output: expect.stringContaining('shared_bufers'),
  });
});

test('data of a PostgreSQL that this machine no longer has is refused by its version', async () => {
  copyMade();
  const { data, home } = expectedPlace(folder);
  writeFileSync(join(data, 'PG_VERSION'), '12\n');
  expect(await attempt()).toEqual({ kind: 'wrong-major', home, major: 12 });
});

test('without any PostgreSQL it says where it looked', async () => {
  expect(await attempt({ search: [] })).toMatchObject({
    kind: 'no-postgres',
    looked: expect.stringContaining('postgres'),
  });
});

test('a recorded place that is gone is not taken for an empty installation', async () => {
  writeFileSync(join(folder, 'where'), '/var/lib/haidang-gone\n');
  expect(await attempt()).toMatchObject({ kind: 'place-lost', home: '/var/lib/haidang-gone' });
});

test('a data folder whose path is too long for a socket works all the same', async () => {
  const long = join(folder, 'thư-mục-của-sở-thông-tin-và-truyền-thông'.repeat(2), 'dữ liệu');
  mkdirSync(long, { recursive: true });
  const cluster = await open({ dataDir: long });
  expect(Buffer.byteLength(join(cluster.owner.host, '.s.PGSQL.5432'))).toBeLessThan(107);
  await writeRow(cluster);
  rmSync(cluster.owner.host, { recursive: true, force: true });
});

test("npm's PostgreSQL alone is enough, with the extensions that the search needs", async () => {
  const cluster = await open({ search: ['embedded'] });
  expect(cluster.kind).toBe('embedded');
  await connected(cluster.owner, (client) =>
    client.query('create extension unaccent; create extension pg_trgm'),
  );
  await writeRow(cluster);
});

test('on a loopback port every role needs its password', async () => {
  const cluster = await open({ transport: 'tcp' });
  await writeRow(cluster);
  const guess: Endpoint = { ...cluster.app, password: 'guess' };
  await expect(connected(guess, async () => {})).rejects.toThrow('password authentication failed');
});

test.runIf(isRoot)(
  'as root under a closed home, data and programs go where the other user can reach them',
  async () => {
    chmodSync(folder, 0o700);
    const cluster = await open({ search: SEARCH });
    const home = readFileSync(join(folder, 'where'), 'utf8').trim();
    expect(home).toMatch(/^\/var\/lib\/haidang-[0-9a-f]{12}$/);
    await writeRow(cluster);
    await cluster.stop();
    expect(await rows(await open())).toBe(1);
  },
);

test('a given PostgreSQL is used as it is: the app gets a role of its own, and it is never stopped', async () => {
  const { url, drop } = await givenDatabase();
  const cluster = await open({ search: ['given'], env: { DATABASE_URL: url } });
  expect(cluster.kind).toBe('given');
  await writeRow(cluster);
  const who = await connected(cluster.app, (client) => client.query('select current_user as who'));
  expect(who.rows).toEqual([{ who: 'haidang_app' }]);
  await cluster.stop();
  expect(await rows(cluster)).toBe(1);
  await drop();
});

test("a given PostgreSQL over TCP: the app's password comes from the owner's, the same on every machine", async () => {
  const server = await open({ transport: 'tcp' });
  const superuser = { ...server.owner, user: 'postgres', database: 'postgres' };
  await connected({ ...superuser, database: 'haidang' }, (client) =>
    client.query('drop owned by haidang_app'),
  );
  await connected(superuser, async (client) => {
    await client.query(`drop role haidang_app; create role province login createrole password 'đèn biển'`);
    await client.query('create database province owner province');
  });
  const { host, port } = server.owner;
  const given = `postgres://province:${encodeURIComponent('đèn biển')}@${host}:${port}/province`;
  const env = { DATABASE_URL: given };
  const both = await Promise.all([open({ search: ['given'], env }), open({ search: ['given'], env })]);
  expect(both[0].app).toEqual(both[1].app);
  expect(both[0].app.password).not.toBe('đèn biển');
  expect(both[0].describe).not.toContain('đèn');
  const who = await connected(both[0].app, (client) => client.query('select current_user as who'));
  expect(who.rows).toEqual([{ who: 'haidang_app' }]);
});

test('after an upgrade that sorts otherwise the indexes are built again', async () => {
  copyMade();
  const before = await open();
  await connected({ ...before.owner, user: 'postgres' }, (client) =>
    client.query(`update pg_database set datcollversion = '0' where datname = 'haidang'`),
  );
  await before.stop();
  const told: string[] = [];
  const after = await open({ log: (line) => told.push(line) });
  expect(told).toEqual([lines.vi.resorting]);
  const { rows } = await connected(after.owner, (client) =>
    client.query(
      'select datcollversion = pg_database_collation_actual_version(oid) as same from pg_database where datname = current_database()',
    ),
  );
  expect(rows).toEqual([{ same: true }]);
});

test('a given role that could pass the row-level policies is refused', async () => {
  const { url, drop } = await givenDatabase();
  const problem = await attempt({ search: ['given'], env: { DATABASE_URL: url, APP_DATABASE_URL: url } });
  expect(problem).toMatchObject({ kind: 'given-app-role', reason: expect.stringContaining('SUPERUSER') });
  await drop();
});

test('a given PostgreSQL that does not answer is told with the reason', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  await new Promise((closed) => probe.close(closed));
  const env = { DATABASE_URL: `postgres://someone@127.0.0.1:${port}/nothing` };
  expect(await attempt({ env, search: ['given'] })).toMatchObject({
    kind: 'given-unreachable',
    reason: expect.stringContaining('ECONNREFUSED'),
  });
});

/** With its owner and rights, which PostgreSQL looks at. */
function copyMade(): void {
  execFileSync('cp', ['-a', join(made, 'pg'), folder]);
}

async function open(options: Partial<OpenOptions> = {}): Promise<Cluster> {
  const result = await openCluster({ dataDir: folder, log: () => {}, search: SEARCH, env: {}, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  opened.push(result.value);
  return result.value;
}

async function attempt(options: Partial<OpenOptions> = {}): Promise<ClusterProblem | 'opened'> {
  const result = await openCluster({ dataDir: folder, log: () => {}, search: SEARCH, env: {}, ...options });
  if (!result.ok) return result.problem;
  opened.push(result.value);
  return 'opened';
}

/** Another Node process that has the cluster of this test's folder. */
async function holdElsewhere(): Promise<{ cluster: Cluster; holder: ChildProcess }> {
  const holder = fork(join(import.meta.dirname, 'fixtures', 'hold.ts'), [folder, SEARCH[0] ?? ''], {
    execArgv: [],
  });
  holders.push(holder);
  const [cluster] = (await once(holder, 'message')) as [Cluster];
  return { cluster, holder };
}

/** A database of the run's cluster, as its superuser, in the form that an administrator would give it. */
async function givenDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const superuser = await openTestCluster();
  const { owner, drop } = await createTestDatabase();
  const url = `postgres://${superuser.user}@/${owner.database}?host=${encodeURIComponent(superuser.host)}&port=${superuser.port}`;
  return { url, drop };
}

async function writeRow(cluster: Cluster): Promise<void> {
  await connected(cluster.owner, async (client) => {
    await client.query('create table if not exists receipt (id int generated always as identity)');
    await client.query('insert into receipt default values');
  });
}

async function rows(cluster: Cluster): Promise<number> {
  const { rows } = await connected(cluster.owner, (client) =>
    client.query('select count(*)::int as count from receipt'),
  );
  return rows[0]?.count;
}

async function gone(data: string): Promise<void> {
  while (livePostmaster(data)) await new Promise((resolve) => setTimeout(resolve, 20));
}
