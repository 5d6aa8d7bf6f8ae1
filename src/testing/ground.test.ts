import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { refuse } from '../platform/http/problem.ts';
import { route } from '../platform/http/route.ts';
import { type Ground, openGround } from './ground.ts';

const names = route({
  method: 'get',
  path: '/api/names',
  action: 'unit.read',
  summary: 'Names',
  tag: 'test',
  handle: async ({ tx }) => ({
    names: (await tx.selectFrom('unit').select('name').execute()).map((row) => row.name),
  }),
});
const contacts = route({
  method: 'post',
  path: '/api/units/{unitId}/note',
  action: 'unit.describe',
  summary: 'Note',
  tag: 'test',
  params: z.object({ unitId: z.uuid() }),
  unitOf: async ({ params }) => params.unitId,
  handle: async ({ tx, params, asker }) => {
    await tx
      .insertInto('site')
      .values({ tenant: asker.tenant.id, unit_id: params.unitId, host: 'mau.example.vn' })
      .execute();
    return params.unitId.length > 0 ? refuse['not-found']() : {};
  },
});

let ground: Ground;
beforeAll(async () => {
  ground = await openGround([names, contacts]);
});
afterAll(() => ground.close());

test('nobody is told anything before signing in', async () => {
  expect((await ground.anonymous.get('/api/names')).status).toBe(401);
});

test('one authority never sees the units of another', async () => {
  const answer = await (await ground.client('coordinator', null)).get('/api/names');
  expect(answer.body.names).toContain('Đơn vị MARK-OWN');
  expect(answer.body.names).not.toContain('Đơn vị MARK-FOREIGN');
});

test('a refusal keeps nothing of what its handler had written', async () => {
  const officer = await ground.client('officer', 'own');
  expect((await officer.post(`/api/units/${ground.units.own}/note`)).status).toBe(404);
  expect((await ground.superuser.query('select 1 from site')).rowCount).toBe(0);
});

test('a request that changes something is refused when it comes from another site', async () => {
  const officer = await ground.client('officer', 'own');
  const answer = await officer.post(`/api/units/${ground.units.own}/note`, undefined, {
    'Sec-Fetch-Site': 'cross-site',
  });
  expect(answer.body.problem.code).toBe('wrong-origin');
});
