import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SESSION_COOKIE } from '../platform/http/token.ts';
import { client } from '../testing/client.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import { hashPassword } from './password/hash.ts';
import { routes } from './routes.ts';

let ground: Ground;
const password = 'con voi tím ăn bún chả';
let hash: string;

beforeAll(async () => {
  ground = await openGround(routes);
  hash = await hashPassword(password);
});
afterAll(() => ground.close());

let count = 0;
async function someone(role: 'officer' | 'administrator' = 'officer') {
  const person = await ground.person(role, role === 'officer' ? 'own' : null);
  const email = `nguoi${++count}@example.vn`;
  await ground.superuser.query('update person set email = $1, password_hash = $2 where id = $3', [
    email,
    hash,
    person.id,
  ]);
  return { ...person, email };
}
const from = (address: string) => ({ 'X-Forwarded-For': address });
const tokenOf = (headers: Headers) =>
  headers.get('Set-Cookie')?.match(new RegExp(`${SESSION_COOKIE}=([^;]+)`))?.[1] ?? null;
const enter = (email: string, given: object = {}, address = '10.0.0.1') =>
  ground.anonymous.post('/api/session', { email, password, ...given }, from(address));

it('a person signs in with their own e-mail address and password, and sees what they may do', async () => {
  const { email, id } = await someone();
  const answer = await enter(` ${email.toUpperCase()} `);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    person: { id },
    unit: { id: ground.units.own, name: 'Đơn vị MARK-OWN' },
    authority: { name: 'Sở mẫu tỉnh Hải Vân' },
    roles: ['officer'],
    example: false,
  });
  expect(answer.body.may).toContain('evidence.submit');
  expect(answer.body.may).not.toContain('directive.issue');
  const cookie = answer.headers.get('Set-Cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  expect(cookie).not.toMatch(/Secure/i);
  const back = client(ground.app, tokenOf(answer.headers), id);
  expect((await back.get('/api/session')).body).toEqual(answer.body);
});

it('behind a proxy that speaks TLS the cookie never goes over plain HTTP', async () => {
  const { email } = await someone();
  const headers = { 'X-Forwarded-Proto': 'https' };
  const answer = await ground.anonymous.post('/api/session', { email, password }, headers);
  expect(answer.headers.get('Set-Cookie')).toMatch(/Secure/i);
});

it('nobody signed in is told so, not an error', async () => {
  expect((await ground.anonymous.get('/api/session')).body.problem.code).toBe('not-signed-in');
});

it('a wrong password, an unknown address, an inactive person and one without a password are told alike', async () => {
  const { email } = await someone();
  const inactive = await someone();
  await ground.superuser.query('update person set is_active = false where id = $1', [inactive.id]);
  const fresh = await someone();
  await ground.superuser.query('update person set password_hash = null where id = $1', [fresh.id]);
  const answers = [
    await enter(email, { password: 'sai' }, '10.0.1.1'),
    await enter('khong-co@example.vn', {}, '10.0.1.1'),
    await enter(inactive.email, {}, '10.0.1.1'),
    await enter(fresh.email, {}, '10.0.1.1'),
    await enter('', {}, '10.0.1.1'),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual(answers[0]?.body);
  }
});

it('an unknown address takes as long as a wrong password', async () => {
  const { email } = await someone();
  const time = async (work: () => Promise<unknown>) => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  };
  await enter('am-may@example.vn', {}, '10.0.2.1');
  const known = [];
  const unknown = [];
  for (const at of [2, 3, 4, 5]) {
    known.push(await time(() => enter(email, { password: 'sai' }, `10.0.2.${at}`)));
    unknown.push(await time(() => enter(`khong-co-${at}@example.vn`, {}, `10.0.2.${at}`)));
  }
  expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2);
});

it('whoever guesses waits longer and longer, but never for good, and not where the owner signs in from', async () => {
  const { email } = await someone();
  expect((await enter(email, {}, '10.0.3.1')).status).toBe(200);
  for (let at = 0; at < 5; at++)
    expect((await enter(email, { password: 'sai' }, '203.0.113.9')).status).toBe(401);
  const refused = await enter(email, { password: 'sai' }, '203.0.113.9');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('Retry-After')).toBe('1');
  // From another address of the guesser: the account waits too.
  expect((await enter(email, { password: 'sai' }, '203.0.113.10')).status).toBe(429);
  // From where the owner has been: no wait.
  expect((await enter(email, {}, '10.0.3.1')).status).toBe(200);
  for (let at = 0; at < 12; at++) {
    ground.clock.advance(61_000);
    await enter(email, { password: 'sai' }, '203.0.113.9');
  }
  const late = await enter(email, {}, '203.0.113.11');
  expect(late.status).toBe(429);
  expect(Number(late.headers.get('Retry-After'))).toBeLessThanOrEqual(60);
  ground.clock.advance(61_000);
  expect((await enter(email, {}, '203.0.113.11')).status).toBe(200);
});

it('one address that tries many accounts is slowed down', async () => {
  for (let at = 0; at < 30; at++) await enter(`ai-do-${at}@example.vn`, { password: 'x' }, '198.51.100.7');
  expect((await enter('ai-do-99@example.vn', {}, '198.51.100.7')).status).toBe(429);
  expect((await enter('ai-do-99@example.vn', {}, '198.51.100.8')).status).toBe(401);
}, 60_000);

it('of several tries at one account at once only one is made', async () => {
  const { email } = await someone();
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => enter(email, { password: 'sai' }, '10.0.4.1')),
  );
  expect(answers.filter((answer) => answer.status === 429).length).toBeGreaterThan(0);
});

it('a second factor is asked for, taken once, and slowed down like a password', async () => {
  const { email, id } = await someone();
  const first = await enter(email, {}, '10.0.5.1');
  const own = client(ground.app, tokenOf(first.headers), id);
  expect((await own.get('/api/totp')).body).toEqual({ enabled: false });
  const offer = await own.post('/api/totp/begin');
  expect(offer.body.uri).toMatch(/^otpauth:\/\/totp\//);
  const code = () =>
    new TOTP({ secret: Secret.fromBase32(offer.body.secret) }).generate({
      timestamp: ground.clock.now().getTime(),
    });
  expect((await own.post('/api/totp/confirm', { code: '000000' })).status).toBe(422);
  expect((await own.post('/api/totp/confirm', { code: code() })).body).toEqual({ enabled: true });
  expect((await enter(email, {}, '10.0.5.1')).body.problem.code).toBe('code-needed');
  // The code that turned it on is used up.
  expect((await enter(email, { code: code() }, '10.0.5.1')).body.problem.code).toBe('wrong-code');
  ground.clock.advance(30_000);
  expect((await enter(email, { code: code() }, '10.0.5.1')).status).toBe(200);
  expect((await enter(email, { code: code() }, '10.0.5.1')).status).toBe(401);
  ground.clock.advance(60_000);
  for (let at = 0; at < 5; at++) await enter(email, { code: '123456' }, '10.0.5.1');
  expect((await enter(email, { code: code() }, '10.0.5.1')).status).toBe(429);
  ground.clock.advance(600_000);
  expect((await own.delete('/api/totp', { code: '000000' })).status).toBe(422);
  ground.clock.advance(60_000);
  expect((await own.delete('/api/totp', { code: code() })).body).toEqual({ enabled: false });
  expect((await enter(email, {}, '10.0.5.1')).status).toBe(200);
});

it('a person sees their open sessions and ends them', async () => {
  const { email, id } = await someone();
  await ground.superuser.query('delete from session where person_id = $1', [id]);
  const [one, two] = [await enter(email, {}, '10.0.6.1'), await enter(email, {}, '10.0.6.2')];
  const here = client(ground.app, tokenOf(one.headers), id);
  const there = client(ground.app, tokenOf(two.headers), id);
  const listed = (await here.get('/api/sessions')).body;
  expect(listed.total).toBe(2);
  const other = listed.rows.find((row: { isThis: boolean }) => !row.isThis);
  expect(other.address).toBe('10.0.6.2');
  expect((await there.get('/api/session')).status).toBe(200);
  expect((await here.delete(`/api/sessions/${other.id}`)).status).toBe(200);
  expect((await there.get('/api/session')).status).toBe(401);
  const stranger = await someone();
  const theirs = client(ground.app, stranger.token, stranger.id);
  const mine = (await here.get('/api/sessions')).body.rows[0].id;
  expect((await theirs.delete(`/api/sessions/${mine}`)).status).toBe(404);
  expect((await here.delete('/api/session')).status).toBe(200);
  expect((await here.get('/api/session')).status).toBe(401);
});

it('a session that nobody used for 8 hours has ended, and use is written down', async () => {
  const { email, id } = await someone();
  const answer = await enter(email, {}, '10.0.7.1');
  const own = client(ground.app, tokenOf(answer.headers), id);
  const age = (hours: string) =>
    ground.superuser.query(
      `update session set seen_at = now() - interval '${hours}' where person_id = $1 and ended_at is null`,
      [id],
    );
  await age('7 hours');
  expect((await own.get('/api/session')).status).toBe(200);
  const seen = await ground.superuser.query(
    "select from session where person_id = $1 and seen_at > now() - interval '1 minute'",
    [id],
  );
  expect(seen.rowCount).toBe(1);
  await age('8 hours 1 minute');
  expect((await own.get('/api/session')).status).toBe(401);
});

it('a changed password ends the other sessions, and a common one is refused with the reason', async () => {
  const { email, id } = await someone();
  const [one, two] = [await enter(email, {}, '10.0.8.1'), await enter(email, {}, '10.0.8.2')];
  const here = client(ground.app, tokenOf(one.headers), id);
  const there = client(ground.app, tokenOf(two.headers), id);
  const next = 'cá chép ngắm trăng non';
  expect((await here.post('/api/password', { old: 'sai', new: next })).body.problem.code).toBe(
    'wrong-password',
  );
  const weak = await here.post('/api/password', { old: password, new: 'matkhau123456' });
  expect(weak.body.problem).toMatchObject({ code: 'weak-password' });
  expect((await here.post('/api/password', { old: password, new: next })).status).toBe(200);
  expect((await here.get('/api/session')).status).toBe(200);
  expect((await there.get('/api/session')).status).toBe(401);
  expect((await enter(email, { password: next }, '10.0.8.1')).status).toBe(200);
});
