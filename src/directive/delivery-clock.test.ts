// Deadlines that run from the delivery of the directive: from the dispatch's words to the day that a unit has.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOne } from '../dispatch/reading-job.ts';
import { routes as dispatchRoutes } from '../dispatch/routes.ts';
import type { TestClient } from '../testing/client.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import type { DirectiveContent } from './contract.ts';
import { routes } from './routes.ts';

const text = readFileSync(
  join(import.meta.dirname, '../dispatch/fixtures/made-up-review.txt'),
  'utf8',
).replace(
  'gửi về Sở Thông tin và Truyền thông trước ngày 26/9/2024',
  'gửi về Sở Thông tin và Truyền thông trong vòng 10 ngày kể từ ngày nhận được Công văn này',
);
let ground: Ground;
let coordinator: TestClient;
let draft: string;

beforeAll(async () => {
  // 9:00 on 30/8/2024 in Vietnam.
  ground = await openGround([...dispatchRoutes, ...routes], { at: '2024-08-30T02:00:00Z' });
  coordinator = await ground.client('coordinator', null);
  const taken = await coordinator.upload('/api/dispatches?name=mau.txt', text);
  await readOne(ground.authority, taken.body.dispatch.id, ground);
  draft = (await coordinator.post('/api/directives', { dispatchId: taken.body.dispatch.id })).body.id;
});
afterAll(() => ground?.close());

async function issueWith(id: string, change: (content: DirectiveContent) => void) {
  const { content, revision } = (await coordinator.get(`/api/directives/${id}`)).body;
  change(content);
  for (const group of content.groups)
    Object.assign(group, { sectorIds: [], unitIds: [ground.units.own], ground: 'chosen' });
  const saved = await coordinator.put(`/api/directives/${id}/draft`, { revision, content });
  const issued = await coordinator.post(`/api/directives/${id}/issue`, { revision: saved.body.revision });
  expect(issued.status).toBe(200);
  const { rows } = await ground.superuser.query(
    `select o.path, a.due_at, a.clock_started_at from assignment a join obligation o on o.id = a.obligation_id
     where a.directive_id = $1 and a.withdrawn_at is null order by o.position`,
    [id],
  );
  return rows.find((row) => row.path === '2');
}

test('ten days from the receipt end with the tenth day after the day of delivery, and nobody starts the clock', async () => {
  const unit = await issueWith(draft, ({ obligations }) => {
    const duty = obligations.find(({ path }) => path === '2');
    expect(duty?.deadline).toMatchObject({ kind: 'within', hours: 240, starts: 'day-after-delivery' });
  });
  expect(unit.clock_started_at.toISOString()).toBe('2024-08-30T17:00:00.000Z');
  expect(unit.due_at.toISOString()).toBe('2024-09-09T17:00:00.000Z');
  const shown = (await coordinator.get(`/api/directives/${draft}`)).body;
  expect(shown.obligations.at(-1).deadline).toMatchObject({ starts: 'day-after-delivery' });
});

test('an amendment that counts anew counts from its own delivery', async () => {
  const amend = { kind: 'amendment', reason: 'Rút ngắn hạn báo cáo' };
  const { id } = (await coordinator.post(`/api/directives/${draft}/amend`, amend)).body;
  ground.clock.set('2024-09-02T03:00:00Z');
  const unit = await issueWith(id, ({ obligations }) => {
    const duty = obligations.find(({ path }) => path === '2');
    if (duty) duty.deadline = { kind: 'within', hours: 24, event: '', starts: 'delivery', raw: null };
  });
  expect(unit.clock_started_at.toISOString()).toBe('2024-09-02T03:00:00.000Z');
  expect(unit.due_at.toISOString()).toBe('2024-09-03T03:00:00.000Z');
});
