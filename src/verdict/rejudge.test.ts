import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes as assignmentRoutes } from '../assignment/routes.ts';
import { routes as evidenceRoutes } from '../evidence/routes.ts';
import { standingsAt } from '../report/as-of.ts';
import type { TestClient } from '../testing/client.ts';
import { type PlantedDirective, plantDirective } from '../testing/directive.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import { putInForce } from './in-force.ts';
import { judge } from './judge.ts';
import { rejudge } from './rejudge.ts';
import { routes as verdictRoutes } from './routes.ts';

let ground: Ground;
let planted: PlantedDirective;
let officer: TestClient;
let coordinator: TestClient;
const WINDOW = { windowFrom: '2024-08-01T00:00:00Z', windowTo: '2024-08-29T00:00:00Z' };
beforeAll(async () => {
  ground = await openGround([...assignmentRoutes, ...evidenceRoutes(judge), ...verdictRoutes]);
  planted = await plantDirective(ground, {
    demands: [
      { control: 'indicator-sweep', parameters: { ...WINDOW, listName: 'Danh sách mẫu', listVersion: 1 } },
    ],
  });
  officer = await ground.client('officer', 'own');
  coordinator = await ground.client('coordinator', null);
});
afterAll(() => ground.close());

const sweep = (listVersion: number) => ({
  ranAt: '2024-08-29T01:00:00Z',
  listVersion,
  listDigest: 'a'.repeat(64),
  machinesFound: 0,
  hitsWithoutMachine: 0,
  files: [
    {
      name: 'dns.log',
      kind: 'dns',
      bytes: 10,
      lines: 1000,
      firstTime: WINDOW.windowFrom,
      lastTime: WINDOW.windowTo,
      skipped: null,
    },
  ],
});
const report = (key: string, versions: number[]) =>
  officer.post(
    `/api/assignments/${planted.assignments.own}/submissions`,
    {
      entries: [
        {
          demandId: planted.demands[0],
          control: 'indicator-sweep',
          evidence: { sweeps: versions.map(sweep), machines: [] },
        },
      ],
    },
    { 'Idempotency-Key': key },
  );
const facts = async () => (await officer.get(`/api/assignments/${planted.assignments.own}`)).body.facts;
const later = (minutes: number) =>
  ground.clock.set(new Date(ground.clock.now().getTime() + minutes * 60_000));
const round = () => rejudge(ground.database, ground.authority, ground.clock.now());

async function inForce(listVersion: number): Promise<void> {
  const { rows } = await ground.superuser.query('select lineage_id as id from demand where id = $1', [
    planted.demands[0],
  ]);
  const given = { tenant: ground.authority, lineageIds: [rows[0].id], person: coordinator.person ?? '' };
  await ground.database.as({ tenant: ground.authority, person: coordinator.person }, (tx) =>
    putInForce(tx, { ...given, parameters: { listVersion }, at: ground.clock.now() }),
  );
}

test('what was swept with the list before is unknown once a newer list is in force, for everybody who looks', async () => {
  expect((await report('v1', [1])).status).toBe(200);
  expect((await facts()).outcome).toBe('met');
  const before = ground.clock.now();
  later(60);
  await inForce(2);
  expect(await round()).toBe(1);
  expect(await round()).toBe(0);
  expect((await facts()).outcome).toBe('unknown');
  const told = (await officer.get(`/api/assignments/${planted.assignments.own}/verdicts`)).body.verdicts;
  expect(told.map((one: { outcome: string; isInForce: boolean }) => [one.outcome, one.isInForce])).toEqual([
    ['unknown', true],
    ['met', false],
  ]);
  expect(told[0].findings[0]).toMatchObject({ code: 'older-list' });
  // A report as of the earlier hour stays as it was.
  const stood = async (at: Date) =>
    ground.database.as({ tenant: ground.authority, person: coordinator.person }, async (tx) => {
      const { rows } = await sql<{ unit: string; st: string }>`
        select t.unit_id as unit, t.st from ${standingsAt(planted.directive, at)} t`.execute(tx);
      return rows.find(({ unit }) => unit === ground.units.own)?.st;
    });
  expect(await stood(before)).toBe('met');
  expect(await stood(ground.clock.now())).toBe('unknown');
});

test('a duty tells the parameters in force, and a report is judged by them at once', async () => {
  const duty = (await officer.get(`/api/assignments/${planted.assignments.own}`)).body;
  expect(duty.demands[0].parameters).toMatchObject({ listName: 'Danh sách mẫu', listVersion: 2 });
  later(5);
  await report('v2', [1, 2]);
  expect((await facts()).outcome).toBe('met');
  await inForce(3);
  later(5);
  await report('v2 again', [2]);
  expect((await facts()).outcome).toBe('unknown');
});

test('a person’s override was about the list of then: it stays in the history and counts no more', async () => {
  const last = (await coordinator.get('/api/reviews/waiting')).body.rows[0];
  await coordinator.post(`/api/submissions/${last.submissionId}/reviews`, {
    kind: 'override',
    outcome: 'met',
    reason: 'Đã xem nhật ký tại chỗ',
  });
  expect(await facts()).toMatchObject({ outcome: 'met', isOverridden: true });
  later(60);
  await inForce(4);
  await round();
  expect(await facts()).toMatchObject({ outcome: 'unknown', isOverridden: false });
  const { reviews } = (await officer.get(`/api/assignments/${planted.assignments.own}/verdicts`)).body;
  expect(reviews[0]).toMatchObject({ kind: 'override', outcome: 'met' });
});

test('nobody but the worker may judge again, and what was judged again cannot be changed', async () => {
  const as = (person: string | null, query: string) =>
    ground.database.as({ tenant: ground.authority, person }, (tx) => sql.raw(query).execute(tx));
  await expect(as(null, `update rejudgement set outcome = 'met'`)).rejects.toThrow(/permission denied/);
  await expect(as(null, 'delete from parameters_in_force')).rejects.toThrow(/permission denied/);
  await expect(
    as(
      coordinator.person,
      `insert into rejudgement select gen_random_uuid(), tenant, assignment_id, submission_id, demand_id, unit_id, control, 'met',
        null, 'checked', '[]', null, '{}', 'met', 'checked', now() from rejudgement limit 1`,
    ),
  ).rejects.toThrow(/row-level security/);
});
