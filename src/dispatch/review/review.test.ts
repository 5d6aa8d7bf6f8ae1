// Reviewing through HTTP: acts are kept, the draft starts from the reviewed reading, pairs are exported.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { routes as directiveRoutes } from '../../directive/routes.ts';
import type { TestClient } from '../../testing/client.ts';
import { type Ground, openGround } from '../../testing/ground.ts';
import { readOne } from '../reading-job.ts';
import { routes } from '../routes.ts';

const text = readFileSync(join(import.meta.dirname, '../fixtures/made-up-review.txt'), 'utf8');
let ground: Ground;
let coordinator: TestClient;
let colleague: TestClient;
let id: string;
let original: string;

beforeAll(async () => {
  ground = await openGround([...routes, ...directiveRoutes]);
  coordinator = await ground.client('coordinator', null);
  colleague = await ground.client('coordinator', null);
  original = (await coordinator.upload('/api/dispatches?name=goc.txt', text)).body.dispatch.id;
  await readOne(ground.authority, original, ground);
});
afterAll(() => ground?.close());

/** Each test has a dispatch of its own, with the one reading. */
beforeEach(async () => {
  const { rows } = await ground.superuser.query(
    `insert into dispatch (tenant, file_id, sha256, file_name, state, reading, number, symbol, issuer, subject)
     select tenant, file_id, md5(random()::text) || md5(random()::text), file_name, state, reading, number, symbol, issuer, subject
     from dispatch where id = $1 returning id`,
    [original],
  );
  id = rows[0].id;
});

const review = async (by = coordinator) => (await by.get(`/api/dispatches/${id}/review`)).body;
const act = (seen: number, acts: object[], by = coordinator) =>
  by.post(`/api/dispatches/${id}/review`, { seen, acts });
const machine = async () =>
  (await ground.superuser.query('select reading from dispatch where id = $1', [id])).rows[0].reading;

describe('deciding', () => {
  test('a correction is kept with the machine’s reading untouched, and lists show it', async () => {
    const before = JSON.stringify(await machine());
    const { status, body } = await act(0, [{ kind: 'corrected', field: 'number', to: ' 413 ' }]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ seen: 1, reading: { number: { value: '413' } } });
    expect(JSON.stringify(await machine())).toBe(before);
    expect((await coordinator.get(`/api/dispatches/${id}`)).body).toMatchObject({
      number: '413',
      reading: { number: { value: '413' } },
    });
  });

  test('all acts of one request are done or none', async () => {
    const refused = await act(0, [
      { kind: 'corrected', field: 'number', to: '413' },
      { kind: 'corrected', field: 'obligations/0/text', to: '' },
    ]);
    expect(refused).toMatchObject({
      status: 422,
      body: {
        problem: {
          code: 'bad-value',
          place: 'Nhiệm vụ 1, nội dung',
        },
      },
    });
    expect((await review()).seen).toBe(0);
  });

  test('what was undone is as it was, and both acts stay on record', async () => {
    const { reading } = await review();
    await act(0, [{ kind: 'corrected', field: 'subject', to: 'V/v khác' }]);
    const { body } = await act(1, [{ kind: 'undone', field: 'subject', to: 1 }]);
    expect(body.reading).toEqual(reading);
    expect(
      body.acts.map(({ kind, isUndone }: { kind: string; isUndone: boolean }) => [kind, isUndone]),
    ).toEqual([
      ['undone', false],
      ['corrected', true],
    ]);
  });
});

describe('two people at once', () => {
  test('the second sees the first’s correction; their own of the same field, made before that, is refused', async () => {
    const { seen } = await review(colleague);
    await act(0, [{ kind: 'corrected', field: 'number', to: '413' }]);
    const refused = await act(seen, [{ kind: 'corrected', field: 'number', to: '414' }], colleague);
    expect(refused).toMatchObject({
      status: 409,
      body: { problem: { code: 'changed-meanwhile', place: 'Số' } },
    });
    expect(refused.body.problem.message).toContain('Người mẫu');
    expect((await act(seen, [{ kind: 'accepted', field: 'symbol' }], colleague)).status).toBe(200);
    const theirs = await review(colleague);
    expect(theirs.reading.number.value).toBe('413');
    expect(
      (await act(theirs.seen, [{ kind: 'corrected', field: 'number', to: '414' }], colleague)).status,
    ).toBe(200);
  });

  test('acts sent at the same moment are all kept, each with its own ordinal', async () => {
    const fields = ['issuer', 'symbol', 'subject', 'docType', 'number'];
    const answers = await Promise.all(fields.map((field) => act(0, [{ kind: 'accepted', field }])));
    expect(answers.map(({ status }) => status)).toEqual(fields.map(() => 200));
    expect((await review()).seen).toBe(fields.length);
  });
});

test('nobody but a coordinator of this authority reviews, and a dispatch that was not read has no review', async () => {
  const leader = await ground.client('leader', null);
  expect((await leader.get(`/api/dispatches/${id}/review`)).status).toBe(200);
  expect((await act(0, [{ kind: 'accepted', field: 'number' }], leader)).status).toBe(403);
  const stranger = await ground.stranger();
  expect((await act(0, [{ kind: 'accepted', field: 'number' }], stranger)).status).toBe(404);
  const waiting = (await coordinator.upload('/api/dispatches?name=cho.txt', 'Chờ đọc')).body.dispatch.id;
  expect((await coordinator.get(`/api/dispatches/${waiting}/review`)).body.problem.code).toBe('not-read-yet');
});

test('a reading that was corrected cannot be replaced, not even by the worker', async () => {
  const replace = () =>
    ground.database.as({ tenant: ground.authority, person: null }, (tx) =>
      tx.updateTable('dispatch').set({ reading: '{}' }).where('id', '=', id).execute(),
    );
  await act(0, [{ kind: 'accepted', field: 'number' }]);
  await expect(replace()).rejects.toThrow('cannot be replaced');
});

test('corrections can be added and not altered or removed', async () => {
  await act(0, [{ kind: 'accepted', field: 'number' }]);
  const asThem = <T>(work: Parameters<typeof ground.database.as<T>>[1]) =>
    ground.database.as({ tenant: ground.authority, person: coordinator.person }, work);
  await expect(
    asThem((tx) => tx.updateTable('reading_correction').set({ field: 'x' }).execute()),
  ).rejects.toThrow('permission denied');
  await expect(asThem((tx) => tx.deleteFrom('reading_correction').execute())).rejects.toThrow(
    'permission denied',
  );
});

test('a draft starts from the reviewed reading, and one that was made already stays as it is', async () => {
  const { reading } = await review();
  const first = reading.obligations[0];
  await act(0, [
    { kind: 'corrected', field: 'number', to: '777' },
    { kind: 'split', field: 'obligations/0', to: { at: first.text.indexOf(' ', first.text.length / 2) } },
    { kind: 'corrected', field: 'addressees/0', to: 'Các đơn vị đã sửa' },
  ]);
  const made = (await coordinator.post('/api/directives', { dispatchId: id })).body.id;
  const { content } = (await coordinator.get(`/api/directives/${made}`)).body;
  expect(content.number).toBe('777');
  expect(content.obligations).toHaveLength(reading.obligations.length + 1);
  await act(3, [{ kind: 'corrected', field: 'number', to: '778' }]);
  expect((await coordinator.get(`/api/directives/${made}`)).body.content.number).toBe('777');
});

describe('training pairs', () => {
  test('are exported as JSON lines with their place in the source, and name nobody who reviewed', async () => {
    await act(0, [
      { kind: 'corrected', field: 'number', to: '999' },
      { kind: 'left-unknown', field: 'place' },
    ]);
    const exported = await coordinator.get('/api/reading-corrections/export');
    expect(exported.headers.get('Content-Disposition')).toMatch(/^attachment/);
    const pairs = exported.body
      .trim()
      .split('\n')
      .map((line: string) => JSON.parse(line));
    const { reading } = await review();
    const own = pairs.find((pair: { value: unknown }) => pair.value === '999');
    expect(Object.keys(own)).toEqual([
      ...[
        'sha256',
        'page',
        'box',
        'raw',
        'shown',
        'field',
        'machineValue',
        'value',
        'schemaVersion',
        'confirmedAt',
      ],
    ]);
    expect(own).toMatchObject({ field: 'number', machineValue: '412', page: reading.number.page });
    expect(own.raw).toContain('412');
    expect(exported.body).not.toContain('Người mẫu (coordinator)');
    expect(exported.body).not.toContain(coordinator.person);
    const { body } = await coordinator.get('/api/reading-corrections');
    expect(body.pairs).toBe(pairs.length);
  });

  test('are of one authority, and for those who may export', async () => {
    const stranger = await ground.stranger();
    expect((await stranger.get('/api/reading-corrections/export')).body).toBe('');
    expect((await stranger.get('/api/reading-corrections')).body).toEqual({ pairs: 0, dispatches: 0 });
    const leader = await ground.client('leader', null);
    expect((await leader.get('/api/reading-corrections/export')).status).toBe(403);
  });
});
