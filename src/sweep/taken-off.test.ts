// A list that was taken off its duty: no bundle, no machine, no upload is started with it; what comes in late is kept and marked.
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Manifest } from '../../controls/indicator-sweep/collect/bundle/manifest.ts';
import { openBundle } from '../../controls/indicator-sweep/collect/bundle/open.ts';
import { routes } from '../routes.ts';
import type { TestClient } from '../testing/client.ts';
import type { PlantedDirective } from '../testing/directive.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import { bundleRoutes } from './bundle/routes.ts';
import { plantSweep, resultWith, type Swept } from './for-tests.ts';
import { attachList } from './lists/uses.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const all = [...routes, ...bundleRoutes({ key: { private: privateKey, public: publicKey } })];
const REASON = 'Có tên miền của đối tác';

let ground: Ground;
let own: TestClient;
let coordinator: TestClient;
let planted: PlantedDirective;
let manifest: Manifest;
let listId: string;
beforeAll(async () => {
  ground = await openGround(all);
  own = await ground.client('officer', 'own');
  coordinator = await ground.client('coordinator', null);
});
afterAll(() => ground.close());
beforeEach(async () => {
  planted = await plantSweep(ground);
  const [row] = (await own.get(path('indicator-lists'))).body.rows;
  listId = row.list.listId;
  await carried([await lineage()]);
  const bundle = openBundle((await own.get(bundleOf())).bytes, null);
  if (typeof bundle === 'string') throw new Error(bundle);
  manifest = bundle.manifest;
});

const path = (rest: string) => `/api/assignments/${planted.assignments.own}/${rest}`;
const bundleOf = () => `/api/sweep/bundles/${planted.assignments.own}`;
const send = (swept: Swept) => own.post('/api/sweep/results', resultWith(manifest, swept));
const day = (n: number) => `2024-08-${n}T00:00:00.000Z`;
async function lineage(): Promise<string> {
  const { rows } = await ground.superuser.query('select lineage_id as id from demand where id = $1', [
    planted.demands[0],
  ]);
  return rows[0].id;
}
/** The demands that carry the list from a minute on; it is taken off the others. */
async function carried(lineageIds: string[]): Promise<string> {
  ground.clock.advance(60_000);
  const asker = { tenant: { id: ground.authority }, person: { id: coordinator.person ?? '' } };
  const at = ground.clock.now();
  await ground.database.as({ tenant: ground.authority, person: asker.person.id }, (tx) =>
    attachList(tx, asker as Parameters<typeof attachList>[1], listId, { lineageIds, reason: REASON }, at),
  );
  return at.toISOString();
}

it('gives no bundle and starts no sweep of uploaded logs, and says when and why', async () => {
  await carried([]);
  for (const refused of [await own.get(bundleOf()), await own.post(path('log-upload/sweep'), {})]) {
    expect([refused.status, refused.body.problem.code]).toEqual([410, 'list-taken-off']);
    expect(refused.body.problem.message).toContain(REASON);
  }
  await carried([await lineage()]);
  expect((await own.get(bundleOf())).status).toBe(200);
});

it('tells a machine of the unit’s own to rest', async () => {
  await ground.superuser.query('update assignment set exempt_at = now() where unit_id = $1 and id <> $2', [
    ground.units.own,
    planted.assignments.own,
  ]);
  const made = await own.post(`/api/units/${ground.units.own}/sweep-stations`, { name: 'Máy thử' });
  const asStation = { Authorization: `Bearer ${made.body.token}` };
  expect((await ground.anonymous.get('/api/sweep/bundle', asStation)).status).toBe(200);
  await carried([]);
  expect((await ground.anonymous.get('/api/sweep/bundle', asStation)).body.problem.code).toBe(
    'list-taken-off',
  );
});

it('takes a result in that comes late, once, marked for good, and lets it clear no machine', async () => {
  const early = await send({ ranAt: day(27), seen: [['PC-01', day(26)]] });
  expect(early.body.listTakenOffAt).toBe(null);
  const [{ id }] = (await own.get(path('devices'))).body.rows;
  const cleaned = { to: 'cleaned', whatWasDone: 'cài lại máy', cleanedAt: day(28) };
  await own.post(path('devices/steps'), { deviceIds: [id], step: cleaned });
  const at = await carried([]);
  const late = resultWith(manifest, { ranAt: day(29), seen: [['PC-02', day(29)]] });
  const receipt = await own.post('/api/sweep/results', late);
  expect(receipt.body).toMatchObject({ devices: 1, listTakenOffAt: at });
  const sweeps = async () => (await own.get(path('sweeps'))).body.rows;
  const off = { isListInForce: false, isListTakenOff: true };
  expect(await sweeps()).toMatchObject([
    { ranAt: day(29), ...off, cameAfterTakingOff: true },
    { ranAt: day(27), ...off, cameAfterTakingOff: false },
  ]);
  const states = (await own.get(path('devices'))).body.rows.map(
    ({ name, state }: { name: string; state: string }) => `${name} ${state}`,
  );
  expect(states).toEqual(['PC-01 cleaned', 'PC-02 found']);
  await carried([await lineage()]);
  expect((await own.post('/api/sweep/results', late)).body).toEqual(receipt.body);
  expect((await sweeps())[0]).toMatchObject({ isListInForce: true, cameAfterTakingOff: true });
});
