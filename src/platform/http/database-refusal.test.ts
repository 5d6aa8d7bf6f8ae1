import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Ground, openGround } from '../../testing/ground.ts';
import { route } from './route.ts';

const note = route({
  method: 'post',
  path: '/api/sectors-of-a-test',
  action: 'unit.write',
  summary: 'Test',
  tag: 'test',
  body: z.object({ name: z.string() }),
  handle: async ({ tx, asker, body }) => {
    await tx.insertInto('sector').values({ tenant: asker.tenant.id, name: body.name }).execute();
    return {};
  },
});

let ground: Ground;
beforeAll(async () => {
  ground = await openGround([note]);
});
afterAll(() => ground.close());

test('two people who save the same entry: the second is told to reload, in both languages', async () => {
  const coordinator = await ground.client('coordinator', null);
  expect((await coordinator.post('/api/sectors-of-a-test', { name: 'Khối mới' })).status).toBe(200);
  const second = await coordinator.post('/api/sectors-of-a-test', { name: 'Khối mới' });
  expect(second).toMatchObject({ status: 409, body: { problem: { code: 'changed-meanwhile' } } });
  const english = await coordinator.post(
    '/api/sectors-of-a-test',
    { name: 'Khối mới' },
    { 'Accept-Language': 'en' },
  );
  expect(english.body.problem.message).toContain('just saved');
});

test('a sign that cannot be kept is refused, not a failure', async () => {
  const coordinator = await ground.client('coordinator', null);
  const refused = await coordinator.post('/api/sectors-of-a-test', { name: 'Khối\u0000lạ' });
  expect(refused).toMatchObject({ status: 422, body: { problem: { code: 'sign-not-kept' } } });
});

test('what row security alone refuses is a refusal', async () => {
  const officer = await ground.client('officer', 'own');
  expect((await officer.post('/api/sectors-of-a-test', { name: 'x' })).status).toBe(403);
});
