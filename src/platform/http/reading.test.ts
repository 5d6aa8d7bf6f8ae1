// What a request brings is read by the schemas of its route, and what cannot be read is told and not a failure.
import { z } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { readRequest } from './reading.ts';
import { route } from './route.ts';
import { jsonAnswer, safeHeaders } from './safe-headers.ts';

const asked = route({
  method: 'post',
  path: '/things/{thing}',
  action: 'public',
  tag: 'Test',
  summary: 'Tells what it was brought',
  params: z.object({ thing: z.coerce.number() }),
  query: z.object({ of: z.union([z.string(), z.array(z.string())]).optional() }),
  body: z.object({ note: z.string().max(5).nullable().default(null) }),
});
const app = new Hono();
app.use('*', safeHeaders);
app.post('/things/:thing', async (c) => {
  const read = await readRequest(c, asked);
  return read.ok ? jsonAnswer(read.value) : c.json(read.problem.tell('en'), read.problem.status);
});
app.get('/page', (c) => c.html('<p>Trang</p>'));

async function bring(path: string, body?: string, type: string | null = 'application/json; charset=utf-8') {
  const headers: Record<string, string> = type === null ? {} : { 'Content-Type': type };
  const answer = await app.request(path, { method: 'POST', headers, body: body ?? null });
  return { status: answer.status, told: await answer.json() };
}

test('address, query and body come as their schemas give them', async () => {
  const { told } = await bring('/things/7?of=a&of=b', '{"note":"được"}');
  expect(told).toEqual({ params: { thing: 7 }, query: { of: ['a', 'b'] }, body: { note: 'được' } });
  expect((await bring('/things/7?of=a', '{}')).told.query).toEqual({ of: 'a' });
});

test('no body at all is an empty one, with its type or without', async () => {
  for (const type of ['application/json', null])
    expect((await bring('/things/7', undefined, type)).told.body).toEqual({ note: null });
});

test('what is wrong is told by its place, and is never a failure of the server', async () => {
  const places = [
    ['/things/7', '{"note":"dài quá"}', undefined, 'note'],
    ['/things/7', '{"note":', undefined, 'body'],
    ['/things/7', 'note=1', 'application/x-www-form-urlencoded', 'Content-Type'],
    ['/things/7', '{}', 'text/plain;charset=UTF-8', 'Content-Type'],
  ] as const;
  for (const [path, body, type, place] of places) {
    const { status, told } = await bring(path, body, type);
    expect([status, told.problem.place], body).toEqual([422, place]);
  }
});

test('an address that no thing can have is one where nothing is', async () => {
  expect((await bring('/things/x', '{}')).status).toBe(404);
});

test('every answer carries the same safe headers, made at once or given later', async () => {
  const made = await app.request('/things/7', { method: 'POST' });
  const page = await app.request('/page');
  const missing = await app.request('/nothing');
  for (const answer of [made, page, missing]) {
    expect(answer.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
  expect(made.headers.get('Cache-Control')).toBe('no-store');
});

test('a body that is longer than its route takes is refused with the most that it may be, also one that does not say its length', async () => {
  const long = `{"note":"${'x'.repeat(5 * 2 ** 20)}"}`;
  const inParts = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(long));
      controller.close();
    },
  });
  for (const [body, length] of [
    [long, String(long.length)],
    [inParts, null],
  ] as const) {
    const headers = { 'Content-Type': 'application/json', ...(length ? { 'Content-Length': length } : {}) };
    const answer = await app.request('/things/7', {
      method: 'POST',
      headers,
      body,
      duplex: 'half',
    } as RequestInit);
    expect([answer.status, JSON.stringify(await answer.json())]).toEqual([
      422,
      expect.stringContaining('5 MB'),
    ]);
  }
});
