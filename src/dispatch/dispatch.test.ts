// Dispatches through HTTP: taken in once, read in the background, removed and brought back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestClient } from '../testing/client.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import { readOne } from './reading-job.ts';
import { routes } from './routes.ts';

const text = readFileSync(join(import.meta.dirname, 'fixtures/made-up-review.txt'));
let ground: Ground;
let coordinator: TestClient;

beforeAll(async () => {
  ground = await openGround(routes);
  coordinator = await ground.client('coordinator', null);
});
afterAll(() => ground?.close());

const takeIn = (bytes: Uint8Array | string, name: string, by = coordinator) =>
  by.upload(`/api/dispatches?name=${encodeURIComponent(name)}`, bytes);
const read = (id: string) => readOne(ground.authority, id, ground);
const detail = async (id: string) => (await coordinator.get(`/api/dispatches/${id}`)).body;

describe('a dispatch comes in', () => {
  test('it waits, is read, and shows its number, symbol and subject', async () => {
    const { status, body } = await takeIn(text, 'Công văn 412.txt');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      isKnown: false,
      dispatch: { state: 'waiting', arrivedBy: expect.any(String) },
    });
    await read(body.dispatch.id);
    const shown = await detail(body.dispatch.id);
    expect(shown).toMatchObject({ state: 'read', number: '412', symbol: 'STTTT-ATTT', problem: null });
    expect(shown.reading.obligations.length).toBeGreaterThanOrEqual(3);
    expect(shown.reading.source).toBeUndefined();
    const lines = (await coordinator.get(`/api/dispatches/${body.dispatch.id}/text`)).body.lines;
    expect(lines.some((line: { shown: string }) => line.shown.includes('3-2-1'))).toBe(true);
  });

  test('the very same file again opens the first one and is kept once', async () => {
    const first = await takeIn(text, 'Công văn 412.txt');
    const again = await takeIn(text, 'bản sao.txt');
    expect(again.body).toMatchObject({ isKnown: true, dispatch: { id: first.body.dispatch.id } });
    expect((await coordinator.get('/api/dispatches')).body.total).toBe(1);
  });

  test('the same number, symbol and issuer in another file is pointed out', async () => {
    const first = (await takeIn(text, 'a.txt')).body.dispatch.id;
    const other = (await takeIn(`${text.toString()}\nTrang bổ sung\n`, 'khác.txt')).body.dispatch.id;
    await read(other);
    expect(await detail(other)).toMatchObject({ sameAs: first });
    await coordinator.delete(`/api/dispatches/${other}`);
  });

  test('the file is handed out as an attachment, byte for byte, and never as a page', async () => {
    const { id } = (await takeIn(text, 'a.txt')).body.dispatch;
    const file = await coordinator.get(`/api/dispatches/${id}/file`);
    expect(Buffer.from(file.bytes).equals(text)).toBe(true);
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment/);
    expect(file.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test('it is found without diacritics', async () => {
    expect((await coordinator.get('/api/dispatches?q=sao+luu+du+lieu')).body.total).toBe(1);
    expect((await coordinator.get('/api/dispatches?q=khong+co')).body.total).toBe(0);
    expect((await coordinator.get('/api/dispatches?state=failed')).body.total).toBe(0);
  });
});

describe('a file that cannot be read', () => {
  test('is kept, says why in the language of the asker, and can be tried again', async () => {
    const { id } = (await takeIn(new Uint8Array([0, 1, 2, 3, 0, 255, 254]), 'hỏng.bin')).body.dispatch;
    await read(id);
    const shown = await detail(id);
    expect(shown).toMatchObject({ state: 'failed', reading: null });
    expect(shown.problem.message).toMatch(/[ạảãàáâậấẩẫầăắằẵêệếềểôộốồơờởưứừđ]/i);
    const english = await coordinator.get(`/api/dispatches/${id}`, { 'Accept-Language': 'en' });
    expect(english.body.problem.message).not.toBe(shown.problem.message);
    expect((await coordinator.post(`/api/dispatches/${id}/read`)).body).toEqual({ state: 'waiting' });
    expect((await detail(id)).state).toBe('waiting');
    expect((await coordinator.get(`/api/dispatches/${id}/file`)).bytes.length).toBe(7);
  });

  test('an empty file is refused at the door', async () => {
    expect(await takeIn('', 'rỗng.txt')).toMatchObject({ status: expect.any(Number) });
    expect((await coordinator.get('/api/dispatches?q=rong.txt')).body.total).toBe(0);
  });
});

describe('a reading that is stopped', () => {
  const stop = (id: string) => coordinator.post(`/api/dispatches/${id}/stop`);

  test('stays stopped whatever the reader still brings, and can be begun again', async () => {
    const { id } = (await takeIn(`${text}\nBản để dừng.`, 'dừng.txt')).body.dispatch;
    const reading = read(id);
    while ((await detail(id)).state === 'waiting');
    expect((await stop(id)).body).toEqual({ state: 'failed' });
    await reading;
    const stopped = await detail(id);
    expect(stopped).toMatchObject({ state: 'failed', reading: null, problem: { code: 'stopped' } });
    await coordinator.post(`/api/dispatches/${id}/read`);
    await read(id);
    expect((await detail(id)).state).toBe('read');
    expect(await stop(id)).toMatchObject({ status: 409 });
  });

  test('before it has begun is never begun', async () => {
    const { id } = (await takeIn(`${text}\nBản chưa đọc.`, 'chưa.txt')).body.dispatch;
    await stop(id);
    await read(id);
    expect((await detail(id)).problem.code).toBe('stopped');
  });
});

describe('removing', () => {
  test('a dispatch is removed and brought back', async () => {
    const { id } = (await takeIn('Một văn bản khác, để gỡ.', 'gỡ.txt')).body.dispatch;
    expect((await coordinator.delete(`/api/dispatches/${id}`)).status).toBe(200);
    expect((await coordinator.get('/api/dispatches?q=go.txt')).body.total).toBe(0);
    expect((await coordinator.post(`/api/dispatches/${id}/restore`)).body.removedAt).toBeNull();
    expect((await coordinator.get('/api/dispatches?q=go.txt')).body.total).toBe(1);
  });

  test('a dispatch on which a directive stands stays', async () => {
    const { id } = (await takeIn(text, 'a.txt')).body.dispatch;
    const content = JSON.stringify({ subject: 'Thử', number: '1', symbol: 'A' });
    const planted = await ground.superuser.query(
      'insert into directive (tenant, series_id, dispatch_id, content) values ($1, gen_random_uuid(), $2, $3) returning id',
      [ground.authority, id, content],
    );
    const refused = await coordinator.delete(`/api/dispatches/${id}`);
    expect(refused).toMatchObject({ status: 409, body: { problem: { code: 'directive-stands-on-it' } } });
    await ground.superuser.query('delete from directive where id = $1', [planted.rows[0].id]);
  });
});

test('another authority and a unit see nothing of it', async () => {
  const { id } = (await takeIn(text, 'a.txt')).body.dispatch;
  const stranger = await ground.stranger();
  expect((await stranger.get(`/api/dispatches/${id}`)).status).toBe(404);
  expect((await stranger.get('/api/dispatches')).body.total).toBe(0);
  const officer = await ground.client('officer', 'own');
  expect((await officer.get(`/api/dispatches/${id}/file`)).status).toBe(403);
});
