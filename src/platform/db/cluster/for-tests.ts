// Databases for tests: one PostgreSQL a run, a database of its own for each test file, copied from a prepared one.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { type MigrateOptions, migrate } from '../migrate.ts';
import { APP_ROLE, type Endpoint, OWNER_ROLE } from './contract.ts';
import { SUPERUSER } from './initialise.ts';
import { openCluster } from './open.ts';
import { closeToOthers, connected } from './roles.ts';

export type TestDatabase = { owner: Endpoint; app: Endpoint; drop(): Promise<void> };

/** A database that is prepared once a run, under this name, and then copied for each test that asks (≈ 30 ms). */
export type Template = { name: string; prepare(owner: Endpoint): Promise<unknown> };

/** The superuser's endpoint of the run's PostgreSQL. The first worker to ask starts it, the others wait for it. */
export async function openTestCluster(): Promise<Endpoint> {
  const folder = inject('testClusterFolder');
  const ready = join(folder, 'ready.json');
  if (!existsSync(ready)) await startOrWait(folder, ready);
  return JSON.parse(readFileSync(ready, 'utf8')) as Endpoint;
}

/** A new database, empty or a copy of a template. Drop it in `afterAll`; the end of the run drops it too. */
export async function createTestDatabase(template?: Template): Promise<TestDatabase> {
  const superuser = await openTestCluster();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await connected(superuser, async (client) => {
    if (template) await prepareOnce(client, superuser, template);
    await create(client, name, template?.name);
  });
  return {
    owner: { ...superuser, user: OWNER_ROLE, database: name },
    app: { ...superuser, user: APP_ROLE, database: name },
    drop: () =>
      connected(superuser, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

/** A new database with the product's schema and the given rows of the permission table, and no other row. */
export function createMigratedDatabase(
  permissions: MigrateOptions['permissions'] = [],
): Promise<TestDatabase> {
  const digest = createHash('sha256').update(JSON.stringify(permissions)).digest('hex').slice(0, 12);
  return createTestDatabase({
    name: `migrated_${digest}`,
    prepare: (owner) => migrate(owner, { permissions }),
  });
}

async function startOrWait(folder: string, ready: string): Promise<void> {
  const opened = await openCluster({ dataDir: folder, log: () => {}, env: {} });
  if (opened.ok) {
    // Left running for the other workers: the global set-up stops it at the end of the run.
    const superuser = { ...opened.value.owner, user: SUPERUSER, database: 'postgres' };
    writeFileSync(`${ready}.new`, JSON.stringify(superuser));
    renameSync(`${ready}.new`, ready);
    return;
  }
  if (opened.problem.kind !== 'in-use')
    throw new Error(`no test PostgreSQL: ${JSON.stringify(opened.problem)}`);
  for (let waited = 0; !existsSync(ready); waited += 20) {
    if (waited > 60_000) throw new Error('no test PostgreSQL: the worker that started it did not finish');
    await sleep(20);
  }
}

/** Under a lock, as workers come at the same time; a preparation that failed leaves no template behind. */
async function prepareOnce(client: pg.Client, superuser: Endpoint, template: Template): Promise<void> {
  const key = `template ${template.name}`;
  await client.query('select pg_advisory_lock(hashtext($1))', [key]);
  try {
    const made = await client.query('select from pg_database where datname = $1', [template.name]);
    if (made.rowCount !== 0) return;
    const unfinished = `${template.name}_unfinished`;
    await client.query(`drop database if exists ${pg.escapeIdentifier(unfinished)} with (force)`);
    await create(client, unfinished);
    await template.prepare({ ...superuser, user: OWNER_ROLE, database: unfinished });
    await client.query(
      `alter database ${pg.escapeIdentifier(unfinished)} rename to ${pg.escapeIdentifier(template.name)}`,
    );
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [key]);
  }
}

async function create(client: pg.Client, name: string, template = 'template1'): Promise<void> {
  const [database, source] = [pg.escapeIdentifier(name), pg.escapeIdentifier(template)];
  await client.query(`create database ${database} owner ${OWNER_ROLE} template ${source}`);
  await closeToOthers(client, name, APP_ROLE);
}
