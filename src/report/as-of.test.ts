import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes as assignmentRoutes } from '../assignment/routes.ts';
import { routes as evidenceRoutes } from '../evidence/routes.ts';
import type { TestClient } from '../testing/client.ts';
import { type PlantedDirective, plantDirective } from '../testing/directive.ts';
import { type Ground, openGround, type Place } from '../testing/ground.ts';
import { judge } from '../verdict/judge.ts';
import { routes as verdictRoutes } from '../verdict/routes.ts';
import { routes } from './routes.ts';

const HOUR = 3_600_000;
let ground: Ground;
let planted: PlantedDirective;
let coordinator: TestClient;
const officers: Partial<Record<Place, TestClient>> = {};
beforeAll(async () => {
  ground = await openGround([...assignmentRoutes, ...evidenceRoutes(judge), ...verdictRoutes, ...routes]);
  planted = await plantDirective(ground);
  coordinator = await ground.client('coordinator', null);
  for (const place of ['own', 'child', 'sibling', 'parent'] as const)
    officers[place] = await ground.client('officer', place);
});
afterAll(() => ground.close());

let sent = 0;
async function submit(place: 'own' | 'child' | 'sibling' | 'parent', status: string) {
  const evidence = { status, whatWasDone: 'Đã làm', doneOn: '2024-08-29' };
  const entries = [{ demandId: planted.demands[0], control: 'statement', evidence }];
  sent += 1;
  const answer = await officers[place]!.post(
    `/api/assignments/${planted.assignments[place]}/submissions`,
    { entries },
    { 'Idempotency-Key': `key-${sent}` },
  );
  expect(answer.status).toBe(200);
}
const review = async (place: Place, body: unknown) => {
  const { rows } = await ground.superuser.query(
    'select id from submission where assignment_id = $1 order by ordinal desc limit 1',
    [planted.assignments[place]],
  );
  expect((await coordinator.post(`/api/submissions/${rows[0].id}/reviews`, body)).status).toBe(200);
};
const make = async (cutOff: Date) => {
  const path = `/api/directives/${planted.directive}/roll-ups`;
  return (await coordinator.post(path, { cutOff: cutOff.toISOString() })).body as {
    id: string;
    sha256: string;
  };
};
/** Unit and standing of each assignment as of an instant, by the list behind the report's numbers. */
const stood = async (at: Date) => {
  const path = `/api/directives/${planted.directive}/behind?at=${at.toISOString()}`;
  const rows: { unit: { name: string }; standing: string }[] = (await coordinator.get(path)).body.rows;
  return Object.fromEntries(rows.map((row) => [row.unit.name.split('-')[1], row.standing]));
};

test('a cut-off in the past gives the same figures whenever it is run: nothing later is in them', async () => {
  await submit('own', 'done');
  await submit('child', 'not-done');
  await officers.parent!.post(`/api/assignments/${planted.assignments.parent}/acknowledge`);
  ground.clock.advance(HOUR);
  const cutOff = ground.clock.now();
  const atCutOff = { OWN: 'met', CHILD: 'not-met', PARENT: 'pending', SIBLING: 'silent' };
  expect(await stood(cutOff)).toEqual(atCutOff);
  const first = await make(cutOff);

  ground.clock.advance(HOUR);
  await review('own', { kind: 'return', reason: 'Thiếu minh chứng' });
  await review('child', { kind: 'override', outcome: 'met', reason: 'Đã kiểm tra tại chỗ' });
  await submit('parent', 'done');
  const sibling = `/api/assignments/${planted.assignments.sibling}`;
  await officers.sibling!.post(`${sibling}/acknowledge`);
  await officers.sibling!.post(`${sibling}/hindrances`, { kind: 'difficulty', text: 'Thiếu người' });
  const asked = await officers.sibling!.post(`${sibling}/requests`, {
    kind: 'exemption',
    reason: 'Đã giải thể',
  });
  await coordinator.post(`/api/requests/${asked.body.id}/decision`, { decision: 'granted' });

  expect(await stood(cutOff)).toEqual(atCutOff);
  expect((await make(cutOff)).sha256).toBe(first.sha256);
  const now = { OWN: 'pending', CHILD: 'met', PARENT: 'met', SIBLING: 'exempt' };
  expect(await stood(ground.clock.now())).toEqual(now);
  expect((await make(ground.clock.now())).sha256).not.toBe(first.sha256);
});

test('what stands now is what the acts up to now amount to', async () => {
  await submit('own', 'in-progress');
  await review('own', { kind: 'override', outcome: 'met', reason: 'Đã xem hồ sơ' });
  await review('own', { kind: 'accept', reason: 'Được' });
  const path = `/api/directives/${planted.directive}/behind`;
  const told = (rows: Record<string, unknown>[]) => rows.map((row) => JSON.stringify(row)).sort();
  const now = (await coordinator.get(path)).body.rows;
  const asOf = (await coordinator.get(`${path}?at=${ground.clock.now().toISOString()}`)).body.rows;
  expect(told(asOf)).toEqual(told(now));
  expect(asOf.some((row: { standing: string }) => row.standing === 'met')).toBe(true);
});

test('an extension that was granted later does not unmake what was overdue at the cut-off', async () => {
  ground.clock.set('2024-09-06T02:00:00Z');
  const other = await plantDirective(ground, { dueAt: '2024-09-05T17:00:00Z' });
  const cutOff = new Date('2024-09-06T03:00:00Z');
  ground.clock.set('2024-09-06T04:00:00Z');
  const path = `/api/assignments/${other.assignments.own}/requests`;
  const asked = await officers.own!.post(path, {
    kind: 'extension',
    reason: 'Chờ thiết bị',
    until: '2024-09-20T17:00:00Z',
  });
  expect(
    (await coordinator.post(`/api/requests/${asked.body.id}/decision`, { decision: 'granted' })).status,
  ).toBe(200);
  const overdue = async (query: string) =>
    (await coordinator.get(`/api/directives/${other.directive}/behind?what=overdue${query}`)).body.total;
  expect(await overdue('')).toBe(3);
  expect(await overdue(`&at=${cutOff.toISOString()}`)).toBe(4);
});

test('a cut-off ahead of now, or before the directive was issued, is refused with what to do', async () => {
  const path = `/api/directives/${planted.directive}/roll-ups`;
  const ahead = await coordinator.post(path, { cutOff: '2030-01-01T00:00:00Z' });
  expect([ahead.status, ahead.body.problem.code]).toEqual([422, 'cut-off-in-future']);
  const before = await coordinator.post(path, { cutOff: '2020-01-01T00:00:00Z' });
  expect([before.status, before.body.problem.code]).toEqual([422, 'cut-off-before-issue']);
  expect(before.body.problem.fix).toContain('sau lúc ban hành');
});
