import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes as assignmentRoutes } from '../assignment/routes.ts';
import { routes as evidenceRoutes } from '../evidence/routes.ts';
import type { TestClient } from '../testing/client.ts';
import { type PlantedDirective, plantDirective } from '../testing/directive.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import { judge } from './judge.ts';
import { routes as verdictRoutes } from './routes.ts';

let ground: Ground;
let planted: PlantedDirective;
let officer: TestClient;
let coordinator: TestClient;
beforeAll(async () => {
  ground = await openGround([...assignmentRoutes, ...evidenceRoutes(judge), ...verdictRoutes]);
  planted = await plantDirective(ground);
  officer = await ground.client('officer', 'own');
  coordinator = await ground.client('coordinator', null);
});
afterAll(() => ground.close());

const done = (status = 'done') => ({
  entries: [
    {
      demandId: planted.demands[0],
      control: 'statement',
      evidence: { status, whatWasDone: 'Đã rà soát 3 máy chủ', doneOn: '2024-08-29' },
    },
  ],
});
const submit = (
  key: string,
  body: unknown,
  by = officer,
  place: keyof PlantedDirective['assignments'] = 'own',
) => by.post(`/api/assignments/${planted.assignments[place]}/submissions`, body, { 'Idempotency-Key': key });

test('a unit that has only looked is still silent; one that acknowledged is not', async () => {
  const path = `/api/assignments/${planted.assignments.own}`;
  await officer.post(`${path}/open`);
  expect((await officer.get(path)).body.state).toEqual({ stage: 'opened', marks: ['silent'] });
  await officer.post(`${path}/acknowledge`);
  expect((await officer.get(path)).body.state).toEqual({ stage: 'acknowledged', marks: [] });
});

test('a draft saves itself, and a save over somebody else’s is refused with their name', async () => {
  const path = `/api/assignments/${planted.assignments.own}/draft`;
  const content = { ...done(), note: null, fileIds: [], signedOffName: null };
  expect((await officer.put(path, { content, revision: 0 })).body.revision).toBe(1);
  expect((await officer.put(path, { content, revision: 1 })).body.revision).toBe(2);
  const refused = await officer.put(path, { content, revision: 1 });
  expect(refused.status).toBe(409);
  expect(refused.body.problem.message).toContain('Người mẫu');
});

test('a report with nothing in it is refused, keeps its draft and is no submission', async () => {
  const [entry] = done().entries;
  for (const entries of [[], [{ ...entry, evidence: { status: null, whatWasDone: '' } }]]) {
    const refused = await submit('key-blank', { entries, note: ' ' });
    expect(refused.status).toBe(422);
    expect(refused.body.problem).toMatchObject({ code: 'report-blank' });
  }
  expect((await ground.superuser.query('select 1 from submission')).rowCount).toBe(0);
  expect((await officer.get(`/api/assignments/${planted.assignments.own}/draft`)).body.draft).not.toBeNull();
});

test('a report gets a receipt, the same key gets the same receipt, and the draft is gone', async () => {
  const first = await submit('key-1', done());
  expect(first.status).toBe(200);
  expect(first.body.receipt).toMatch(/^2024-\d{6}$/);
  expect(first.body).toMatchObject({ isLate: false, ordinal: 1, unit: 'Đơn vị MARK-OWN' });
  const again = await submit('key-1', done());
  expect(again.body.receipt).toBe(first.body.receipt);
  expect((await ground.superuser.query('select 1 from submission')).rowCount).toBe(1);
  expect((await officer.get(`/api/assignments/${planted.assignments.own}/draft`)).body.draft).toBeNull();
});

test('what a unit only says is claimed, and is never called checked', async () => {
  const told = (await officer.get(`/api/assignments/${planted.assignments.own}`)).body;
  expect(told.facts).toMatchObject({ outcome: 'met', ground: 'claimed' });
  expect(told.state.stage).toBe('judged');
});

test('a reviewer returns a report with a reason; the unit sends again; all of it is history', async () => {
  const last = (await coordinator.get('/api/reviews/waiting')).body.rows[0];
  expect(last.unit.name).toBe('Đơn vị MARK-OWN');
  expect(
    (await coordinator.post(`/api/submissions/${last.submissionId}/reviews`, { kind: 'return', reason: '' }))
      .status,
  ).toBe(422);
  await coordinator.post(`/api/submissions/${last.submissionId}/reviews`, {
    kind: 'return',
    reason: 'Thiếu ngày làm',
  });
  expect((await officer.get(`/api/assignments/${planted.assignments.own}`)).body.state.marks).toContain(
    'returned',
  );
  await submit('key-2', done('in-progress'));
  const history = (await officer.get(`/api/assignments/${planted.assignments.own}/verdicts`)).body;
  expect(history.verdicts).toHaveLength(2);
  expect(history.reviews[0]).toMatchObject({ kind: 'return', reason: 'Thiếu ngày làm' });
  const stale = await coordinator.post(`/api/submissions/${last.submissionId}/reviews`, {
    kind: 'accept',
    reason: 'Được',
  });
  expect(stale.body.problem.code).toBe('not-the-last');
});

test('an override keeps the machine’s verdict and puts a person’s beside it', async () => {
  const last = (await coordinator.get('/api/reviews/waiting')).body.rows[0];
  await coordinator.post(`/api/submissions/${last.submissionId}/reviews`, {
    kind: 'override',
    outcome: 'not-met',
    reason: 'Đã gọi kiểm tra',
  });
  const facts = (await officer.get(`/api/assignments/${planted.assignments.own}`)).body.facts;
  expect(facts).toMatchObject({ outcome: 'not-met', ground: 'witnessed', isOverridden: true });
  expect(
    (await officer.get(`/api/assignments/${planted.assignments.own}/verdicts`)).body.verdicts[0].outcome,
  ).not.toBe('not-met');
});

test('a report handed in after the day is accepted and marked late', async () => {
  ground.clock.set('2024-09-05T17:00:00Z');
  const child = await ground.client('officer', 'child');
  const before = (await child.get(`/api/assignments/${planted.assignments.child}`)).body.state.marks;
  expect(before).toEqual(['silent', 'overdue']);
  expect((await submit('key-late', done(), child, 'child')).body.isLate).toBe(true);
  expect((await child.get(`/api/assignments/${planted.assignments.child}`)).body.state.marks).toEqual([
    'late',
  ]);
});

test('nobody hands in for another unit, and another unit’s duty is not found', async () => {
  const sibling = await ground.client('officer', 'sibling');
  expect((await submit('key-3', done(), sibling)).status).toBe(404);
  expect((await sibling.get(`/api/assignments/${planted.assignments.own}`)).status).toBe(404);
  expect((await submit('key-4', done(), await ground.client('leader', null))).status).toBe(403);
});

test('evidence for a demand that is not asked is refused and nothing is kept', async () => {
  const wrong = { entries: [{ demandId: crypto.randomUUID(), control: 'statement', evidence: {} }] };
  expect((await submit('key-5', wrong)).body.problem.code).toBe('evidence-of-other-demand');
});

test('an extension is asked for with a reason and a later day, and moves the deadline when granted', async () => {
  const sibling = await ground.client('officer', 'sibling');
  const path = `/api/assignments/${planted.assignments.sibling}`;
  const early = await sibling.post(`${path}/requests`, {
    kind: 'extension',
    reason: 'Thiếu người',
    until: '2024-09-01T00:00:00Z',
  });
  expect(early.body.problem.code).toBe('extension-too-early');
  const asked = await sibling.post(`${path}/requests`, {
    kind: 'extension',
    reason: 'Thiếu người',
    until: '2024-09-20T17:00:00.000Z',
  });
  expect((await sibling.get(path)).body.state.marks).toEqual(['overdue']);
  await coordinator.post(`/api/requests/${asked.body.id}/decision`, { decision: 'granted' });
  expect((await sibling.get(path)).body).toMatchObject({
    facts: { dueAt: '2024-09-20T17:00:00.000Z' },
    state: { marks: ['extended'] },
  });
});

test('the sums kept beside the assignments are what counting them gives', async () => {
  const counted = await ground.superuser.query(
    `select count(*)::int n, count(reported_at)::int reported, count(outcome)::int judged from assignment where tenant = $1`,
    [ground.authority],
  );
  const kept = await ground.superuser.query(
    `select sum(n)::int n, (sum(n) filter (where is_reported))::int reported, (sum(n) filter (where outcome is not null))::int judged from tally where tenant = $1`,
    [ground.authority],
  );
  expect(kept.rows[0]).toEqual(counted.rows[0]);
});
