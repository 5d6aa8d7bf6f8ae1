// The worked example over HTTP: loaded by who manages an authority, entered as its people, left and taken away.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes as all } from '../routes.ts';
import { type Ground, openGround } from '../testing/ground.ts';

let ground: Ground;
let cookies: Map<string, string>;

beforeAll(async () => {
  ground = await openGround(all, { at: '2026-03-18T03:00:00Z' });
  const { token } = await ground.person('administrator', null);
  cookies = new Map([['haidang', token]]);
});
afterAll(() => ground.close());

/** Asks as a browser does: cookies that are set are sent back, those that are deleted are not. */
async function ask(method: string, path: string, body?: unknown) {
  const answer = await ground.app.request(path, {
    method,
    headers: {
      Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'Sec-Fetch-Site': 'same-origin',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  for (const set of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into an answer of any shape
  return { status: answer.status, body: (await answer.json()) as any };
}

test('who does not manage an authority neither loads nor sees nor enters nor removes it', async () => {
  const coordinator = await ground.client('coordinator', null);
  expect((await coordinator.get('/api/example')).status).toBe(403);
  expect((await coordinator.post('/api/example')).status).toBe(403);
  expect((await coordinator.post('/api/example/enter', { as: 'leader' })).status).toBe(403);
  expect((await coordinator.delete('/api/example')).status).toBe(403);
});

test('before it is loaded there is nothing to enter', async () => {
  expect((await ask('GET', '/api/example')).body).toMatchObject({ isLoaded: false, counts: null });
  expect((await ask('POST', '/api/example/enter', { as: 'leader' })).body.problem.code).toBe('no-example');
  expect((await ask('DELETE', '/api/example')).status).toBe(404);
});

test('one request loads it, and the authority that loaded it sees none of its units', async () => {
  const loaded = await ask('POST', '/api/example');
  expect(loaded.body).toMatchObject({ isLoaded: true, isInside: false, counts: { directives: 2 } });
  expect(loaded.body.counts.assignments).toBeGreaterThan(800);
  expect(JSON.stringify((await ask('GET', '/api/units?limit=1000')).body)).not.toContain('Vân Hạ');
}, 120_000);

test('the visitor goes in as one person after another and comes back to their own session', async () => {
  const before = (await ask('GET', '/api/session')).body;
  expect(before.example).toBe(false);
  const inside = await ask('POST', '/api/example/enter', { as: 'coordinator' });
  expect(inside.body).toMatchObject({ example: true, person: { name: 'Nguyễn Thị Điều' } });
  expect((await ask('GET', '/api/directives')).body.total).toBe(2);
  const officer = await ask('POST', '/api/example/enter', { as: 'officer' });
  expect(officer.body.unit.name).toBe('Ủy ban nhân dân xã Vân Hạ');
  expect((await ask('GET', '/api/assignments')).body.total).toBeGreaterThan(5);
  expect((await ask('GET', '/api/example')).body.isInside).toBe(true);
  expect((await ask('POST', '/api/example/leave')).body).toEqual({ isSignedIn: true });
  expect((await ask('GET', '/api/session')).body).toEqual(before);
  expect((await ask('POST', '/api/example/leave')).body.problem.code).toBe('not-inside');
});

test('a session that was left cannot be used any more', async () => {
  await ask('POST', '/api/example/enter', { as: 'leader' });
  const token = cookies.get('haidang') ?? '';
  await ask('POST', '/api/example/leave');
  const answer = await ground.app.request('/api/session', { headers: { Cookie: `haidang=${token}` } });
  expect(answer.status).toBe(401);
});

test('whoever brings another token along than the one they came from is signed in as nobody', async () => {
  await ask('POST', '/api/example/enter', { as: 'leader' });
  const own = cookies.get('haidang-origin') ?? '';
  cookies.set('haidang-origin', (await ground.person('administrator', null)).token);
  expect((await ask('POST', '/api/example/leave')).body).toEqual({ isSignedIn: false });
  expect((await ask('GET', '/api/session')).status).toBe(401);
  cookies.set('haidang', own);
});

test('taken away from inside, it leaves the visitor at home, and it can be loaded again', async () => {
  await ask('POST', '/api/example/enter', { as: 'leader' });
  expect((await ask('DELETE', '/api/example')).body).toEqual({ isSignedIn: true });
  expect((await ask('GET', '/api/session')).body.example).toBe(false);
  expect((await ask('GET', '/api/example')).body.isLoaded).toBe(false);
  expect((await ask('POST', '/api/example')).body.isLoaded).toBe(true);
}, 120_000);

test('who signs out inside it is signed out at home too', async () => {
  const own = cookies.get('haidang') ?? '';
  await ask('POST', '/api/example/enter', { as: 'leader' });
  expect((await ask('DELETE', '/api/session')).status).toBe(200);
  cookies.set('haidang', own);
  expect((await ask('GET', '/api/session')).status).toBe(401);
});
