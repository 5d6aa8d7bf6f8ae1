// From a search's results to a look: who may bring addresses to a site, and that the next look finds what no link leads to.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestClient } from '../../testing/client.ts';
import { type Ground, openGround, type Place } from '../../testing/ground.ts';
import { type Engine, openEngine } from '../engine/apart.ts';
import { lookAtSite } from '../look-job.ts';
import { routes } from '../routes.ts';
import { addressesToVisit } from './store.ts';

const HOST = 'xa-mau.test';
let ground: Ground;
let coordinator: TestClient;
let officer: TestClient;
let neighbour: TestClient;
let web: Server;
let engine: Engine;
let asked: string[] = [];

const page = (body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã Mẫu</title></head><body>${body}</body></html>`;
const advert = page(
  '<h1>Nhà cái uy tín, tặng 100k cho hội viên mới</h1><p>Nạp rút tiền siêu tốc, link vào mới nhất, đăng ký nhận thưởng.</p><a href="https://noi-khac.test/">chơi ngay</a>',
);
const links = Array.from({ length: 30 }, (_, n) => `<a href="/tin-${n}">Tin</a>`).join(' ');
const answers: Record<string, string> = {
  '/': page(`<h1>Ủy ban nhân dân xã Mẫu</h1><p>Lịch tiếp công dân của xã.</p>${links}`),
  '/tep/an': advert,
  '/robots.txt': 'User-agent: *\nDisallow: /kin/\n',
};

beforeAll(async () => {
  ground = await openGround(routes, { at: '2026-01-05T02:00:00Z' });
  coordinator = await ground.client('coordinator', null);
  officer = await ground.client('officer', 'own');
  neighbour = await ground.client('officer', 'sibling');
  web = createServer((request, response) => {
    asked.push(request.url ?? '');
    const text = answers[request.url ?? ''] ?? (request.url?.startsWith('/tin-') ? page('<p>Tin</p>') : null);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.writeHead(text === null ? 404 : 200).end(text ?? page('<p>Không có trang này.</p>'));
  });
  await new Promise<void>((listening) => web.listen(0, '127.0.0.1', listening));
  const { port } = web.address() as AddressInfo;
  const testWeb = { pattern: '*.test', address: '127.0.0.1', port };
  engine = openEngine({ contact: 'https://tinh-mau.example/lien-he', testWeb });
}, 60_000);
afterAll(async () => {
  engine.close();
  web.close();
  await ground.close();
});

async function plantSite(host: string, place: Place = 'own'): Promise<string> {
  const { rows } = await ground.superuser.query(
    'insert into site (tenant, unit_id, host) values ($1, $2, $3) returning id',
    [ground.authority, ground.units[place], host],
  );
  return rows[0].id;
}
const preview = (client: TestClient, site: string, text: string) =>
  client.upload(`/api/sites/${site}/addresses/preview?name=dia-chi.txt`, text);

async function bring(client: TestClient, site: string, text: string) {
  const { body } = await preview(client, site, text);
  const of = { sha256: body.sha256, name: 'dia-chi.txt', new: body.counts.new };
  return client.post(`/api/sites/${site}/addresses`, of);
}
const searchedOf = async (client: TestClient, site: string) =>
  (await client.get(`/api/sites/${site}`)).body.searched;

it('addresses are previewed line by line, taken in once, told with who brought them, and taken back', async () => {
  const host = 'nhap.example.vn';
  const site = await plantSite(host);
  const text = `https://${host}/a\nhttps://${host}/b\nhttps://noi-khac.example/c\n`;
  const { body } = await preview(officer, site, text);
  expect(body.counts).toEqual({ new: 2, same: 0, refused: 1 });
  expect(body.rows[2]).toMatchObject({
    line: 3,
    state: 'refused',
    why: expect.stringContaining('trang này'),
  });
  expect(await searchedOf(officer, site)).toMatchObject({ known: 0, imports: [] });

  expect((await bring(officer, site, text)).body).toEqual({ new: 2, same: 0, refused: 1 });
  expect(await searchedOf(coordinator, site)).toMatchObject({ known: 2, looked: 0, imports: [{ known: 2 }] });
  const stale = { sha256: body.sha256, name: 'dia-chi.txt', new: 2 };
  expect((await officer.post(`/api/sites/${site}/addresses`, stale)).body.problem.code).toBe('plan-outdated');

  // Another import adds only what is not known yet, so that taking it back takes back no more.
  await bring(coordinator, site, `${text}https://${host}/d\n`);
  const { imports } = await searchedOf(officer, site);
  expect(imports.map(({ known }: { known: number }) => known).sort()).toEqual([1, 2]);
  const first = imports.find(({ known }: { known: number }) => known === 2);
  expect((await officer.delete(`/api/sites/${site}/addresses/${first.id}`)).status).toBe(200);
  expect(await searchedOf(officer, site)).toMatchObject({ known: 1 });
  const { rows } = await ground.superuser.query("select verb from act where verb like 'site.addresses-%'");
  expect(rows.map(({ verb }) => verb).sort()).toEqual([
    'site.addresses-imported',
    'site.addresses-imported',
    'site.addresses-removed',
  ]);
});

it('another unit neither brings, sees nor takes back addresses of a site, and a leader brings none', async () => {
  const host = 'rieng.example.vn';
  const site = await plantSite(host);
  await bring(officer, site, `https://${host}/rieng\n`);
  const [{ id }] = (await searchedOf(officer, site)).imports;
  expect((await preview(neighbour, site, `https://${host}/x\n`)).status).toBe(404);
  expect((await neighbour.delete(`/api/sites/${site}/addresses/${id}`)).status).toBe(404);
  const leader = await ground.client('leader', null);
  expect((await preview(leader, site, `https://${host}/x\n`)).status).toBe(403);
  const seen = await ground.database.as({ tenant: ground.authority, person: neighbour.person }, (tx) =>
    tx.selectFrom('site_address').selectAll().where('site_id', '=', site).execute(),
  );
  expect(seen).toEqual([]);

  await coordinator.post(`/api/sites/${site}/objection/settle`, {
    unitId: ground.units.sibling,
    reason: 'Đúng là của đơn vị bên',
  });
  expect(await searchedOf(neighbour, site)).toMatchObject({ known: 1 });
});

it('a look goes there before all else, finds what no link leads to, and says which it could not read', async () => {
  const site = await plantSite(HOST);
  const paths = ['/tep/an', '/kin/an', '/tep/da-go'];
  await bring(officer, site, paths.map((path) => `https://${HOST}${path}`).join('\n'));
  await officer.post(`/api/sites/${site}/consent`, { level: 1, givenBy: 'Chủ tịch xã Mẫu' });
  const look = async () => {
    asked = [];
    const { body } = await coordinator.post(`/api/sites/${site}/looks`, { tier: 1 });
    await lookAtSite(ground.authority, body.id, ground, engine);
    return asked.filter((path) => paths.includes(path) || path.startsWith('/tin-'));
  };
  const order = await look();
  expect(order.slice(0, 2).every((path) => paths.includes(path))).toBe(true);
  expect(order.indexOf('/tep/da-go')).toBeLessThan(order.findIndex((path) => path.startsWith('/tin-')));
  // The consent of level 1 reads nothing that robots.txt forbids, whoever names it.
  expect(order).not.toContain('/kin/an');
  const { body } = await officer.get(`/api/sites/${site}`);
  expect(body).toMatchObject({ standing: 'confirmed', searched: { known: 3, looked: 2, missed: 1 } });
  expect(body.cases[0].finding.url).toBe(`http://${HOST}/tep/an`);

  const waiting = (tier: number, days: number) =>
    ground.database.as({ tenant: ground.authority, person: null }, (tx) =>
      addressesToVisit(tx, site, tier, new Date(ground.clock.now().getTime() + days * 86_400_000)),
    );
  expect(await waiting(1, 1)).toEqual([`https://${HOST}/kin/an`]);
  expect(await waiting(1, 8)).toHaveLength(3);
  expect(await waiting(0, 8)).toEqual([]);
}, 120_000);
