import { expect, test } from 'vitest';
import { createMigratedDatabase, createTestDatabase } from './for-tests.ts';
import { connected } from './roles.ts';

const numbers = {
  name: 'with_numbers',
  prepare: (owner: Parameters<typeof connected>[0]) =>
    connected(owner, (client) =>
      client.query(`
        create extension unaccent; create extension pg_trgm;
        create table number (value int); insert into number values (1), (2);
        grant select on number to haidang_app`),
    ),
};

test('test files that come at the same time share one preparation and see only their own copy', async () => {
  let preparations = 0;
  const counted = {
    name: 'counted',
    prepare: async (owner: Parameters<typeof connected>[0]) => {
      preparations += 1;
      await numbers.prepare(owner);
    },
  };
  const [first, second] = await Promise.all([createTestDatabase(counted), createTestDatabase(counted)]);
  await connected(first.owner, (client) => client.query('delete from number'));
  const left = await connected(second.app, (client) => client.query('select from number'));
  expect(preparations).toBe(1);
  expect(left.rowCount).toBe(2);
  await Promise.all([first.drop(), second.drop()]);
});

test("the app's role reads what it was granted, and owns and makes nothing", async () => {
  const database = await createTestDatabase(numbers);
  await connected(database.app, async (client) => {
    const { rows } = await client.query(
      'select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false },
    ]);
    await expect(client.query('create table mine ()')).rejects.toThrow('permission denied');
    await expect(client.query('delete from number')).rejects.toThrow('permission denied');
    await expect(client.query('create database mine')).rejects.toThrow('permission denied');
  });
  await database.drop();
});

test('Vietnamese is sorted, lowered and unaccented as Vietnamese', async () => {
  const database = await createTestDatabase(numbers);
  await connected(database.owner, async (client) => {
    const sorted = await client.query(
      `select name from unnest(array['Đắk', 'Dầu', 'Ân', 'An', 'Ăn']) name order by name collate "vi-x-icu"`,
    );
    expect(sorted.rows.map(({ name }) => name)).toEqual(['An', 'Ăn', 'Ân', 'Dầu', 'Đắk']);
    const { rows } = await client.query(`select lower('ĐỊNH') as lower, unaccent('Ủy ban Đắk Lắk') as plain`);
    expect(rows).toEqual([{ lower: 'định', plain: 'Uy ban Dak Lak' }]);
  });
  await database.drop();
});

test("the product's schema is there in a migrated copy", async () => {
  const database = await createMigratedDatabase();
  const { rows } = await connected(database.owner, (client) =>
    client.query(`select count(*)::int as tables from pg_tables where schemaname = 'public'`),
  );
  expect(rows[0]?.tables).toBeGreaterThan(10);
  await database.drop();
});
