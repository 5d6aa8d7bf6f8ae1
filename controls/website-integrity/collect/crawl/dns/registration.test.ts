// When a domain's registration ends, asked of a registry of our own over loopback, which answers as registries do and as they should not.
import type { ServerResponse } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { openWeb, type Web } from '../for-tests.ts';
import { openSession } from '../session.ts';
import { REGISTRIES } from './registration.ts';

let web: Web;
const sessions: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const session of sessions.splice(0)) await session.close();
  await web.close();
});

const START = Date.parse('2026-11-02T00:00:00Z');
const HOUR = 3_600_000;
const told = (events: unknown, ldhName = 'XA-MAU.COM') =>
  JSON.stringify({ objectClassName: 'domain', ldhName, events });
const ending = (eventDate: string) => [
  { eventAction: 'registration', eventDate: '2020-01-01T00:00:00Z' },
  { eventAction: 'expiration', eventDate },
];

/** A registry for `.com`, and the clock of whoever asks. */
async function open(answer: (response: ServerResponse) => void) {
  web = await openWeb((_, response) => answer(response));
  let passed = 0;
  const clock = {
    now: () => START + passed,
    sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
  };
  const session = openSession({
    ...{ contact: 'https://tinh.example/lien-he', rate: 500, allowPrivate: true, patienceMs: 50, clock },
    mappings: [{ pattern: '*.test', address: '127.0.0.1', port: web.port }],
    explicitPorts: new Set<string>(),
    limits: { totalMs: 300, firstByteMs: 300, connectMs: 300 },
    registries: { com: 'http://rdap.test/v1/' },
  });
  sessions.push(session);
  const ask = (host: string, before?: Parameters<typeof session.registries.registrationOf>[1]) =>
    session.registries.registrationOf(host, before);
  const later = (ms: number) => {
    passed = ms;
  };
  return { ask, later };
}
const json =
  (text: string, status = 200) =>
  (response: ServerResponse) =>
    void response.writeHead(status, { 'content-type': 'application/rdap+json' }).end(text);

it('the day is told by the registry, asked by the registered name', async () => {
  const { ask } = await open(json(told(ending('2027-09-26T03:00:00Z'))));
  expect(await ask('tin.XA-MAU.com')).toEqual({
    domain: 'xa-mau.com',
    expiresAt: '2027-09-26T03:00:00.000Z',
    askedAt: '2026-11-02T00:00:00.000Z',
  });
  expect(web.log.map(({ url }) => url)).toEqual(['/v1/domain/xa-mau.com']);
});

it('a domain is asked about once a day, whichever of its hosts is looked at, also after a new start', async () => {
  const { ask, later } = await open(json(told(ending('2026-11-20T00:00:00Z'))));
  const [first] = await Promise.all([ask('a.xa-mau.com'), ask('b.xa-mau.com'), ask('xa-mau.com')]);
  expect(web.log).toHaveLength(1);
  later(25 * HOUR);
  await ask('a.xa-mau.com');
  expect(web.log).toHaveLength(2);
  const known = {
    domain: 'xa-mau.com',
    expiresAt: first?.expiresAt ?? null,
    askedAt: '2026-11-03T00:30:00Z',
  };
  expect(await ask('xa-mau.com', known)).toBe(known);
  expect(web.log).toHaveLength(2);
});

it('a registry that publishes nothing is not asked, and nothing is known of its domains', async () => {
  const { ask } = await open(json(told(ending('2026-11-20T00:00:00Z'))));
  expect(await ask('xa-mau.gov.vn')).toBeNull();
  expect(await ask('10.1.2.3')).toBeNull();
  expect(await ask('may-chu')).toBeNull();
  expect(web.log).toEqual([]);
  expect(REGISTRIES.vn).toBeUndefined();
});

it.each<[string, (response: ServerResponse) => void]>([
  ['does not know the name', json('{"errorCode":404}', 404)],
  ['answers with a page', json('<html>')],
  ['speaks of another domain', json(told(ending('2027-09-26T00:00:00Z'), 'khac.com'))],
  ['names no day', json(told([{ eventAction: 'registration', eventDate: '2020-01-01T00:00:00Z' }]))],
  ['names a day that is none', json(told(ending('ngày mai')))],
  ['has events that are none', json(told('x'))],
  ['never ends its answer', (response) => void response.writeHead(200).write('{')],
  ['answers with megabytes', json(told(ending('2027-09-26T00:00:00Z')).padEnd(300_000))],
  ['hangs up', (response) => void response.destroy()],
  ['asks to wait', (response) => void response.writeHead(429, { 'retry-after': '3600' }).end()],
])('where the registry %s, the day is unknown, and one that was known stays', async (_, answer) => {
  const { ask } = await open(answer);
  expect(await ask('xa-mau.com')).toMatchObject({ domain: 'xa-mau.com', expiresAt: null });
  const before = {
    domain: 'xa-mau.com',
    expiresAt: '2027-01-01T00:00:00.000Z',
    askedAt: '2026-10-01T00:00:00Z',
  };
  expect(await ask('xa-mau.com', before)).toMatchObject({ expiresAt: before.expiresAt });
  const ofAnother = { ...before, domain: 'khac.com' };
  expect(await ask('xa-mau.com', ofAnother)).toMatchObject({ expiresAt: null });
});
