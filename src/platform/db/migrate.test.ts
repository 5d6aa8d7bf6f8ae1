import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TABLE_TYPES, tableTypes } from '../../../tools/db-types.ts';
import { permissionRows } from '../../person/permissions.ts';
import { createTestDatabase, type TestDatabase } from './cluster/for-tests.ts';
import { migrate, migrations } from './migrate.ts';

const permissions = permissionRows();
let fresh: TestDatabase;
let previous: TestDatabase;
beforeAll(async () => {
  [fresh, previous] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});
afterAll(() => Promise.all([fresh.drop(), previous.drop()]));

async function schemaOf(owner: pg.ClientConfig): Promise<string[]> {
  const client = new pg.Client(owner);
  await client.connect();
  const { rows } = await client.query(`
    select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as line from information_schema.columns where table_schema = 'public'
    union all select 'policy ' || tablename || ' ' || policyname || ' ' || coalesce(qual, '') || coalesce(with_check, '') from pg_policies where schemaname = 'public'
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'public' order by 1`);
  await client.end();
  return rows.map((row) => row.line);
}

test('an empty database is brought to the present, and a second time there is nothing to do', async () => {
  expect(await migrate(fresh.owner, { permissions })).toEqual(await migrations());
  expect(await migrate(fresh.owner, { permissions })).toEqual([]);
});

test('the previous database, one migration behind, comes to the same schema', async () => {
  const all = await migrations();
  await migrate(previous.owner, { permissions, upTo: all.length - 1 });
  expect(await migrate(previous.owner, { permissions })).toEqual(all.slice(-1));
  expect(await schemaOf(previous.owner)).toEqual(await schemaOf(fresh.owner));
});

test('two processes that migrate at once do not trip over each other', async () => {
  const database = await createTestDatabase();
  const [one, other] = await Promise.all([
    migrate(database.owner, { permissions }),
    migrate(database.owner, { permissions }),
  ]);
  expect([...one, ...other].toSorted()).toEqual(await migrations());
  await database.drop();
});

test('a migration that was changed after it was applied is named', async () => {
  const client = new pg.Client(previous.owner);
  await client.connect();
  await client.query("update migration set sha256 = 'other' where name = '0003-unit.sql'");
  await client.end();
  await expect(migrate(previous.owner, { permissions })).rejects.toThrow('0003-unit.sql was changed');
});

test('the generated types are those of the migrated tables', async () => {
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  expect(flat(await readFile(TABLE_TYPES, 'utf8'))).toBe(flat(await tableTypes(fresh.owner)));
});
