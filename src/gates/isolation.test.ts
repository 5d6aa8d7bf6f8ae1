import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../routes.ts';
import { plantDirective } from '../testing/directive.ts';
import { type Ground, openGround } from '../testing/ground.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await openGround(routes);
});
afterAll(() => ground.close());

const tenantTables = async (): Promise<string[]> => {
  const { rows } = await ground.superuser.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped
    where c.relkind in ('r', 'p') order by 1`);
  return rows.map((row) => row.name);
};

/** Tables with a tenant whose row security is not forced, or that have no policy for the app's role. */
const unguarded = async (): Promise<string[]> => {
  const { rows } = await ground.superuser.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped
    where c.relkind in ('r', 'p') and (not c.relrowsecurity or not c.relforcerowsecurity
      or not exists (select 1 from pg_policies p where p.tablename = c.relname and 'haidang_app' = any(p.roles)))`);
  return rows.map((row) => row.name);
};

/** Rows of each tenant table that the app's role sees while asking for `tenant` as that authority's coordinator. */
async function seenBy(person: { id: string }, tenant: string): Promise<Map<string, number>> {
  const client = new pg.Client({ ...ground.owner, user: 'haidang_app' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('app.tenant', $1, true), set_config('app.person', $2, true)", [
      tenant,
      person.id,
    ]);
    const seen = new Map<string, number>();
    for (const table of await tenantTables()) {
      const { rows } = await client.query(
        `select count(*)::int as n from ${pg.escapeIdentifier(table)} where tenant <> $1`,
        [tenant],
      );
      seen.set(table, rows[0].n);
    }
    return seen;
  } finally {
    await client.end();
  }
}

test('every table of an authority has forced row security and a policy, and there are as many as expected', async () => {
  expect((await tenantTables()).length).toBeGreaterThanOrEqual(28);
  expect(await unguarded()).toEqual([]);
});

test('the gate notices a table without row security, and one that is not forced', async () => {
  await ground.superuser.query('create table planted_open (tenant uuid)');
  await ground.superuser.query('alter table site no force row level security');
  expect((await unguarded()).toSorted()).toEqual(['planted_open', 'site']);
  await ground.superuser.query('drop table planted_open');
  await ground.superuser.query('alter table site force row level security');
});

test('the app’s role owns nothing, may not pass row security and may not make anything', async () => {
  const { rows } = await ground.superuser.query(`
    select (select count(*)::int from pg_class where relowner = r.oid) as owned, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
      has_schema_privilege(r.oid, 'public', 'create') as creates
    from pg_roles r where rolname = 'haidang_app'`);
  expect(rows[0]).toEqual({
    owned: 0,
    rolsuper: false,
    rolbypassrls: false,
    rolcreatedb: false,
    rolcreaterole: false,
    creates: false,
  });
});

test('a second authority sees no row of any table of the first', async () => {
  await plantDirective(ground);
  const stranger = await ground.person('coordinator', 'foreign');
  const seen = await seenBy(stranger, ground.other);
  expect([...seen].filter(([, rows]) => rows > 0)).toEqual([]);
  expect(seen.size).toBeGreaterThanOrEqual(28);
});

test('a policy that forgets the authority turns that test red', async () => {
  await ground.superuser.query(
    'create policy planted_leak on assignment for select to haidang_app using (true)',
  );
  const stranger = await ground.person('coordinator', 'foreign');
  expect((await seenBy(stranger, ground.other)).get('assignment')).toBeGreaterThan(0);
  await ground.superuser.query('drop policy planted_leak on assignment');
});

test('without anyone asking, nothing at all is seen', async () => {
  const client = new pg.Client({ ...ground.owner, user: 'haidang_app' });
  await client.connect();
  for (const table of await tenantTables())
    expect((await client.query(`select 1 from ${pg.escapeIdentifier(table)} limit 1`)).rowCount, table).toBe(
      0,
    );
  await client.end();
});
