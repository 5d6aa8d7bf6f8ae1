// Small logs handed over: swept by the control's own engine in a process of its own, and gone afterwards.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { routes } from '../../routes.ts';
import type { TestClient } from '../../testing/client.ts';
import type { PlantedDirective } from '../../testing/directive.ts';
import { type Ground, openGround } from '../../testing/ground.ts';
import { plantSweep } from '../for-tests.ts';
import { sweepUpload } from './job.ts';
import { dropLeftUploads } from './left.ts';

const LOG = [
  'Aug 27 08:00:01 dns dnsmasq[812]: query[A] cdn.xau.example from 10.20.0.7',
  'Aug 27 08:00:02 dns dnsmasq[812]: query[A] lanh.example from 10.20.0.8',
].join('\n');

let ground: Ground;
let own: TestClient;
let planted: PlantedDirective;
beforeAll(async () => {
  ground = await openGround(routes);
  own = await ground.client('officer', 'own');
});
beforeEach(async () => {
  planted = await plantSweep(ground);
});
afterAll(() => ground.close());

const path = (rest: string) => `/api/assignments/${planted.assignments.own}/${rest}`;
const handOver = (name: string, text = LOG) => own.upload(path(`logs?name=${name}`), text);
const passing = () => readdir(join(ground.folder, 'passing'));
const sweep = async () => {
  const { upload } = (await own.post(path('log-upload/sweep'))).body;
  await sweepUpload(ground.authority, upload.id, ground);
  return (await own.get(path('log-upload'))).body.upload;
};

it('what the unit’s own allow-list holds is not looked for, and is counted', async () => {
  const allowances = `/api/units/${ground.units.own}/sweep-allowances`;
  await own.post(allowances, { values: 'xau.example', reason: 'Máy phân tích của phòng thử nghiệm' });
  await handOver('dns.log');
  await sweep();
  const [swept] = (await own.get(path('sweeps'))).body.rows;
  expect(swept).toMatchObject({ devices: 0, allowed: 1 });
  await own.delete(`${allowances}/${(await own.get(allowances)).body.rows[0].id}`);
}, 60_000);

it('logs are swept, their machines are found, and nothing of the logs is left', async () => {
  expect((await handOver('dns-tang-2.log')).body.upload).toMatchObject({
    state: 'open',
    bytesTotal: LOG.length,
  });
  expect(await passing()).toHaveLength(1);
  expect(await sweep()).toMatchObject({ state: 'done', problem: null, files: [] });
  expect(await passing()).toEqual([]);
  const { rows } = (await own.get(path('devices'))).body;
  expect(
    rows.map(({ name, indicators }: { name: string; indicators: string[] }) => [name, indicators]),
  ).toEqual([['10.20.0.7', ['domain xau.example']]]);
  const [swept] = (await own.get(path('sweeps'))).body.rows;
  expect(swept).toMatchObject({ way: 'upload', devices: 1, files: [{ name: 'dns-tang-2.log', lines: 2 }] });
  const { rows: kept } = await ground.superuser.query('select r::text as row from sweep_result r');
  expect(JSON.stringify(kept)).not.toContain('lanh.example');
}, 60_000);

it('what is stopped is removed and sweeps no more', async () => {
  await handOver('a.log');
  const { upload } = (await own.post(path('log-upload/sweep'))).body;
  expect((await own.post(path('log-upload/stop'))).body.upload).toMatchObject({
    state: 'stopped',
    files: [],
  });
  expect(await passing()).toEqual([]);
  await sweepUpload(ground.authority, upload.id, ground);
  expect((await own.get(path('sweeps'))).body.rows).toEqual([]);
});

it('no more is taken than 50 MB in all, nor anything while a sweep is under way', async () => {
  await handOver('a.log');
  await ground.superuser.query(
    "update log_upload set files = jsonb_set(files, '{0,size}', '52428800') where state = 'open'",
  );
  const refused = await handOver('b.log');
  expect([refused.status, refused.body.problem.code, refused.body.problem.place]).toEqual([
    413,
    'logs-too-big',
    'b.log',
  ]);
  expect(await passing()).toHaveLength(1);
  await own.post(path('log-upload/sweep'));
  expect((await handOver('c.log')).body.problem.code).toBe('sweep-under-way');
  await own.post(path('log-upload/stop'));
});

it('what lies unswept for a day is removed, and the unit is told', async () => {
  await handOver('quen.log');
  const drop = () => dropLeftUploads(ground.database, ground.files, ground.authority, ground.clock.now());
  expect(await drop()).toBe(0);
  ground.clock.advance(25 * 3_600_000);
  expect(await drop()).toBe(1);
  expect(await passing()).toEqual([]);
  expect((await own.get(path('log-upload'))).body.upload).toMatchObject({
    ...{ state: 'stopped', problem: 'left-open', files: [] },
  });
  const notices = (await own.get('/api/notices')).body.rows;
  expect(notices).toContainEqual(
    expect.objectContaining({
      kind: 'sweep-upload-dropped',
      about: { files: 1, reference: '12/SM-MAU', path: '1.a' },
    }),
  );
});

it('nobody but the unit hands logs over or sees how far they are', async () => {
  await handOver('bi-mat.log');
  for (const [role, place] of [
    ['coordinator', null],
    ['officer', 'parent'],
    ['officer', 'sibling'],
  ] as const) {
    const other = await ground.client(role, place);
    expect((await other.get(path('log-upload'))).status).toBeGreaterThanOrEqual(403);
    expect((await other.upload(path('logs?name=x.log'), LOG)).status).toBeGreaterThanOrEqual(403);
  }
  await own.post(path('log-upload/stop'));
});
