import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ground, openGround } from '../testing/ground.ts';
import { notify } from './notify.ts';
import { routes } from './routes.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await openGround(routes);
});
afterAll(() => ground.close());

it('a notice reaches its person, its unit and those above it, and nobody else', async () => {
  const own = await ground.client('officer', 'own');
  const above = await ground.client('officer', 'parent');
  const beside = await ground.client('officer', 'sibling');
  const coordinator = await ground.client('coordinator', null);
  await ground.database.as({ tenant: ground.authority, person: coordinator.person }, (tx) =>
    notify(
      tx,
      ground.authority,
      [
        { unitId: ground.units.own, kind: 'for-unit', link: '/viec' },
        { personId: beside.person, kind: 'for-person' },
        { kind: 'for-authority', about: { số: 3 } },
      ],
      ground.clock.now(),
    ),
  );
  const kinds = async (client: typeof own) =>
    (await client.get('/api/notices')).body.rows.map((row: { kind: string }) => row.kind).sort();
  expect(await kinds(own)).toEqual(['for-unit']);
  expect(await kinds(above)).toEqual(['for-unit']);
  expect(await kinds(beside)).toEqual(['for-person']);
  expect(await kinds(coordinator)).toEqual(['for-authority']);
  expect(await kinds(await ground.stranger())).toEqual([]);
});

it('a notice is seen once, by whom it was for', async () => {
  const own = await ground.client('officer', 'own');
  const beside = await ground.client('officer', 'sibling');
  const listed = (await own.get('/api/notices?unseen=true')).body;
  expect(listed.unseen).toBe(1);
  const ids = [listed.rows[0].id];
  expect((await beside.post('/api/notices/seen', { ids })).body).toEqual({ seen: 0 });
  expect((await own.post('/api/notices/seen', { ids })).body).toEqual({ seen: 1 });
  expect((await own.post('/api/notices/seen', { ids })).body).toEqual({ seen: 0 });
  expect((await own.get('/api/notices?unseen=true')).body.total).toBe(0);
});
