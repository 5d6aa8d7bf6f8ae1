// The unit's side of the sweep's round: bundle down, result up, devices cleaned and swept again, the duty met.
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bundle, openBundle } from '../../controls/indicator-sweep/collect/bundle/open.ts';
import { proofOf } from '../../controls/indicator-sweep/collect/bundle/proof.ts';
import { routes } from '../routes.ts';
import type { TestClient } from '../testing/client.ts';
import type { PlantedDirective } from '../testing/directive.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import { bundleRoutes } from './bundle/routes.ts';
import { LIST, plantSweep, resultWith, type Swept } from './for-tests.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const all = [...routes, ...bundleRoutes({ key: { private: privateKey, public: publicKey } })];

let ground: Ground;
let own: TestClient;
let planted: PlantedDirective;
let manifest: Bundle['manifest'];
beforeAll(async () => {
  ground = await openGround(all);
  own = await ground.client('officer', 'own');
});
beforeEach(async () => {
  planted = await plantSweep(ground);
  manifest = opened((await own.get(`/api/sweep/bundles/${planted.assignments.own}`)).bytes).manifest;
});
afterAll(() => ground.close());

function opened(bytes: Uint8Array): Bundle {
  const bundle = openBundle(bytes, null);
  if (typeof bundle === 'string') throw new Error(bundle);
  return bundle;
}
const send = (swept: Swept, as = own) => as.post('/api/sweep/results', resultWith(manifest, swept));
const path = (rest: string) => `/api/assignments/${planted.assignments.own}/${rest}`;
const devices = async () => (await own.get(path('devices'))).body.rows;
const move = (deviceIds: string[], step: unknown) => own.post(path('devices/steps'), { deviceIds, step });
const day = (n: number, hour = 0) => `2024-08-${n}T${String(hour).padStart(2, '0')}:00:00.000Z`;
const cleaned = { to: 'cleaned', whatWasDone: 'cài lại máy', cleanedAt: day(28) };

describe('a bundle', () => {
  it('is what the command opens: signed, with the list as it was published and the days to sweep', async () => {
    const { bytes } = await own.get(`/api/sweep/bundles/${planted.assignments.own}`);
    const bundle = opened(bytes);
    expect(new TextDecoder().decode(bundle.list)).toBe(LIST);
    expect(bundle.manifest).toMatchObject({ list: { version: 1 }, window: { from: day(26), to: day(30) } });
    expect(bundle.manifest.bundle).not.toBe(manifest.bundle);
    expect(bundle.manifest.key).not.toBe(manifest.key);
  });

  it('is the proof that the list was delivered: who took the first one, and when; the log has each', async () => {
    const list = async () => (await own.get(path('indicator-lists'))).body.rows[0].list;
    const { id, listId } = await list();
    ground.clock.advance(60_000);
    await own.get(`/api/sweep/bundles/${planted.assignments.own}`);
    const { rows: deliveries } = await ground.superuser.query(
      'select fetched_at, fetched_by from list_delivery where version_id = $1',
      [id],
    );
    const at = new Date(ground.clock.now().getTime() - 60_000);
    expect(deliveries).toEqual([{ fetched_at: at, fetched_by: own.person }]);
    const { rows: acts } = await ground.superuser.query(
      "select about ->> 'isFirst' as first, unit_id from act where verb = 'indicators.fetched' and object_id = $1 order by at",
      [listId],
    );
    expect(acts).toEqual(['true', 'false'].map((first) => ({ first, unit_id: ground.units.own })));
  });

  it('is not made for a unit to which no list was delivered, nor for anybody but the unit itself', async () => {
    const sibling = await ground.client('officer', 'sibling');
    const refused = await sibling.get(`/api/sweep/bundles/${planted.assignments.sibling}`);
    expect([refused.status, refused.body.problem.code]).toEqual([409, 'no-list-delivered']);
    for (const other of [sibling, await ground.client('officer', 'parent')])
      expect((await other.get(`/api/sweep/bundles/${planted.assignments.own}`)).status).toBe(404);
  });
});

describe('a result', () => {
  it('is taken in once: sent again it gets the same receipt and changes nothing', async () => {
    const result = resultWith(manifest, { ranAt: day(29), seen: [['PC-01', day(27)]] });
    const first = await own.post('/api/sweep/results', result);
    const again = await own.post('/api/sweep/results', result);
    expect(first.body).toMatchObject({ run: result.run, devices: 1, listVersion: 1 });
    expect(again.body).toEqual(first.body);
    expect((await own.get(path('sweeps'))).body.rows).toHaveLength(1);
  });

  it('with another content under the same run is refused', async () => {
    const result = resultWith(manifest, { ranAt: day(29) });
    await own.post('/api/sweep/results', result);
    const changed = { ...result, ranAt: day(28) };
    const { status, body } = await own.post('/api/sweep/results', {
      ...changed,
      proof: proofOf(changed, manifest.key),
    });
    expect([status, body.problem.code]).toEqual([409, 'run-changed']);
  });

  it.each([
    ['changed after the sweep', 'result-unproven', (r: object) => ({ ...r, ranAt: day(28) })],
    [
      'of another list',
      'result-of-other-list',
      (r: object) => sealed({ ...r, list: { version: 1, digest: 'b'.repeat(64) } }),
    ],
    [
      'of another version',
      'result-of-other-list',
      (r: { list: object }) => sealed({ ...r, list: { ...r.list, version: 2 } }),
    ],
    ['from the future', 'ran-ahead', (r: object) => sealed({ ...r, ranAt: '2024-08-31T00:00:00Z' })],
  ])('%s is refused and leaves nothing behind', async (_, code, change) => {
    const { body } = await own.post('/api/sweep/results', change(resultWith(manifest, { ranAt: day(29) })));
    expect(body.problem.code).toBe(code);
    expect(body.problem.fix).not.toBe('');
    expect((await own.get(path('sweeps'))).body.rows).toEqual([]);
  });
  const sealed = (result: object) => ({ ...result, proof: proofOf(result, manifest.key) });

  it('of another unit’s bundle is not found, and one from nobody is not taken', async () => {
    expect((await send({ ranAt: day(29) }, await ground.client('officer', 'parent'))).status).toBe(404);
    expect((await send({ ranAt: day(29) }, await ground.client('coordinator', null))).status).toBe(404);
    expect((await send({ ranAt: day(29) }, ground.anonymous)).status).toBe(401);
  });

  it('fills the draft in and leaves what was typed there', async () => {
    const typed = { claim: 'partly', machines: [{ name: 'Máy tự kê', state: 'found' }], sweeps: [] };
    const entries = [{ demandId: planted.demands[0], control: 'indicator-sweep', evidence: typed }];
    const content = { entries, note: 'ghi chú', fileIds: [], signedOffName: null };
    await own.put(path('draft'), { content, revision: 0, waitsForSignOff: true });
    await send({
      ranAt: day(29),
      seen: [
        ['PC-01', day(27)],
        [null, day(27)],
      ],
    });
    const { draft } = (await own.get(path('draft'))).body;
    expect(draft).toMatchObject({ waitsForSignOff: false, content: { note: 'ghi chú' } });
    const { evidence } = draft.content.entries[0];
    expect(evidence).toMatchObject({ claim: 'partly', sweeps: [{ listVersion: 1, hitsWithoutMachine: 3 }] });
    expect(evidence.machines.map(({ name }: { name: string }) => name)).toEqual(['PC-01', 'Máy tự kê']);
  });
});

describe('devices', () => {
  it('found, cleaned and not found again make the duty met, with the counts of the form', async () => {
    await send({
      ranAt: day(27),
      seen: [
        ['PC-01', day(26)],
        ['pc-01', day(27)],
        ['PC-02', day(26)],
      ],
    });
    const found = await devices();
    expect(found.map(({ name, state }: { name: string; state: string }) => [name, state])).toEqual([
      ['PC-01', 'found'],
      ['PC-02', 'found'],
    ]);
    const ids = found.map(({ id }: { id: string }) => id);
    await move([ids[0]], cleaned);
    await move([ids[1]], { to: 'false-positive', whatWasDone: 'máy phân tích mã độc' });
    await send({
      ranAt: day(29),
      seen: [
        ['PC-01', day(27)],
        ['PC-02', day(26)],
      ],
    });
    expect((await devices()).map(({ state }: { state: string }) => state)).toEqual([
      'clean-again',
      'false-positive',
    ]);
    const { draft } = (await own.get(path('draft'))).body;
    const sent = await own.post(
      path('submissions'),
      { entries: draft.content.entries },
      { 'Idempotency-Key': planted.directive },
    );
    expect(sent.status).toBe(200);
    const [verdict] = (await own.get(path('verdicts'))).body.verdicts;
    expect(verdict).toMatchObject({ outcome: 'met', ground: 'checked' });
    expect(verdict.figures).toMatchObject({
      received: 1,
      deployed: 1,
      machinesFound: 2,
      machinesHandled: 2,
      machinesCleanAgain: 1,
    });
  });

  it('seen again after the cleaning are the same, open again and counted', async () => {
    await send({ ranAt: day(27), seen: [['PC-01', day(26)]] });
    const [{ id }] = await devices();
    await move([id], cleaned);
    await send({ ranAt: day(29, 20), seen: [['PC-01', day(29)]] });
    const [again] = await devices();
    expect(again).toMatchObject({ id, state: 'found', recurrences: 1, cleanedAt: null });
    expect(again.steps.map(({ to }: { to: string }) => to)).toEqual(['found', 'cleaned', 'found']);
  });

  it('move together or not at all, and the refusal names those that cannot', async () => {
    await send({
      ranAt: day(29),
      seen: [
        ['PC-01', day(26)],
        ['PC-02', day(29)],
      ],
    });
    const ids = (await devices()).map(({ id }: { id: string }) => id);
    const { status, body } = await move(ids, cleaned);
    expect([status, body.problem.code, body.problem.place]).toEqual([422, 'seen-since', 'PC-02']);
    expect((await devices()).map(({ state }: { state: string }) => state)).toEqual(['found', 'found']);
  });

  it('go back where they were by one undo, but not those that have moved since', async () => {
    await send({
      ranAt: day(27),
      seen: [
        ['PC-01', day(26)],
        ['PC-02', day(26)],
      ],
    });
    const [one, other] = (await devices()).map(({ id }: { id: string }) => id);
    const { actId } = (await move([one, other], { to: 'isolating' })).body;
    await move([other], cleaned);
    expect((await own.post(path('devices/undo'), { actId })).body).toMatchObject({ changed: 1 });
    expect((await devices()).map(({ state }: { state: string }) => state)).toEqual(['found', 'cleaned']);
    expect((await own.post(path('devices/undo'), { actId })).body.problem.code).toBe('nothing-to-undo');
  });

  it('leave as a file in which no name becomes a formula', async () => {
    await send({ ranAt: day(27), seen: [['=cmd()', day(26)]] });
    const { bytes } = await own.get(path('devices/export'));
    expect(new TextDecoder().decode(bytes)).toContain("'=cmd()");
  });
});

describe('who sees devices', () => {
  beforeEach(async () => {
    await send({ ranAt: day(27), seen: [['PC-BÍ-MẬT', day(26)]] });
  });

  it.each([
    ['coordinator', null],
    ['leader', null],
    ['officer', 'parent'],
  ] as const)(
    'not the %s of %s, until the unit shares them, and not after it took that back',
    async (role, place) => {
      const other = await ground.client(role, place);
      expect((await other.get(path('devices'))).body).toEqual({ rows: null, share: null });
      await own.post(path('detail-share'), { kind: 'incident', reason: 'Phối hợp ứng cứu' });
      const shared = (await other.get(path('devices'))).body;
      expect(shared.share).toMatchObject({ kind: 'incident', reason: 'Phối hợp ứng cứu' });
      expect(shared.rows.map(({ name, steps }: { name: string; steps: [] }) => [name, steps.length])).toEqual(
        [['PC-BÍ-MẬT', 0]],
      );
      expect((await other.get(path('sweeps'))).status).toBeGreaterThanOrEqual(403);
      await own.delete(path('detail-share'));
      expect((await other.get(path('devices'))).body.rows).toBeNull();
    },
  );

  it('nobody beside the unit, shared or not', async () => {
    await own.post(path('detail-share'), { kind: 'agreed', reason: 'Đồng ý' });
    expect((await (await ground.client('officer', 'sibling')).get(path('devices'))).status).toBe(404);
  });
});

describe('the unit’s own allow-list', () => {
  const allowances = () => `/api/units/${ground.units.own}/sweep-allowances`;

  it('goes out signed in the bundle, and what it holds back is counted for everybody to see', async () => {
    const text = 'Noi-Bo.example\n10.20.0.0/16\n';
    expect((await own.post(allowances(), { values: text, reason: 'Mạng nội bộ' })).body).toEqual({
      added: 2,
    });
    const { manifest, allow } = opened(
      (await own.get(`/api/sweep/bundles/${planted.assignments.own}`)).bytes,
    );
    expect(allow).toBe('10.20.0.0/16\nnoi-bo.example\n');
    const result = resultWith(manifest, { ranAt: day(29), allowed: 3 });
    expect((await own.post('/api/sweep/results', result)).status).toBe(200);
    expect((await own.get(path('sweeps'))).body.rows[0]).toMatchObject({ allowed: 3 });
    const { draft } = (await own.get(path('draft'))).body;
    const key = { 'Idempotency-Key': manifest.bundle };
    await own.post(path('submissions'), { entries: draft.content.entries }, key);
    const { rows } = await ground.superuser.query('select findings from verdict where assignment_id = $1', [
      planted.assignments.own,
    ]);
    expect(JSON.stringify(rows)).toContain('held-back');
    for (const { id } of (await own.get(allowances())).body.rows) await own.delete(`${allowances()}/${id}`);
    const { rows: kept } = (await own.get(allowances())).body;
    expect(kept.map(({ removedBy }: { removedBy: string | null }) => removedBy !== null)).toEqual([
      true,
      true,
    ]);
    const { rows: acts } = await ground.superuser.query(
      "select verb, about::text as about from act where verb like 'sweep-allowance.%' order by verb",
    );
    const removed = 'sweep-allowance.removed';
    expect(acts.map(({ verb }) => verb)).toEqual(['sweep-allowance.added', removed, removed]);
    expect(JSON.stringify(acts)).not.toContain('noi-bo');
  });

  it('takes all lines or none, names the one that is none, and stays in the unit', async () => {
    const refused = await own.post(allowances(), { values: 'tot.example\n%%%\n', reason: 'x' });
    expect([refused.status, refused.body.problem.place]).toEqual([422, 'dòng 2']);
    const { rows } = (await own.get(allowances())).body;
    expect(rows.some(({ value }: { value: string }) => value === 'tot.example')).toBe(false);
    for (const role of ['coordinator', 'auditor'] as const)
      expect((await (await ground.client(role, null)).get(allowances())).status).toBeGreaterThanOrEqual(403);
  });
});

it('the authority counts machines by unit, and a unit that handed nothing in counts as unknown', async () => {
  await send({
    ranAt: day(29),
    seen: [
      ['PC-01', day(27)],
      ['PC-02', day(27)],
    ],
  });
  const [first] = await devices();
  await move([first.id], cleaned);
  const { draft } = (await own.get(path('draft'))).body;
  const key = { 'Idempotency-Key': `counts-${planted.directive}` };
  await own.post(path('submissions'), { entries: draft.content.entries }, key);
  const coordinator = await ground.client('coordinator', null);
  const { body } = await coordinator.get(`/api/directives/${planted.directive}/sweep-counts`);
  const byUnit = Object.fromEntries(body.rows.map((row: { unit: { name: string } }) => [row.unit.name, row]));
  expect(byUnit['Đơn vị MARK-OWN']).toMatchObject({
    machinesFound: 2,
    machinesHandled: 1,
    deployed: 1,
    sector: 'Khối mẫu',
  });
  expect(byUnit['Đơn vị MARK-SIBLING']).toMatchObject({ machinesFound: null, outcome: null });
  expect(JSON.stringify(body)).not.toContain('PC-0');
});

describe('a machine of the unit’s own', () => {
  const asStation = (token: string, more: Record<string, string> = {}) => ({
    Authorization: `Bearer ${token}`,
    ...more,
  });
  const stations = () => `/api/units/${ground.units.own}/sweep-stations`;
  const name = () => `Máy ${crypto.randomUUID()}`;

  it('fetches the bundle once a version, and sends a result that fills the draft and is told', async () => {
    const { token, id } = (await own.post(stations(), { name: name() })).body;
    const first = await ground.anonymous.get('/api/sweep/bundle', asStation(token));
    const tag = first.headers.get('ETag') ?? '';
    const again = await ground.anonymous.get('/api/sweep/bundle', asStation(token, { 'If-None-Match': tag }));
    expect([first.status, again.status]).toEqual([200, 304]);
    const result = resultWith(opened(first.bytes).manifest, { ranAt: day(29), seen: [['PC-07', day(28)]] });
    const sent = await ground.anonymous.post('/api/sweep/results', result, asStation(token));
    // Which of the unit's duties is the newest is not what is asked here: they were all planted at one instant.
    const listed = await own.get(`/api/assignments/${sent.body.assignmentId}/sweeps`);
    expect(listed.body.rows[0]).toMatchObject({ way: 'station', devices: 1 });
    const notices = (await own.get('/api/notices')).body.rows;
    expect(notices).toContainEqual(
      expect.objectContaining({ kind: 'sweep-taken-in', about: expect.objectContaining({ new: 1 }) }),
    );
    expect(JSON.stringify(notices)).not.toContain('PC-07');
    const station = (await own.get(stations())).body.rows.find((row: { id: string }) => row.id === id);
    expect(station.lastSeenAt).toBe(ground.clock.now().toISOString());
  });

  it('hands its report in by itself only where the unit’s head lets it, and then once a day where nothing changes', async () => {
    const { token, id } = (await own.post(stations(), { name: name() })).body;
    const head = await ground.client('head', 'own');
    const lets = (handsIn: boolean, who = head) => who.put(`${stations()}/${id}/hands-in`, { handsIn });
    expect((await lets(true, own)).status).toBe(403);
    const bundle = await ground.anonymous.get('/api/sweep/bundle', asStation(token));
    const sweepsAgain = async (at: number, seen: string[]) => {
      const told = { ranAt: day(at), seen: seen.map((device) => [device, day(at)] as const) };
      const result = resultWith(opened(bundle.bytes).manifest, told);
      return (await ground.anonymous.post('/api/sweep/results', result, asStation(token))).body.assignmentId;
    };
    const reports = async (duty: string) =>
      (await own.get(`/api/assignments/${duty}/submissions`)).body.rows.length;
    const duty = await sweepsAgain(27, ['PC-1']);
    expect(await reports(duty)).toBe(0);
    await lets(true);
    await sweepsAgain(28, ['PC-1', 'PC-2']);
    expect(await reports(duty)).toBe(1);
    const [sent] = (await own.get(`/api/assignments/${duty}/submissions`)).body.rows;
    expect(JSON.stringify(sent)).toContain('cho máy quét tự nộp');
    await sweepsAgain(28, []);
    expect(await reports(duty)).toBe(1);
    await lets(false);
    await sweepsAgain(29, ['PC-3']);
    expect(await reports(duty)).toBe(1);
    const { rows } = await ground.superuser.query(
      'select count(*)::int n from session s join sweep_station m on m.made_by = s.person_id where m.id = $1 and s.ended_at is null',
      [id],
    );
    expect(rows[0].n).toBe(1);
  });

  it('is let in no longer once its token is revoked, or once its maker has left', async () => {
    const maker = await ground.person('officer', 'own');
    const { token, id } = (await own.post(stations(), { name: name() })).body;
    const fetch = () => ground.anonymous.get('/api/sweep/bundle', asStation(token));
    expect((await fetch()).status).toBe(200);
    await ground.superuser.query('update sweep_station set made_by = $1 where id = $2', [maker.id, id]);
    await ground.superuser.query('update person set is_active = false where id = $1', [maker.id]);
    expect((await fetch()).status).toBe(401);
    await ground.superuser.query('update person set is_active = true where id = $1', [maker.id]);
    expect((await fetch()).status).toBe(200);
    await own.delete(`${stations()}/${id}`);
    expect((await fetch()).body.problem.code).toBe('station-unknown');
  });

  it('has a token that stands nowhere in the database, and opens no other door', async () => {
    const { token } = (await own.post(stations(), { name: name() })).body;
    const { rows } = await ground.superuser.query('select s::text as row from sweep_station s');
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
    expect((await ground.anonymous.get(path('devices'), asStation(token))).status).toBe(401);
  });
});
