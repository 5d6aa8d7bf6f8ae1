import { afterAll, beforeAll, expect, it } from 'vitest';
import { SESSION_COOKIE } from '../platform/http/token.ts';
import { client, type TestClient } from '../testing/client.ts';
import { type Ground, openGround } from '../testing/ground.ts';
import { foundAuthority, renewFounding } from './founding.ts';
import { createPeople } from './people.ts';
import { routes } from './routes.ts';

let ground: Ground;
let admin: TestClient;
const password = 'con voi tím ăn bún chả';

beforeAll(async () => {
  ground = await openGround(routes);
  admin = await ground.client('administrator', null);
  await ground.superuser.query("update person set password_hash = 'x' where id = $1", [admin.person]);
});
afterAll(() => ground.close());

const as = (answer: { headers: Headers }) =>
  client(
    ground.app,
    answer.headers.get('Set-Cookie')?.match(new RegExp(`${SESSION_COOKIE}=([^;]+)`))?.[1] ?? null,
    null,
  );
const officerAt = (place: 'own' | 'foreign') => [{ role: 'officer', unit: ground.units[place] }];
let count = 0;
const invite = (given: object = {}) =>
  admin.post('/api/people', {
    name: 'Phạm Thị Hoà',
    email: `moi${++count}@example.vn`,
    grants: officerAt('own'),
    ...given,
  });

it('an invited person sees who invites them, sets a password once, and is signed in', async () => {
  const made = await invite();
  expect(made.status).toBe(200);
  expect(made.body.path).toBe(`/moi/${made.body.token}`);
  const link = `/api/invitations/${made.body.token}`;
  expect((await ground.anonymous.get(link)).body).toEqual({
    name: 'Phạm Thị Hoà',
    email: `moi${count}@example.vn`,
    unit: { name: 'Đơn vị MARK-OWN' },
    authority: { name: 'Sở mẫu tỉnh Hải Vân' },
  });
  const weak = await ground.anonymous.post(link, { password: 'matkhau123456' });
  expect(weak.body.problem.code).toBe('weak-password');
  const entered = await ground.anonymous.post(link, { password, authority: 'Tên khác' });
  expect(entered.body.authority.name).toBe('Sở mẫu tỉnh Hải Vân');
  expect(entered.status).toBe(200);
  expect((await as(entered).get('/api/session')).body.person.id).toBe(made.body.personId);
  expect((await ground.anonymous.post(link, { password })).body.problem.code).toBe('invitation-void');
  expect((await ground.anonymous.get(link)).status).toBe(404);
});

it('a new link makes the older one void, and both are void after 7 days', async () => {
  const made = (await invite()).body;
  const again = (await admin.post(`/api/people/${made.personId}/invitation`, {})).body;
  expect((await ground.anonymous.get(`/api/invitations/${made.token}`)).status).toBe(404);
  expect((await ground.anonymous.get(`/api/invitations/${again.token}`)).status).toBe(200);
  await ground.superuser.query(
    "update invitation set expires_at = now() - interval '1 second' where person_id = $1",
    [made.personId],
  );
  expect((await ground.anonymous.get(`/api/invitations/${again.token}`)).status).toBe(404);
});

it('two who open one link at once do not both get in', async () => {
  const { token } = (await invite()).body;
  const answers = await Promise.all(
    [1, 2].map(() => ground.anonymous.post(`/api/invitations/${token}`, { password })),
  );
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 404]);
});

it('an e-mail address belongs to one person, a role of a unit needs a unit of this authority', async () => {
  const email = 'mot-nguoi@example.vn';
  expect((await invite({ email })).status).toBe(200);
  expect((await invite({ email: email.toUpperCase() })).body.problem.code).toBe('email-taken');
  expect((await invite({ grants: [{ role: 'officer' }] })).body.problem.code).toBe('unit-needed');
  expect((await invite({ grants: officerAt('foreign') })).body.problem.code).toBe('no-such-unit');
  const grants = [{ role: 'administrator', unit: ground.units.own }];
  expect((await invite({ grants })).body.problem.code).toBe('unit-not-taken');
});

it('people are found without diacritics, by role, unit and state', async () => {
  const made = (await invite({ name: 'Đặng Thuỷ Nguyên', email: 'tim-toi@example.vn' })).body;
  const ids = async (query: string) =>
    (await admin.get(`/api/people?${query}`)).body.rows.map((row: { id: string }) => row.id);
  expect(await ids('q=dang+thuy')).toContain(made.personId);
  expect(await ids('q=tim-toi')).toEqual([made.personId]);
  expect(await ids('q=tim-toi&role=head')).toEqual([]);
  expect(await ids(`q=tim-toi&role=officer&unit=${ground.units.own}&state=invited`)).toEqual([made.personId]);
  expect(await ids('q=tim-toi&state=active')).toEqual([]);
});

it('a deactivated person is out at once, and stays out when active again until they sign in', async () => {
  const made = (await invite()).body;
  const own = as(await ground.anonymous.post(`/api/invitations/${made.token}`, { password }));
  expect((await own.get('/api/session')).status).toBe(200);
  const patched = await admin.patch(`/api/people/${made.personId}`, { isActive: false });
  expect(patched.body.state).toBe('inactive');
  expect((await own.get('/api/session')).status).toBe(401);
  await admin.patch(`/api/people/${made.personId}`, { isActive: true });
  expect((await own.get('/api/session')).status).toBe(401);
});

it('roles are given and taken, and the last administrator stays', async () => {
  const made = (await invite()).body;
  const grants = `/api/people/${made.personId}/grants`;
  const given = await admin.post(grants, { role: 'head', unit: ground.units.own });
  expect(given.body.grants.map((one: { role: string }) => one.role)).toEqual(['officer', 'head']);
  expect((await admin.post(grants, { role: 'head', unit: ground.units.own })).body.grants.length).toBe(2);
  const head = given.body.grants[1].id;
  expect((await admin.delete(`${grants}/${head}`)).body.grants.length).toBe(1);
  const me = (await admin.get(`/api/people/${admin.person}`)).body;
  const mine = `/api/people/${admin.person}/grants/${me.grants[0].id}`;
  expect((await admin.delete(mine)).body.problem.code).toBe('last-administrator');
  const off = await admin.patch(`/api/people/${admin.person}`, { isActive: false });
  expect(off.body.problem.code).toBe('last-administrator');
  // Somebody who has not set a password yet does not count.
  await admin.post(grants, { role: 'administrator' });
  expect((await admin.delete(mine)).body.problem.code).toBe('last-administrator');
});

it('people of another authority are not there', async () => {
  const foreign = await ground.person('officer', 'foreign');
  expect((await admin.get(`/api/people/${foreign.id}`)).status).toBe(404);
  expect((await admin.patch(`/api/people/${foreign.id}`, { name: 'Tên khác' })).status).toBe(404);
  expect((await admin.post(`/api/people/${foreign.id}/invitation`, {})).status).toBe(404);
  const { rows } = (await admin.get('/api/people?limit=1000')).body;
  expect(rows.map((row: { id: string }) => row.id)).not.toContain(foreign.id);
});

it('the letterhead is read by all and changed by the administrator', async () => {
  const officer = await ground.client('officer', 'own');
  expect((await officer.patch('/api/authority', { place: 'Nơi khác' })).status).toBe(403);
  const changed = await admin.patch('/api/authority', { place: 'Hải Vân Thượng', draftingUnit: null });
  expect(changed.body).toMatchObject({
    name: 'Sở mẫu tỉnh Hải Vân',
    place: 'Hải Vân Thượng',
    draftingUnit: null,
  });
  expect((await officer.get('/api/authority')).body).toEqual(changed.body);
  expect((await (await ground.stranger()).get('/api/authority')).body.place).toBe('Hải Vân');
});

it('who signs is set with the letterhead, as lines and a name; too much for the paper is refused and nothing is changed', async () => {
  const set = await admin.patch('/api/authority', {
    signingCapacity: '  KT. GIÁM  ĐỐC\r\n\n PHÓ GIÁM ĐỐC ',
    signerName: ' Ngô  Thử Nghiệm ',
  });
  const signer = { signingCapacity: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', signerName: 'Ngô Thử Nghiệm' };
  expect(set.body).toMatchObject(signer);
  for (const tooMuch of ['a\nb\nc\nd', 'a'.repeat(101)]) {
    const refused = await admin.patch('/api/authority', { signingCapacity: tooMuch, signerName: null });
    expect([refused.status, refused.body.problem.code]).toEqual([422, 'capacity-too-long']);
  }
  expect((await admin.get('/api/authority')).body).toMatchObject(signer);
  const { rows } = await ground.superuser.query("select about from act where verb = 'authority.changed'");
  expect(rows.map(({ about }) => about)).toContainEqual({ changed: ['signingCapacity', 'signerName'] });
  const left = await admin.patch('/api/authority', { signingCapacity: null, signerName: null });
  expect(left.body).toMatchObject({ signingCapacity: null, signerName: null });
});

it('a new authority gives its first administrator a link, and they say who they are', async () => {
  const first = await foundAuthority(ground.database, { name: '' });
  const founded = (await renewFounding(ground.database, first.tenant)) ?? first;
  expect((await ground.anonymous.get(`/api/invitations/${first.token}`)).status).toBe(404);
  expect(founded.path).toBe(`/bat-dau/${founded.token}`);
  const link = `/api/invitations/${founded.token}`;
  expect((await ground.anonymous.get(link)).body).toMatchObject({ name: null, email: null, unit: null });
  expect((await ground.anonymous.post(link, { password })).body.problem.code).toBe('name-missing');
  const authority = 'Sở Thông tin mẫu';
  const own = { name: 'Lê Văn Đầu', email: 'dau-tien@example.vn', password, authority };
  const entered = await ground.anonymous.post(link, own);
  expect(entered.body.authority.name).toBe(authority);
  expect(entered.body.roles.sort()).toEqual(['administrator', 'coordinator']);
  expect(await renewFounding(ground.database, first.tenant)).toBeNull();
  const { email } = own;
  expect((await ground.anonymous.post('/api/session', { email, password })).status).toBe(200);
});

it('once somebody has a password the server alone makes no more people', async () => {
  const grants = [{ role: 'administrator', unit: null }] as const;
  const people = [{ name: 'Kẻ lạ', email: 'la@example.vn', grants }];
  await expect(
    ground.database.as({ tenant: ground.authority, person: null }, (tx) =>
      createPeople(tx, ground.authority, people),
    ),
  ).rejects.toThrow(/row-level security/);
});
