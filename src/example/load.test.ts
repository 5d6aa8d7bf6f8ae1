// The worked example, loaded and removed on a real database.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ground, openGround } from '../testing/ground.ts';
import { loadExample, removeExample } from './load.ts';
import { ownUnit } from './personas.ts';

const now = new Date('2026-03-18T03:00:00Z');
let ground: Ground;
let tenant = '';
let before: Record<string, number> = {};

beforeAll(async () => {
  ground = await openGround([], { at: now.toISOString() });
  before = await rowsOfOthers();
  ({ tenant } = await load());
}, 120_000);
afterAll(() => ground.close());

const load = () => ground.database.open((tx) => loadExample(tx, { files: ground.files, now }));
const one = async (query: string, values: unknown[] = [tenant]) =>
  (await ground.superuser.query(query, values)).rows[0];

/** Every table that says whose its rows are. */
async function tablesOfTenants(): Promise<string[]> {
  const { rows } = await ground.superuser.query(
    "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant' order by 1",
  );
  return rows.map((row) => row.name);
}

/** How many rows of each table are not the example's. */
async function rowsOfOthers(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of await tablesOfTenants())
    counts[name] = (
      await one(
        `select count(*)::int n from ${name} x join tenant t on t.id = x.tenant where not t.is_example`,
        [],
      )
    ).n;
  return counts;
}

test('two directives are under way at about a hundred units of seven sectors', async () => {
  expect((await one('select count(*)::int n from sector where tenant = $1')).n).toBe(7);
  expect((await one('select count(*)::int n from unit where tenant = $1')).n).toBeGreaterThan(110);
  const { rows } = await ground.superuser.query(
    `select d.reference, count(distinct o.id)::int as obligations, count(distinct a.unit_id)::int as units
     from directive d join obligation o on o.directive_id = d.id join assignment a on a.obligation_id = o.id
     where d.tenant = $1 and d.state = 'issued' group by d.id order by 1`,
    [tenant],
  );
  expect(rows).toEqual([
    { reference: '187/SKHCN-ANM', obligations: 3, units: 86 },
    { reference: '214/SKHCN-ANM', obligations: 12, units: 102 },
  ]);
});

test('every state that a duty can be in is there to be seen', async () => {
  const seen = await one(
    `select count(*) filter (where opened_at is null)::int as delivered,
      count(*) filter (where opened_at is not null and acknowledged_at is null)::int as opened,
      count(*) filter (where reported_at is null and due_at < $2 and acknowledged_at is not null)::int as overdue,
      count(*) filter (where is_late)::int as late, count(*) filter (where returned_at is not null)::int as returned,
      count(*) filter (where extended_at is not null)::int as extended, count(*) filter (where exempt_at is not null)::int as exempt,
      count(*) filter (where is_overridden)::int as overridden, count(*) filter (where parent_unit_id is not null)::int as through,
      count(*) filter (where contradicts(claimed_outcome, outcome, ground))::int as contradicted,
      count(*) filter (where due_at is null)::int as timeless, count(*) filter (where outcome = 'not-met')::int as wanting,
      count(*) filter (where outcome = 'unknown')::int as unknown, count(*) filter (where outcome = 'partly')::int as partly
     from assignment where tenant = $1`,
    [tenant, now],
  );
  expect(Object.entries(seen).filter(([, n]) => n === 0)).toEqual([]);
  expect(
    (await one('select count(*)::int n from submission where tenant = $1 and ordinal > 1')).n,
  ).toBeGreaterThan(0);
  expect(
    (await one('select count(*)::int n from assignment_request where tenant = $1 and decided_at is null')).n,
  ).toBeGreaterThan(0);
  expect((await one('select count(*)::int n from hindrance where tenant = $1')).n).toBeGreaterThan(3);
  expect((await one("select count(*)::int n from roll_up where tenant = $1 and state = 'draft'")).n).toBe(1);
});

test('nothing in it happens after the moment of loading', async () => {
  const last = await one(
    `select greatest(max(delivered_at), max(opened_at), max(acknowledged_at), max(last_reported_at), max(returned_at)) as at
     from assignment where tenant = $1`,
  );
  expect(last.at.getTime()).toBeLessThan(now.getTime());
});

test('the unit of the visitor’s own personas has work that waits and work that is done', async () => {
  const own = await one(
    `select count(*) filter (where reported_at is null)::int as open, count(reported_at)::int as done
     from assignment a join unit u on u.id = a.unit_id where a.tenant = $1 and u.name = $2`,
    [tenant, ownUnit],
  );
  expect(own.open).toBeGreaterThan(2);
  expect(own.done).toBeGreaterThan(2);
});

test('a list is in force in its second version, most have fetched it, and who swept before it is judged again', async () => {
  const { rows } = await ground.superuser.query(
    `select v.version, jsonb_array_length(v.recalls)::int as recalled, (v.counts ->> 'live')::int as live,
      count(*) filter (where d.fetched_at is not null) > 20 as "many fetched",
      count(*) filter (where d.fetched_at is null) > 5 as "some wait"
     from indicator_list_version v join list_delivery d on d.version_id = v.id
     where v.tenant = $1 and v.state = 'published' group by v.id order by 1`,
    [tenant],
  );
  const waits = { 'many fetched': true, 'some wait': true };
  expect(rows).toEqual([
    { version: 1, recalled: 0, live: 25, ...waits },
    { version: 2, recalled: 1, live: 61, ...waits },
  ]);
  expect((await one('select count(*)::int n from rejudgement where tenant = $1')).n).toBeGreaterThan(0);
  expect((await one('select count(*)::int n from network_warning where tenant = $1')).n).toBe(2);
});

test('the visitor’s own unit has machines in every state, some back again, and its draft tells of them', async () => {
  const { rows } = await ground.superuser.query(
    'select state, count(*)::int n, sum(recurrences)::int back from swept_device where tenant = $1 group by 1 order by 1',
    [tenant],
  );
  expect(rows.map(({ state }) => state)).toEqual([
    'clean-again',
    'cleaned',
    'false-positive',
    'found',
    'isolating',
  ]);
  expect(rows.reduce((sum, { back }) => sum + back, 0)).toBe(2);
});

test('a day of a week ago was kept, so that the change since then can be told', async () => {
  const week = await one(`select count(*)::int n from standing where tenant = $1 and day = '2026-03-11'`);
  expect(week.n).toBe(2);
});

test('nobody of the example can sign in, and no session of the loading is left open', async () => {
  expect(
    (await one('select count(*)::int n from person where tenant = $1 and password_hash is not null')).n,
  ).toBe(0);
  expect((await one('select count(*)::int n from session where tenant = $1 and ended_at is null')).n).toBe(0);
});

test('loading it again changes nothing', async () => {
  expect(await load()).toEqual({ tenant, isNew: false });
});

test('while somebody else’s row still leans on it, it stays whole, and the cause is told', async () => {
  await ground.superuser.query(
    `insert into session (token_hash, tenant, person_id, expires_at)
     select 'leans', $2, id, now() from person where tenant = $1 limit 1`,
    [tenant, ground.authority],
  );
  const units = await one('select count(*)::int n from unit where tenant = $1');
  await expect(ground.database.open((tx) => removeExample(tx, tenant))).rejects.toThrow(
    /cannot be taken away.*session/,
  );
  expect(await one('select count(*)::int n from unit where tenant = $1')).toEqual(units);
  await ground.superuser.query("delete from session where token_hash = 'leans'");
});

test('the removal takes every row of the example in every table and nothing else', async () => {
  const tables = await tablesOfTenants();
  const filled = [];
  for (const name of tables)
    if ((await one(`select count(*)::int n from ${name} where tenant = $1`)).n > 0) filled.push(name);
  expect(filled.length).toBeGreaterThan(25);
  expect(await ground.database.open((tx) => removeExample(tx, tenant))).toBe(true);
  for (const name of tables)
    expect([name, (await one(`select count(*)::int n from ${name} where tenant = $1`)).n]).toEqual([name, 0]);
  expect((await one('select count(*)::int n from tenant where id = $1')).n).toBe(0);
  expect(await rowsOfOthers()).toEqual(before);
});

test('an authority that is no example is never removed', async () => {
  expect(await ground.database.open((tx) => removeExample(tx, ground.authority))).toBe(false);
  expect(await rowsOfOthers()).toEqual(before);
});
