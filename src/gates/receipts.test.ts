// Promise 1 of the design: a receipt is given only after the commit, and what has a receipt is never lost. With it, the
// two other writings that a kill may meet half-way: issuing a directive, and reading a dispatch.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { READ_DISPATCH } from '../dispatch/reading-job.ts';
import { SESSION_COOKIE } from '../platform/http/token.ts';
import { connectionOf, JOBS_SCHEMA } from '../platform/jobs/install.ts';
import { type Held, letWorkUnderKills } from './crash/crowd.ts';
import { type PlantedGround, plantDraft, plantGround, plantUnits } from './crash/ground.ts';
import { faultsOf } from './crash/ledger.ts';
import { startVictim, strikes, type Victim } from './crash/server.ts';

const CLIENTS = 16;
let victim: Victim;
let ground: PlantedGround;
let held: Held[] = [];
beforeAll(async () => {
  victim = await startVictim();
  ground = await plantGround(victim, CLIENTS, 6);
});
afterAll(() => victim?.end());

const asCoordinator = (path: string, body: string) =>
  fetch(`${victim.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: `${SESSION_COOKIE}=${ground.coordinator}` },
    body,
  });

/** Looks until the row says so; false where time ran out. */
async function until(query: string, values: unknown[], forMs = 20_000): Promise<boolean> {
  for (const giveUpAt = performance.now() + forMs; performance.now() < giveUpAt; await sleep(2))
    if ((await victim.sql(query, values)).length > 0) return true;
  return false;
}

test('the server’s own connections wait for the disk before a commit is told', async () => {
  const rows = await victim.asApp<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes') order by name",
  );
  expect(rows.map((row) => `${row.name} ${row.setting}`)).toEqual([
    'fsync on',
    'full_page_writes on',
    'synchronous_commit on',
  ]);
});

test('whoever has a receipt finds it kept as it says, whatever was killed, and nothing is there twice or by half', async () => {
  const crowd = await letWorkUnderKills(victim, ground.workers, [...strikes, 'both']);
  expect([...crowd.faults, ...(await faultsOf(victim.sql, ground.tenant, crowd.held))]).toEqual([]);
  expect(crowd.held.length).toBeGreaterThan(100);
  expect(crowd.retries()).toBeGreaterThan(CLIENTS);
  held = crowd.held;
}, 120_000);

test('a kill while a directive is being given to its units leaves a draft, and issuing it again gives all of it', async () => {
  await plantUnits(victim.sql, ground.tenant, 400);
  const draft = await plantDraft(victim.sql, ground.tenant, 25);
  const issue = () => asCoordinator(`/api/directives/${draft}/issue`, JSON.stringify({ revision: 0 }));
  const cutOff = issue().then(
    (answer) => answer.status,
    () => 'no answer',
  );
  const isUnderWay =
    "select 1 from pg_stat_activity where usename = 'haidang_app' and state = 'active' and query like '%fan\\_out%'";
  expect(await until(isUnderWay, [])).toBe(true);
  await victim.strike('both');
  expect(await cutOff).toBe('no answer');
  const written = () =>
    victim.sql<{ state: string; parts: number[] }>(
      `select d.state, array[(select count(*) from obligation o where o.directive_id = d.id),
         (select count(*) from recipient r join obligation o on o.id = r.obligation_id where o.directive_id = d.id),
         (select count(*) from assignment a where a.directive_id = d.id), (select coalesce(sum(n), 0) from tally t where t.directive_id = d.id),
         (select count(*) from notice n where n.about ->> 'directiveId' = d.id::text),
         (select count(*) from act c where c.object_id = d.id)]::int[] as parts from directive d where d.id = $1`,
      [draft],
    );
  expect(await written()).toEqual([{ state: 'draft', parts: [0, 0, 0, 0, 0, 0] }]);
  expect((await issue()).status).toBe(200);
  const duties = 25 * (CLIENTS + 400);
  expect(await written()).toEqual([
    { state: 'issued', parts: [25, duties, duties, duties, CLIENTS + 400, 1] },
  ]);
}, 60_000);

test('a dispatch whose reading was cut off by a kill is read after all', async () => {
  const text = Array.from({ length: 4_000 }, (_, n) => `${n + 1}. Đơn vị thử rà soát máy chủ số ${n}.`).join(
    '\n',
  );
  const taken = await asCoordinator('/api/dispatches?name=dai.txt', text);
  const { dispatch } = (await taken.json()) as { dispatch: { id: string } };
  const isIn = (state: string, forMs?: number) =>
    until('select 1 from dispatch where id = $1 and state = $2', [dispatch.id, state], forMs);
  expect(await isIn('reading')).toBe(true);
  await victim.strike('both');
  expect(await victim.sql('select state from dispatch where id = $1', [dispatch.id])).toEqual([
    { state: 'reading' },
  ]);
  await lookForLostJobs();
  // Some ten seconds of a processor, and others may be at work.
  expect(await isIn('read', 90_000)).toBe(true);
}, 120_000);

/** What the server does by itself a minute and a half later: jobs whose worker gives no sign of life are given out again. */
async function lookForLostJobs(): Promise<void> {
  await victim.sql(
    "update pgboss.job set heartbeat_on = heartbeat_on - interval '1 hour' where state = 'active'",
  );
  const boss = new PgBoss({
    ...connectionOf(victim.endpoint('haidang_app')),
    schema: JOBS_SCHEMA,
    migrate: false,
    createSchema: false,
    supervise: false,
    reindex: false,
    monitorVacuum: false,
    monitorIntervalSeconds: 1,
  });
  await boss.start();
  await boss.supervise(READ_DISPATCH);
  await boss.stop();
}

test('a report that lost its verdict, changed after its receipt, or is counted twice is found out', async () => {
  const [one, other] = held;
  await victim.sql('delete from verdict where submission_id = $1', [one?.receipt.submissionId]);
  await victim.sql('update submission set content = content || \'{"note": "khác"}\' where id = $1', [
    other?.receipt.submissionId,
  ]);
  await victim.sql('insert into tally select (tally_row(a, 1)).* from assignment a where id = $1', [
    one?.assignment,
  ]);
  const faults = await faultsOf(victim.sql, ground.tenant, held);
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    `other than its receipt ${other?.receipt.receipt} says`,
    'not one verdict for each demand',
    'sums other than counting',
  ]);
});

test('a server that answers before it commits is found out', async () => {
  const hasty = await startVictim(join(import.meta.dirname, 'fixtures/answers-too-early.ts'));
  try {
    const { tenant, workers } = await plantGround(hasty, CLIENTS, 6);
    const crowd = await letWorkUnderKills(hasty, workers, ['both', 'server']);
    const faults = await faultsOf(hasty.sql, tenant, crowd.held);
    expect(faults.filter((fault) => fault.startsWith('lost:')).length).toBeGreaterThan(0);
  } finally {
    await hasty.end();
  }
}, 90_000);
