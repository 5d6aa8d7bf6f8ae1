// The whole round of one site on a loopback web: looked at in a process of its own, cleaned, probed, planted again.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../../controls/website-integrity/collect/crawl/browser/find.ts';
import type { TestClient } from '../../testing/client.ts';
import { type Ground, openGround } from '../../testing/ground.ts';
import { findDueJob } from '../due-job.ts';
import { lookAtSite } from '../look-job.ts';
import { probeCase } from '../probe-job.ts';
import { routes } from '../routes.ts';
import { type Engine, openEngine } from './apart.ts';

const HOST = 'xa-mau.test';
let ground: Ground;
let coordinator: TestClient;
let officer: TestClient;
let web: Server;
let engine: Engine;
let isPlanted = true;
let atFirstRequest = () => {};

const page = (body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã Mẫu</title></head><body>${body}</body></html>`;
const home = page(
  '<h1>Ủy ban nhân dân xã Mẫu</h1><p>Thông báo lịch tiếp công dân của xã trong tháng này.</p><a href="/tin">Tin tức</a> <a href="/an-pham">Ấn phẩm</a> <a href="/khuyen-mai">Thông báo</a>',
);

const advert = page(
  '<h1>Nhà cái uy tín, tặng 100k cho hội viên mới</h1><p>Nạp rút tiền siêu tốc, link vào mới nhất, đăng ký nhận thưởng.</p><a href="https://noi-khac.test/">chơi ngay</a>',
);
let isAdvertised = false;

beforeAll(async () => {
  ground = await openGround(routes, { at: '2026-01-05T02:00:00Z' });
  coordinator = await ground.client('coordinator', null);
  officer = await ground.client('officer', 'own');
  web = createServer((request, response) => {
    if (request.headers.host?.startsWith('khac.')) {
      atFirstRequest();
      response.destroy();
      return;
    }
    const isFromSearch = (request.headers.referer ?? '').includes('google');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url === '/an-pham' && isPlanted && isFromSearch)
      response.writeHead(302, { location: 'https://noi-khac.test/dang-ky' }).end();
    else if (request.url === '/') response.end(home);
    else if (request.url === '/tin' || request.url === '/an-pham')
      response.end(page('<p>Bản tin của xã.</p>'));
    else if (request.url === '/khuyen-mai' && isAdvertised) response.end(advert);
    else response.writeHead(404).end(page('<p>Không có trang này.</p>'));
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

const at = (hours: number) => ground.clock.set(new Date(Date.UTC(2026, 0, 5, 2 + hours)).toISOString());
const parts = () => ({ database: ground.database, clock: ground.clock, files: ground.files });
const siteOf = async (id: string) => (await officer.get(`/api/sites/${id}`)).body;

async function look(site: string): Promise<void> {
  const { body } = await coordinator.post(`/api/sites/${site}/looks`, { tier: 1 });
  await lookAtSite(ground.authority, body.id, parts(), engine);
}

it('a page that sends away who comes from a search engine is found, told, probed, watched, and found again', async () => {
  const { rows } = await ground.superuser.query(
    'insert into site (tenant, unit_id, host) values ($1, $2, $3) returning id',
    [ground.authority, ground.units.own, HOST],
  );
  const site = rows[0].id;
  await officer.post(`/api/sites/${site}/consent`, { level: 1, givenBy: 'Chủ tịch xã Mẫu' });

  await look(site);
  const seen = await siteOf(site);
  expect(seen).toMatchObject({ standing: 'confirmed', lookState: 'done' });
  const [{ id, finding }] = seen.cases;
  expect(finding).toMatchObject({
    url: `http://${HOST}/an-pham`,
    target: expect.stringContaining('noi-khac.test'),
  });

  at(1);
  await officer.post(`/api/site-cases/${id}/answer`, {
    removed: true,
    causes: ['weak-password'],
    fix: 'Đã đổi',
  });
  await probeCase(ground.authority, id, parts(), engine);
  expect((await siteOf(site)).cases[0]).toMatchObject({ state: 'open', recurrences: 0 });

  isPlanted = false;
  at(2);
  await officer.post(`/api/site-cases/${id}/answer`, { removed: true, fix: 'Đã gỡ thật' });
  await probeCase(ground.authority, id, parts(), engine);
  const gone = (await siteOf(site)).cases[0];
  expect(gone).toMatchObject({ state: 'watched', probeDueAt: '2026-01-05T05:00:00.000Z' });

  isPlanted = true;
  at(3);
  await probeCase(ground.authority, id, parts(), engine);
  const back = (await officer.get(`/api/site-cases/${id}`)).body;
  expect(back).toMatchObject({ state: 'open', recurrences: 1 });
  expect(back.steps.map((step: { kind: string }) => step.kind)).toEqual([
    'found',
    'answered',
    'probe-still-there',
    'answered',
    'probe-gone',
    'came-back',
  ]);
}, 120_000);

async function plantOther(host: string): Promise<string> {
  const { rows } = await ground.superuser.query(
    'insert into site (tenant, unit_id, host) values ($1, $2, $3) returning id',
    [ground.authority, ground.units.own, host],
  );
  await officer.post(`/api/sites/${rows[0].id}/consent`, { level: 1, givenBy: 'Chủ tịch xã Mẫu' });
  return rows[0].id;
}

it('where the process dies, the look has failed and nothing reads as clean', async () => {
  const site = await plantOther(`khac.${HOST}`);
  atFirstRequest = () => process.kill(engine.pid() ?? 0, 'SIGKILL');
  await look(site);
  expect(await siteOf(site)).toMatchObject({ standing: 'not-looked', lookState: 'failed', lookedAt: null });
}, 60_000);

it('where the system is stopped, the look is left as it stands, and the round begins it anew', async () => {
  const site = await plantOther(`khac.nua.${HOST}`);
  atFirstRequest = () => engine.close();
  await look(site);
  expect(await siteOf(site)).toMatchObject({ standing: 'not-looked', lookState: 'looking' });
  await ground.superuser.query(
    "update site_look set alive_at = now() - interval '1 hour' where site_id = $1",
    [site],
  );
  const sent: Record<string, string>[] = [];
  const send = async (_: string, payload: Record<string, string>) => void sent.push(payload);
  await findDueJob.run({}, { ...parts(), files: ground.files, send });
  const { looks } = await siteOf(site);
  expect(looks.at(-1)).toMatchObject({ state: 'waiting' });
  expect(sent.map(({ lookId }) => lookId)).toContain(looks.at(-1).id);
}, 60_000);

it.skipIf(findChromium() === null)(
  'a planted page is shown to the browser of the machine, and the case keeps the picture',
  async () => {
    const site = await plantOther(`anh.${HOST}`);
    isAdvertised = true;
    await look(site);
    const { cases } = await siteOf(site);
    const planted = cases.find(({ finding }: { finding: { url: string } }) =>
      finding.url.endsWith('/khuyen-mai'),
    );
    expect(planted.finding).toMatchObject({ hadBrowser: true });
    const [{ sha256 }] = planted.finding.pictures;
    const { bytes } = await officer.get(`/api/site-cases/${planted.id}/pictures/${sha256}`);
    expect(Buffer.from(bytes).subarray(1, 4).toString()).toBe('PNG');
  },
  120_000,
);
if (findChromium() === null) console.warn('SKIPPED: no Chromium on this machine, no picture was taken');
