// The round of a list through HTTP, on real PostgreSQL: drafted, published, delivered, fetched, and judged again.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadIndicators } from '../../../controls/indicator-sweep/collect/load.ts';
import { routes } from '../../routes.ts';
import { client, type TestClient } from '../../testing/client.ts';
import { type PlantedDirective, plantDirective } from '../../testing/directive.ts';
import { type Ground, openGround } from '../../testing/ground.ts';
import { rejudge } from '../../verdict/rejudge.ts';
import { deliverLate } from './deliver.ts';
import { makeOne } from './making-job.ts';

let ground: Ground;
let planted: PlantedDirective;
let drafter: TestClient;
let second: TestClient;
let officer: TestClient;
let sibling: TestClient;
/** The officer of the own unit where row security stands alone. */
let unchecked: TestClient;
let lineage: string;
let listId: string;
const WINDOW = { windowFrom: '2024-08-01T00:00:00Z', windowTo: '2024-08-29T00:00:00Z' };
beforeAll(async () => {
  ground = await openGround(routes);
  planted = await plantDirective(ground, { demands: [{ control: 'indicator-sweep', parameters: WINDOW }] });
  drafter = await ground.client('coordinator', null);
  second = await ground.client('coordinator', null);
  const person = await ground.person('officer', 'own');
  officer = client(ground.app, person.token, person.id);
  unchecked = client(ground.applicationWith(false), person.token, person.id);
  sibling = await ground.client('officer', 'sibling');
  const { rows } = await ground.superuser.query('select lineage_id as id from demand where id = $1', [
    planted.demands[0],
  ]);
  lineage = rows[0].id;
});
afterAll(() => ground.close());

const later = (minutes: number) => ground.clock.advance(minutes * 60_000);
const source = async (name: string, text: string, by = drafter) =>
  (await by.upload(`/api/indicator-lists/sources?name=${name}`, text)).body.fileId as string;

/** Drafts a version and makes it, as the worker does. */
async function draft(body: Record<string, unknown>, list = listId): Promise<string> {
  const started = await drafter.post(`/api/indicator-lists/${list}/versions`, body);
  expect(started.status, JSON.stringify(started.body)).toBe(200);
  await make(started.body.id);
  return started.body.id;
}
const make = (versionId: string) =>
  makeOne({ tenant: ground.authority, person: drafter.person ?? '', versionId }, ground);
const version = async (id: string) => (await drafter.get(`/api/indicator-list-versions/${id}`)).body;
const publish = (id: string, by = drafter) => by.post(`/api/indicator-list-versions/${id}/publish`, {});
const dutyList = async (by: TestClient, place: 'own' | 'sibling') =>
  (await by.get(`/api/assignments/${planted.assignments[place]}/indicator-lists`)).body.rows;

test('sources of several formats become one draft, and every refused line is in a file with why', async () => {
  listId = (await drafter.post('/api/indicator-lists', { name: 'Đợt làm sạch mẫu' })).body.id;
  expect((await drafter.post('/api/indicator-lists', { name: 'đợt làm sạch MẪU' })).body.problem.code).toBe(
    'name-taken',
  );
  const csv = await source('a.csv', 'type,value\ndomain,xau-thu-nghiem[.]com\ndomain,com\nip,203.0.113.9\n');
  const units =
    'Mã đơn vị;Tên đơn vị;Địa chỉ IP;Máy chủ C2\n;Đơn vị MARK-OWN;198.51.100.7;203.0.113.9\n;Đơn vị không có thật;198.51.100.8;203.0.113.9\n;Đơn vị MARK-SIBLING;198.51.100.9;xau-hai-thu-nghiem.com\n';
  const id = await draft({ fileIds: [csv, await source('don-vi.csv', units)] });
  const made = await version(id);
  expect(made).toMatchObject({ version: 1, state: 'draft', isOwn: true, secondPerson: [] });
  expect(made.counts).toMatchObject({ live: 3, kinds: { domain: 2, ipv4: 1 }, added: null });
  expect(made.intake).toMatchObject({
    state: 'done',
    told: { refused: 1, reasons: { 'single-label': 1 }, warnings: 2 },
  });
  expect(made.intake.told.unmatched).toEqual([{ text: 'Đơn vị không có thật', rows: 1 }]);
  expect(made.warned.map(({ name }: { name: string }) => name)).toEqual([
    'Đơn vị MARK-OWN',
    'Đơn vị MARK-SIBLING',
  ]);
  const refused = await drafter.get(`/api/indicator-list-versions/${id}/refused`);
  expect(new TextDecoder().decode(refused.bytes)).toContain('a.csv,3,com,single-label');
  // Nothing of a draft reaches a unit.
  expect(await dutyList(officer, 'own')).toEqual([]);
});

test('publishing delivers to every unit of the duty, with a notice, and each sees its own networks only', async () => {
  const [draft] = (await drafter.get(`/api/indicator-lists/${listId}`)).body.versions;
  expect(
    (await drafter.put(`/api/indicator-lists/${listId}/demands`, { lineageIds: [lineage] })).body.delivered,
  ).toBe(0);
  expect((await publish(draft.id)).body).toEqual({ state: 'published', delivered: 4 });
  expect((await publish(draft.id)).body.problem.code).toBe('published-already');
  const [own] = await dutyList(officer, 'own');
  const [theirs] = await dutyList(sibling, 'sibling');
  expect(own.list).toEqual(theirs.list);
  expect(own.list).toMatchObject({ name: 'Đợt làm sạch mẫu', version: 1, counts: { live: 3 } });
  expect(own.ownNetworks).toMatchObject([{ address: '198.51.100.7', indicator: '203.0.113.9' }]);
  expect(theirs.ownNetworks).toMatchObject([
    { address: '198.51.100.9', indicator: 'xau-hai-thu-nghiem.com' },
  ]);
  const notices = (await officer.get('/api/notices')).body.rows;
  expect(notices[0]).toMatchObject({ kind: 'indicators.published', about: { version: 1 } });
  // It leads to a duty, which is named by its directive and its place there.
  expect(notices[0].about).toMatchObject({ reference: expect.any(String), path: expect.any(String) });
  expect(JSON.stringify(notices)).not.toMatch(/203\.0\.113|xau-thu/);
});

test('a unit never learns who else got a list, nor whose networks it warns of, with the app’s checks off too', async () => {
  for (const path of [
    `/api/indicator-lists/${listId}`,
    `/api/assignments/${planted.assignments.sibling}/indicator-lists`,
  ]) {
    const answer = await unchecked.get(path);
    expect(new TextDecoder().decode(answer.bytes), path).not.toMatch(
      /SIBLING|198\.51\.100\.[89]|không có thật/,
    );
  }
  const rows = await ground.database.as({ tenant: ground.authority, person: officer.person }, async (tx) => ({
    deliveries: await tx.selectFrom('list_delivery').select('unit_id').execute(),
    warnings: await tx.selectFrom('network_warning').select('unit_id').execute(),
    intakes: await tx.selectFrom('indicator_list_intake').select('version_id').execute(),
    uses: await tx.selectFrom('indicator_list_use').select('list_id').execute(),
  }));
  expect(rows).toEqual({
    deliveries: [{ unit_id: ground.units.own }],
    warnings: [{ unit_id: ground.units.own }],
    intakes: [],
    uses: [],
  });
});

test('fetching the list is the proof of its delivery, and the file is what the command line names by the same digest', async () => {
  const fetched = await officer.get(`/api/assignments/${planted.assignments.own}/indicator-lists/list`);
  expect(fetched.status).toBe(200);
  const folder = await mkdtemp(join(tmpdir(), 'haidang-fetched-'));
  await writeFile(join(folder, 'list.csv'), fetched.bytes);
  const loaded = await loadIndicators({
    lists: [join(folder, 'list.csv')],
    allow: [],
    now: ground.clock.now(),
  });
  await rm(folder, { recursive: true });
  const [own] = await dutyList(officer, 'own');
  expect(loaded.digest).toBe(own.list.digest);
  expect(own.fetchedAt).toBe(ground.clock.now().toISOString());
  expect(
    (await officer.get(`/api/assignments/${planted.assignments.sibling}/indicator-lists/list`)).status,
  ).toBe(404);
  const deliveries = async (query = '') =>
    (await drafter.get(`/api/indicator-list-deliveries/${own.list.id}${query}`)).body;
  expect(await deliveries('?state=waiting')).toMatchObject({ total: 3 });
  expect((await deliveries('?state=fetched')).rows).toMatchObject([
    { unit: { id: ground.units.own }, fetchedBy: 'Người mẫu (officer)', warnings: 1 },
  ]);
  expect((await deliveries('?q=mark-sib')).total).toBe(1);
  const csv = await drafter.get(`/api/indicator-list-deliveries/${own.list.id}/export?format=csv`);
  expect(new TextDecoder().decode(csv.bytes).split('\r\n')).toHaveLength(6);
  const acts = await ground.superuser.query(
    "select verb from act where verb like 'indicators.%' order by at",
  );
  expect(acts.rows.map(({ verb }) => verb)).toContain('indicators.fetched');
});

const report = (key: string, listVersion: number, listDigest: string) =>
  officer.post(
    `/api/assignments/${planted.assignments.own}/submissions`,
    {
      entries: [
        {
          demandId: planted.demands[0],
          control: 'indicator-sweep',
          evidence: {
            sweeps: [
              {
                ranAt: '2024-08-29T01:00:00Z',
                listVersion,
                listDigest,
                files: [
                  {
                    name: 'dns.log',
                    kind: 'dns',
                    bytes: 10,
                    lines: 9,
                    firstTime: WINDOW.windowFrom,
                    lastTime: WINDOW.windowTo,
                  },
                ],
              },
            ],
          },
        },
      ],
    },
    { 'Idempotency-Key': key },
  );
const outcome = async () =>
  (await officer.get(`/api/assignments/${planted.assignments.own}`)).body.facts.outcome;

test('a new version tells what changed, and what was swept with the one before is unknown for it', async () => {
  const [first] = await dutyList(officer, 'own');
  await report('v1', 1, first.list.digest);
  expect(await outcome()).toBe('met');
  later(60);
  const added = await draft({ fileIds: [await source('b.txt', 'moi-thu-nghiem.com\n')], adds: true });
  expect((await version(added)).counts).toMatchObject({ live: 4, added: 1, withdrawn: 0 });
  expect((await publish(added)).body).toEqual({ state: 'published', delivered: 4 });
  await rejudge(ground.database, ground.authority, ground.clock.now());
  expect(await outcome()).toBe('unknown');
  const [now] = await dutyList(officer, 'own');
  expect(now).toMatchObject({ list: { version: 2, counts: { added: 1 } }, fetchedAt: null });
  await report('v2', 2, now.list.digest);
  expect(await outcome()).toBe('met');
});

test('a recall goes out as a version with its tombstone and the reason', async () => {
  const recall = (text: string) =>
    drafter.post(`/api/indicator-lists/${listId}/versions`, {
      recalls: { text, reason: 'Nhầm với tên miền của đối tác' },
    });
  const refused = (await recall('xau-thu-nghiem.com\nkhông phải chỉ báo')).body.problem;
  expect(refused).toMatchObject({ code: 'not-an-indicator', place: 'Dòng 2' });
  later(60);
  const { id } = (await recall('hxxp[:]//khong-co-thu-nghiem.com/a\nXAU-thu-nghiem[.]com')).body;
  await make(id);
  expect((await version(id)).intake.told.notThere).toEqual(['khong-co-thu-nghiem.com/a']);
  await publish(id);
  const [{ list }] = await dutyList(officer, 'own');
  expect(list).toMatchObject({ version: 3, counts: { live: 3, withdrawn: 1 } });
  expect(list.recalls).toContainEqual({
    kind: 'domain',
    value: 'xau-thu-nghiem.com',
    reason: 'Nhầm với tên miền của đối tác',
  });
  const changes = await officer.get(`/api/assignments/${planted.assignments.own}/indicator-lists/changes`);
  expect(new TextDecoder().decode(changes.bytes)).toContain('withdrawn,domain,xau-thu-nghiem.com,Nhầm với');
});

test('a list with names of the state, public DNS or the authority’s own is published by two people or not at all', async () => {
  const other = (await drafter.post('/api/indicator-lists', { name: 'Danh sách nhạy cảm' })).body.id;
  await ground.superuser.query(
    "insert into site (tenant, unit_id, host) values ($1, $2, 'cong.don-vi-mau.example')",
    [ground.authority, ground.units.own],
  );
  const id = await draft(
    {
      fileIds: [
        await source('c.txt', 'so-mau.gov.vn\n8.8.8.8\nmay.cong.don-vi-mau.example\nxau-thu-nghiem.com\n'),
      ],
    },
    other,
  );
  const reasons = (await version(id)).secondPerson.map(({ reason }: { reason: string }) => reason).sort();
  expect(reasons).toEqual(['gov-vn', 'own-address', 'public-dns']);
  expect((await publish(id)).body).toEqual({ state: 'awaiting-second', delivered: 0 });
  expect((await publish(id)).body.problem.code).toBe('own-draft');
  expect((await publish(id, second)).body.state).toBe('published');
  expect((await version(id)).approver).toBe('Người mẫu (coordinator)');
});

test('a draft that was stopped or that gives nothing says so, and makes room when it is discarded', async () => {
  const list = (await drafter.post('/api/indicator-lists', { name: 'Danh sách dở' })).body.id;
  const nothing = await draft({ fileIds: [await source('d.txt', '# không có gì\n10.0.0.1\n')] }, list);
  expect((await version(nothing)).intake).toMatchObject({ state: 'failed', problem: 'nothing-read' });
  expect((await publish(nothing)).body.problem.code).toBe('not-made-yet');
  const again = await drafter.post(`/api/indicator-lists/${list}/versions`, { fileIds: [] });
  expect(again.body.problem.code).toBe('draft-open');
  expect((await drafter.delete(`/api/indicator-list-versions/${nothing}`)).status).toBe(200);
  const { id } = (
    await drafter.post(`/api/indicator-lists/${list}/versions`, {
      fileIds: [await source('e.txt', 'xau-thu-nghiem.com')],
    })
  ).body;
  expect((await drafter.post(`/api/indicator-list-versions/${id}/stop`, {})).body).toEqual({
    isStopped: true,
  });
  await make(id);
  expect((await version(id)).intake.state).toBe('stopped');
});

test('a unit that is given the duty later gets the list with the next round', async () => {
  await ground.superuser.query('delete from list_delivery where unit_id = $1', [ground.units.child]);
  expect(await deliverLate(ground.database, ground.authority, ground.clock.now())).toBe(1);
  expect(await deliverLate(ground.database, ground.authority, ground.clock.now())).toBe(0);
});

test('a list is taken off a duty for a reason, which its units read; nobody has met by it, and nobody is asked to sweep', async () => {
  const demands = (lineageIds: string[], reason?: string) =>
    drafter.put(`/api/indicator-lists/${listId}/demands`, { lineageIds, reason });
  const [before] = await dutyList(officer, 'own');
  await report('v3', before.list.version, before.list.digest);
  expect(await outcome()).toBe('met');
  later(60);
  const refused = await demands([], '  ');
  expect([refused.status, refused.body.problem.code]).toEqual([422, 'no-reason-to-take-off']);
  expect((await dutyList(officer, 'own'))[0].takenOff).toBe(null);
  const at = ground.clock.now().toISOString();
  expect((await demands([], 'Có tên miền của đối tác')).status).toBe(200);
  const [after] = await dutyList(officer, 'own');
  const takenOff = { at, reason: 'Có tên miền của đối tác' };
  expect(after).toEqual({ ...before, takenOff });
  const fetched = await officer.get(`/api/assignments/${planted.assignments.own}/indicator-lists/list`);
  expect([fetched.status, fetched.body.problem.message]).toEqual([
    410,
    expect.stringContaining(takenOff.reason),
  ]);
  await rejudge(ground.database, ground.authority, ground.clock.now());
  expect(await outcome()).toBe('unknown');
  const [notice] = (await officer.get('/api/notices')).body.rows;
  expect(notice).toMatchObject({ kind: 'indicators.taken-off', about: { version: before.list.version } });
  expect(JSON.stringify(notice)).not.toContain(takenOff.reason);
  // The authority reads it where a list is missing, and no version that comes later brings the list back.
  const { rows } = (await drafter.get(`/api/directives/${planted.directive}/indicator-lists`)).body;
  expect(rows[0]).toMatchObject({ list: null, takenOff: { ...takenOff, name: 'Đợt làm sạch mẫu' } });
  later(60);
  await publish(await draft({ fileIds: [await source('sau.txt', 'them-thu-nghiem.com\n')], adds: true }));
  expect((await dutyList(officer, 'own'))[0].takenOff).toEqual(takenOff);
  later(60);
  await demands([lineage]);
  const [back] = await dutyList(officer, 'own');
  expect(back).toMatchObject({ takenOff: null, list: { version: before.list.version + 1 } });
});

test('a list that is taken off its duty is told so beside those who have it, and stands again once it is back', async () => {
  const { versions } = (await drafter.get(`/api/indicator-lists/${listId}`)).body;
  const newest = versions.find(({ state }: { state: string }) => state === 'published').id;
  const carried = async () => {
    const { rows } = (await drafter.get(`/api/indicator-list-deliveries/${newest}`)).body;
    return new Set(rows.map((row: { isCarried: boolean }) => row.isCarried));
  };
  expect(await carried()).toEqual(new Set([true]));
  later(60);
  await drafter.put(`/api/indicator-lists/${listId}/demands`, { lineageIds: [], reason: 'Gỡ thử' });
  expect(await carried()).toEqual(new Set([false]));
  later(60);
  await drafter.put(`/api/indicator-lists/${listId}/demands`, { lineageIds: [lineage] });
  expect(await carried()).toEqual(new Set([true]));
});
