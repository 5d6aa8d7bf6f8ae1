import { afterAll, beforeAll, expect, it } from 'vitest';
import { permits } from '../../person/permits.ts';
import { routes as personRoutes } from '../../person/routes.ts';
import { client, type TestClient } from '../../testing/client.ts';
import { type Ground, openGround } from '../../testing/ground.ts';
import { application } from '../http/app.ts';
import { originOf, readNote } from './note.ts';
import { type Outside, openOutside } from './outside.ts';
import { logRoutes } from './routes.ts';
import { takeInActs } from './take-in.ts';
import { hashLeaf } from './tree/frontier.ts';
import { rootFrom } from './tree/inclusion.ts';

let ground: Ground;
let outside: Outside;
let auditor: TestClient;
let officer: TestClient;

beforeAll(async () => {
  ground = await openGround([]);
  outside = await openOutside(ground.folder);
  const { database, files, clock } = ground;
  const app = application([...personRoutes, ...logRoutes(outside)], { database, files, clock, permits });
  const as = async (...[role, place]: Parameters<Ground['person']>) => {
    const person = await ground.person(role, place);
    return client(app, person.token, person.id);
  };
  auditor = await as('auditor', null);
  officer = await as('officer', 'own');
  const admin = await as('administrator', null);
  for (const place of ['Hải Vân', '=Hải Vân', 'Hải Vân Hạ']) {
    ground.clock.advance(60_000);
    expect((await admin.patch('/api/authority', { place })).status).toBe(200);
  }
  ground.clock.advance(1);
  await admin.post('/api/people', {
    name: 'Trương Thuý',
    email: 'thuy@example.vn',
    grants: [{ role: 'officer', unit: ground.units.own }],
  });
});
afterAll(() => ground.close());

it('an auditor reads who did what, filters it and finds names without diacritics', async () => {
  const all = (await auditor.get('/api/log')).body;
  expect(all.total).toBe(4);
  expect(all.verbs).toEqual(['authority.changed', 'person.added']);
  expect(all.rows[0]).toMatchObject({ verb: 'person.added', objectName: 'Trương Thuý', position: null });
  expect((await auditor.get('/api/log?verb=authority.changed')).body.total).toBe(3);
  expect((await auditor.get('/api/log?q=truong+thuy')).body.total).toBe(1);
  const to = new Date(ground.clock.now().getTime() - 60_001).toISOString();
  expect((await auditor.get(`/api/log?to=${to}`)).body.total).toBe(1);
  expect((await officer.get('/api/log')).status).toBe(403);
  expect((await (await ground.stranger('auditor')).get('/api/log')).status).toBe(404);
});

it('an act is proved against the signed checkpoint by whoever has the public key', async () => {
  const act = (await auditor.get('/api/log')).body.rows[2];
  expect((await auditor.get(`/api/log/${act.id}/proof`)).body.problem.code).toBe('not-taken-in');
  expect((await auditor.get('/api/log/checkpoint')).status).toBe(404);
  await takeInActs(ground.database, ground.authority, outside, ground.clock);
  const proof = (await auditor.get(`/api/log/${act.id}/proof`)).body;
  const path = proof.path.map((hex: string) => Buffer.from(hex, 'hex'));
  const signed = readNote(proof.note, originOf(ground.authority), outside.key.public);
  expect(rootFrom(hashLeaf(proof.leaf), proof.index, proof.size, path)).toEqual(signed?.root);
  expect(JSON.parse(proof.leaf)).toMatchObject({ id: act.id, verb: 'authority.changed' });
  expect((await auditor.get('/api/log/checkpoint')).body.root).toBe(signed?.root.toString('hex'));
});

it('verifying says what it found, and is itself an act', async () => {
  const found = (await auditor.post('/api/log/verify')).body;
  expect(found).toMatchObject({ fault: null, uncovered: 0 });
  expect(found.checkpoint.size).toBe(found.size);
  expect((await auditor.get('/api/log?verb=log.verified')).body.total).toBe(1);
  const { rows } = await ground.superuser.query(
    'select act_id from log_leaf where position = 1 and tenant = $1',
    [ground.authority],
  );
  await ground.superuser.query("update act set verb = 'x' where id = $1", [rows[0].act_id]);
  expect((await auditor.post('/api/log/verify')).body.fault).toEqual({
    kind: 'act-changed',
    index: 1,
    end: 2,
  });
});

it('the export carries the words of the acts in the language asked for', async () => {
  const csv = await auditor.get('/api/log.csv?verb=authority.changed');
  expect(csv.headers.get('Content-Disposition')).toContain('attachment');
  expect(csv.body).toContain('sửa thông tin cơ quan');
  const english = await auditor.get('/api/log.csv', { 'Accept-Language': 'en' });
  expect(english.body).toContain('added a person');
  expect(english.body).toContain('Trương Thuý');
});
