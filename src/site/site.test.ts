// The review of websites over HTTP on a real database: the register, consent, objections, and cases up to their end.
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding, SiteVerdict, Snapshot } from '../../controls/website-integrity/collect/contract.ts';
import type { Tx } from '../platform/db/database.ts';
import type { TestClient } from '../testing/client.ts';
import { type Ground, openGround, type Place } from '../testing/ground.ts';
import { lookAround } from './around.ts';
import { contextOf } from './context.ts';
import { findDueJob } from './due-job.ts';
import { gatherEvidence } from './evidence.ts';
import { keepLook } from './keep.ts';
import { LOOK_AT_SITE, lookAtSite } from './look-job.ts';
import { moveCase, storedCases } from './move.ts';
import { type KeptPicture, keepPictures } from './pictures.ts';
import { PROBE_CASE } from './probe-job.ts';
import { routes } from './routes.ts';

let ground: Ground;
let coordinator: TestClient;
let officer: TestClient;
let neighbour: TestClient;
beforeAll(async () => {
  ground = await openGround(routes);
  coordinator = await ground.client('coordinator', null);
  officer = await ground.client('officer', 'own');
  neighbour = await ground.client('officer', 'sibling');
});
afterAll(() => ground.close());

const asWorker = <T>(work: (tx: Tx) => Promise<T>) =>
  ground.database.as({ tenant: ground.authority, person: null }, work);

async function plantSite(host: string, place: Place = 'own'): Promise<string> {
  const { rows } = await ground.superuser.query(
    'insert into site (tenant, unit_id, host) values ($1, $2, $3) returning id',
    [ground.authority, ground.units[place], host],
  );
  return rows[0].id;
}

const consent = (client: TestClient, site: string, level: number) =>
  client.post(`/api/sites/${site}/consent`, { level, givenBy: 'Bà Mẫu, Giám đốc' });

function findingAt(url: string, target: string | null = 'nha-cai.example'): Finding {
  return {
    url,
    kind: 'planted-page',
    weight: 'confirmed',
    families: ['content', 'link-target'],
    seenBy: ['desktop'],
    target,
    snippet: 'đoạn mẫu',
    where: 'footer > a',
    hashes: { desktop: 'ab' },
    signals: [],
    logOdds: 6,
    why: { vi: 'Có trang bị cài.', en: 'A planted page.' },
  };
}
const snapshot: Snapshot = { takenAt: '2024-08-30T02:00:00Z', pages: [], targets: [], isSoft404: false };

/** A look that ended with these findings, kept as the worker keeps it. */
async function looked(
  site: string,
  host: string,
  findings: Finding[],
  place: Place = 'own',
  pictures: KeptPicture[] = [],
): Promise<void> {
  const { rows } = await ground.superuser.query(
    "insert into site_look (tenant, unit_id, site_id, tier, state, asked_at) values ($1, $2, $3, 1, 'looking', $4) returning id",
    [ground.authority, ground.units[place], site, ground.clock.now()],
  );
  const verdict: SiteVerdict = {
    host,
    verdict: findings.length > 0 ? 'confirmed' : 'clean',
    why: { vi: '', en: '' },
    pages: 3,
    findings,
    notMeasured: [],
  };
  const of = {
    tenant: ground.authority,
    site: { id: site, unitId: ground.units[place], host },
    look: rows[0].id,
  };
  await asWorker((tx) =>
    keepLook(tx, {
      ...of,
      verdict,
      snapshot,
      consentUsed: 0,
      pictures,
      hadBrowser: true,
      at: ground.clock.now(),
    }),
  );
}
const casesOf = async (client: TestClient, site: string) =>
  (await client.get(`/api/sites/${site}`)).body.cases;

describe('the register', () => {
  it('takes hosts from a table to the units that it names, and says why not', async () => {
    const csv = [
      'Tên miền,Đơn vị',
      'https://moi-1.example.vn/,Đơn vị MARK-OWN',
      'moi-1.example.vn,Đơn vị MARK-OWN',
      'khong hop le,Đơn vị MARK-OWN',
      'moi-2.example.vn,Hội Người Không Có Thật',
      'tin.moi-1.example.vn,',
    ].join('\n');
    const { body } = await coordinator.upload('/api/sites/import/preview?name=trang.csv', csv);
    expect(body.counts).toEqual({ new: 1, same: 0, refused: 4 });
    expect(body.rows.map((row: { why: string | null }) => row.why === null)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    const written = await coordinator.post('/api/sites/import/confirm', {
      sha256: body.sha256,
      name: 'trang.csv',
      new: 1,
    });
    expect(written.body.new).toBe(1);
    const again = await coordinator.upload('/api/sites/import/preview?name=trang.csv', csv);
    // What is under a registered site belongs to its unit.
    expect(again.body.counts).toEqual({ new: 1, same: 1, refused: 3 });
    const stale = await coordinator.post('/api/sites/import/confirm', {
      sha256: body.sha256,
      name: 'trang.csv',
      new: 5,
    });
    expect(stale.body.problem.code).toBe('plan-outdated');
  });

  it('holds a site that nobody consented to as such, never as clean, and asks nothing of it', async () => {
    const site = await plantSite('khong-dong-y.example.vn');
    const { body } = await officer.get(`/api/sites/${site}`);
    expect(body).toMatchObject({ standing: 'no-consent', consent: 0, lookedAt: null });
    const refused = await coordinator.post(`/api/sites/${site}/looks`, { tier: 1 });
    expect(refused.body.problem.code).toBe('no-consent');
    await consent(officer, site, 1);
    expect((await officer.get(`/api/sites/${site}`)).body).toMatchObject({
      standing: 'not-looked',
      consent: 1,
    });
    expect((await consent(neighbour, site, 2)).status).toBe(404);
    await consent(officer, site, 0);
    expect((await officer.get(`/api/sites/${site}`)).body.consent).toBe(0);
  });

  it('asks nothing of a site that its unit disowns, until the authority settles whose it is', async () => {
    const site = await plantSite('cua-ai.example.vn');
    await consent(officer, site, 1);
    await officer.post(`/api/sites/${site}/objection`, { reason: 'Trang của đơn vị khác' });
    expect((await coordinator.get(`/api/sites/${site}`)).body.standing).toBe('contested');
    expect((await coordinator.post(`/api/sites/${site}/looks`, {})).body.problem.code).toBe('contested');
    const settled = { unitId: ground.units.sibling, reason: 'Đúng là của đơn vị bên' };
    await coordinator.post(`/api/sites/${site}/objection/settle`, settled);
    expect((await officer.get(`/api/sites/${site}`)).status).toBe(404);
    expect((await neighbour.get(`/api/sites/${site}`)).body).toMatchObject({ contestedAt: null });
  });
});

it('the end of a domain’s registration is told as the unit entered it, until its registry tells; unknown is said as such', async () => {
  const host = 'het-han.example.vn';
  const site = await plantSite(host);
  const registrationOf = async () => (await officer.get(`/api/sites/${site}`)).body.registration;
  const context = () => asWorker((tx) => contextOf(tx, site, ground.clock.now()));
  expect(await registrationOf()).toBeNull();
  expect((await context())?.site.expiresAt).toBeNull();
  await ground.superuser.query("update site set registered_until = '2027-09-26' where id = $1", [site]);
  expect(await registrationOf()).toEqual({ until: '2027-09-26', by: 'unit' });
  expect((await context())?.site.expiresAt).toBe('2027-09-26');
  await looked(site, host, []);
  expect(await registrationOf()).toEqual({ until: '2027-09-26', by: 'unit' });
  const registration = {
    domain: host,
    expiresAt: '2027-10-01T20:00:00.000Z',
    askedAt: snapshot.takenAt,
  };
  await ground.superuser.query('update site_look set snapshot = $2 where site_id = $1', [
    site,
    JSON.stringify({ ...snapshot, registration }),
  ]);
  expect(await registrationOf()).toEqual({ until: '2027-10-02', by: 'registry' });
  expect((await context())?.site.earlier?.registration).toEqual(registration);
});

describe('a look', () => {
  it('that is asked for is sent to the queue once, and can be stopped', async () => {
    const site = await plantSite('xem.example.vn');
    await consent(officer, site, 1);
    const asked = await coordinator.post(`/api/sites/${site}/looks`, { tier: 0 });
    expect(asked.status).toBe(200);
    expect((await coordinator.post(`/api/sites/${site}/looks`, {})).body.problem.code).toBe('look-under-way');
    expect((await coordinator.post(`/api/sites/${site}/looks/stop`, {})).body).toEqual({ stopped: true });
    expect((await coordinator.get(`/api/sites/${site}`)).body.lookState).toBe('stopped');
  });

  it('begins no request where consent was withdrawn since it was asked for', async () => {
    const site = await plantSite('rut-lai.example.vn');
    await consent(officer, site, 1);
    const { body } = await coordinator.post(`/api/sites/${site}/looks`, {});
    ground.clock.set(new Date(ground.clock.now().getTime() + 1000).toISOString());
    await consent(officer, site, 0);
    await lookAtSite(ground.authority, body.id, {
      database: ground.database,
      clock: ground.clock,
      files: ground.files,
    });
    expect((await coordinator.get(`/api/sites/${site}`)).body).toMatchObject({
      lookState: 'stopped',
      lookedAt: null,
    });
  });
});

it('a look’s weaknesses are told beside its verdict, the name before pages with a broad word', async () => {
  const host = 'luu-y.example.vn';
  const site = await plantSite(host);
  const notice = (kind: Finding['kind'], path: string): Finding => ({
    ...findingAt(`https://${host}${path}`, null),
    kind,
    weight: 'notice',
  });
  await looked(site, host, [notice('broad-words', '/tin'), notice('expiring-domain', '/')]);
  const { body } = await officer.get(`/api/sites/${site}`);
  expect(body.cases).toEqual([]);
  expect(body.notices).toEqual([
    {
      kind: 'expiring-domain',
      url: `https://${host}/`,
      why: { vi: 'Có trang bị cài.', en: 'A planted page.' },
    },
    { kind: 'broad-words', url: `https://${host}/tin`, why: expect.anything() },
  ]);
});

describe('a case', () => {
  it('is told to the unit, seen by it and by the authority, and by no other unit', async () => {
    const site = await plantSite('bi-cai.example.vn');
    await looked(site, 'bi-cai.example.vn', [
      findingAt('https://bi-cai.example.vn/a?id=1'),
      findingAt('https://bi-cai.example.vn/a?id=2'),
    ]);
    const [one] = await casesOf(officer, site);
    expect(one).toMatchObject({ state: 'open', strength: 'confirmed', recurrences: 0 });
    expect(one.finding.urls).toHaveLength(2);
    expect((await coordinator.get(`/api/site-cases/${one.id}`)).body.steps).toMatchObject([
      { kind: 'found', by: null },
    ]);
    expect((await neighbour.get(`/api/site-cases/${one.id}`)).status).toBe(404);
    const { rows } = await ground.superuser.query(
      "select about from notice where kind = 'site-found' and unit_id = $1",
      [ground.units.own],
    );
    expect(JSON.stringify(rows)).not.toContain('nha-cai');
  });

  it('goes from the unit’s word over the probe to watching, and comes back as the same case', async () => {
    const site = await plantSite('tai-dien.example.vn');
    const found = [findingAt('https://tai-dien.example.vn/an')];
    await looked(site, 'tai-dien.example.vn', found);
    const [{ id }] = await casesOf(officer, site);
    const said = { removed: true, causes: ['weak-password'], cause: 'Mật khẩu chung', fix: 'Đã đổi' };
    expect((await officer.post(`/api/site-cases/${id}/answer`, said)).status).toBe(200);
    expect((await casesOf(officer, site))[0]).toMatchObject({ state: 'answered' });
    const probed = (kind: 'gone' | 'unmeasured') =>
      asWorker(async (tx) => {
        const [stored] = await storedCases(tx, { id });
        await moveCase(tx, stored!, { kind }, { at: ground.clock.now(), by: null });
      });
    await probed('unmeasured');
    expect((await casesOf(officer, site))[0]).toMatchObject({ state: 'answered' });
    await probed('gone');
    expect((await casesOf(officer, site))[0]).toMatchObject({ state: 'watched' });
    await looked(site, 'tai-dien.example.vn', found);
    const again = (await officer.get(`/api/site-cases/${id}`)).body;
    expect(again).toMatchObject({ state: 'open', recurrences: 1 });
    expect(again.steps.map((step: { kind: string }) => step.kind)).toEqual([
      'found',
      'answered',
      'unmeasured',
      'gone',
      'came-back',
    ]);
    expect(again.steps[1]).toMatchObject({ about: { causes: ['weak-password'] } });
  });

  it('shows the picture that a browser drew to whoever may see the case, and to nobody else', async () => {
    const site = await plantSite('co-anh.example.vn');
    const url = 'https://co-anh.example.vn/trang';
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    const pictures = await keepPictures(ground.files, [{ url, profile: 'mobile-referrer', png }]);
    await looked(site, 'co-anh.example.vn', [findingAt(url)], 'own', pictures);
    const [{ id, finding }] = await casesOf(officer, site);
    expect(finding.pictures).toEqual([{ profile: 'mobile-referrer', sha256: pictures[0]?.sha256 }]);
    const address = `/api/site-cases/${id}/pictures/${pictures[0]?.sha256}`;
    const shown = await officer.get(address);
    expect(shown.status).toBe(200);
    expect([...new Uint8Array(shown.bytes)]).toEqual([...png]);
    expect((await neighbour.get(address)).status).toBe(404);
    expect((await officer.get(`/api/site-cases/${id}/pictures/${'0'.repeat(64)}`)).status).toBe(404);
    await looked(site, 'co-anh.example.vn', [findingAt(url)]);
    expect((await casesOf(officer, site))[0].finding.pictures).toHaveLength(1);
  });

  it('that comes back beside the page that was cleaned, or leads where that led, is the same case at all its addresses', async () => {
    const site = await plantSite('ben-canh.example.vn');
    const at = (path: string, target = 'noi-cai.example') =>
      findingAt(`https://ben-canh.example.vn${path}`, target);
    await looked(site, 'ben-canh.example.vn', [at('/tep/a.html')]);
    const [{ id }] = await casesOf(officer, site);
    await asWorker(async (tx) => {
      const [stored] = await storedCases(tx, { id });
      await moveCase(tx, stored!, { kind: 'gone' }, { at: ground.clock.now(), by: null });
    });
    await looked(site, 'ben-canh.example.vn', [at('/tep/b.html', 'khac.example'), at('/goc-khac')]);
    await looked(site, 'ben-canh.example.vn', [at('/goc-khac')]);
    const cases = await casesOf(officer, site);
    expect(cases).toMatchObject([{ id, state: 'open', recurrences: 1 }]);
    expect(cases[0].finding.urls.map((url: string) => new URL(url).pathname).sort()).toEqual([
      '/goc-khac',
      '/tep/a.html',
      '/tep/b.html',
    ]);
  });

  it('that a person dismissed is not opened by a machine, and its reason stays', async () => {
    const site = await plantSite('khong-phai.example.vn');
    const found = [findingAt('https://khong-phai.example.vn/x', null)];
    await looked(site, 'khong-phai.example.vn', found);
    const [{ id }] = await casesOf(coordinator, site);
    expect((await officer.post(`/api/site-cases/${id}/dismiss`, { reason: 'tự nói' })).status).toBe(403);
    await coordinator.post(`/api/site-cases/${id}/dismiss`, { reason: 'Trang tin về xử phạt' });
    await looked(site, 'khong-phai.example.vn', found);
    expect((await casesOf(coordinator, site))[0]).toMatchObject({ state: 'dismissed', recurrences: 0 });
  });

  it('of two sites with the same planted text is one campaign, wherever they lead', async () => {
    const text = 'Nạp lần đầu thưởng lớn, cổng trò chơi quốc tế uy tín, đăng ký ngay hôm nay';
    const [c, d] = [await plantSite('c.example.vn'), await plantSite('d.example.vn', 'sibling')];
    const planted = (host: string) => ({
      ...findingAt(`https://${host}/1`, null),
      snippet: `${text} ${host}`,
    });
    await looked(c, 'c.example.vn', [planted('c.example.vn')]);
    await looked(d, 'd.example.vn', [planted('d.example.vn')], 'sibling');
    const { campaigns } = (await coordinator.get('/api/site-campaigns')).body;
    const hosts = campaigns.map(({ sites }: { sites: { host: string }[] }) => sites.map(({ host }) => host));
    expect(hosts).toContainEqual(['c.example.vn', 'd.example.vn']);
  });

  it('of two sites that lead to one place is one campaign, of which a unit sees only its own site', async () => {
    const target = 'mot-noi.example';
    const [a, b] = [await plantSite('a.example.vn'), await plantSite('b.example.vn', 'sibling')];
    await looked(a, 'a.example.vn', [findingAt('https://a.example.vn/1', target)]);
    await looked(b, 'b.example.vn', [findingAt('https://b.example.vn/2', target)], 'sibling');
    const { campaigns } = (await coordinator.get('/api/site-campaigns')).body;
    const one = campaigns.find(({ name }: { name: string }) => name === target);
    expect(one.sites.map(({ host }: { host: string }) => host)).toEqual(['a.example.vn', 'b.example.vn']);
    expect((await officer.get('/api/site-campaigns')).status).toBe(403);
    expect(JSON.stringify((await officer.get('/api/site-cases')).body)).not.toContain('b.example.vn');
  });
});

it('the round sends for what is due: probes whose time has come, and looks of sites with consent', async () => {
  const site = await plantSite('den-han.example.vn');
  await consent(officer, site, 1);
  await looked(site, 'den-han.example.vn', [findingAt('https://den-han.example.vn/z', null)]);
  const [{ id }] = await casesOf(officer, site);
  await officer.post(`/api/site-cases/${id}/answer`, { removed: true });
  const untouched = await plantSite('chua-xem.example.vn');
  await consent(officer, untouched, 1);
  const sent: { queue: string; payload: Record<string, string> }[] = [];
  const send = async (queue: string, payload: Record<string, string>) => void sent.push({ queue, payload });
  const round = () =>
    findDueJob.run({}, { database: ground.database, clock: ground.clock, files: ground.files, send });
  const looksOf = async (of: string) => (await coordinator.get(`/api/sites/${of}`)).body.looks;
  await round();
  expect(sent).toContainEqual({ queue: PROBE_CASE, payload: { tenant: ground.authority, caseId: id } });
  const [first] = await looksOf(untouched);
  expect(first).toMatchObject({ state: 'waiting', tier: 1 });
  expect(sent).toContainEqual({
    queue: LOOK_AT_SITE,
    payload: { tenant: ground.authority, lookId: first.id },
  });
  // Its changing pages were looked at just now, and the whole of a site is not looked at by day.
  expect(await looksOf(site)).toHaveLength(1);
  ground.clock.set('2024-08-30T16:00:00Z');
  await round();
  expect((await looksOf(site))[0]).toMatchObject({ state: 'waiting', tier: 2 });
});

it('with a watched page that is due, its unit’s, vendor’s and campaign’s sites are looked at; what it led to is known to all', async () => {
  const target = 'cung-dich.example';
  const site = await plantSite('da-don.example.vn');
  const [ofUnit, ofVendor, ofCampaign, other] = [
    await plantSite('cung-don-vi.example.vn'),
    await plantSite('cung-nha-thau.example.vn', 'sibling'),
    await plantSite('cung-chien-dich.example.vn', 'sibling'),
    await plantSite('khong-lien-quan.example.vn', 'sibling'),
  ];
  await ground.superuser.query(
    "update site set vendor = case when id = $1 then 'Nhà thầu Mẫu' else ' nhà thầu mẫu' end where id in ($1, $2)",
    [site, ofVendor],
  );
  await looked(site, 'da-don.example.vn', [findingAt('https://da-don.example.vn/q', target)]);
  await looked(
    ofCampaign,
    'cung-chien-dich.example.vn',
    [findingAt('https://cung-chien-dich.example.vn/q', target)],
    'sibling',
  );
  for (const one of [ofUnit]) await consent(officer, one, 1);
  for (const one of [ofVendor, ofCampaign, other]) await consent(neighbour, one, 1);
  const [{ id }] = await casesOf(officer, site);
  await asWorker(async (tx) => {
    const [stored] = await storedCases(tx, { id });
    await moveCase(tx, stored!, { kind: 'gone' }, { at: ground.clock.now(), by: null });
  });
  ground.clock.set(new Date(ground.clock.now().getTime() + 2 * 3_600_000).toISOString());
  const planned = await asWorker((tx) => lookAround(tx, ground.authority, ground.clock.now(), 100));
  const { rows } = await ground.superuser.query('select site_id from site_look where id = any ($1)', [
    planned,
  ]);
  const looks = rows.map((row) => row.site_id);
  expect(looks).toEqual(expect.arrayContaining([ofUnit, ofVendor, ofCampaign]));
  expect(looks).not.toContain(other);
  expect(await asWorker((tx) => lookAround(tx, ground.authority, ground.clock.now(), 100))).toEqual([]);
  const context = await asWorker((tx) => contextOf(tx, other, ground.clock.now()));
  expect(context?.site.knownTargets).toContain(target);
});

describe('what the reviews hand on', () => {
  it('is the unit’s own evidence, with its word and the probe side by side', async () => {
    const site = await plantSite('minh-chung.example.vn');
    await consent(officer, site, 1);
    await looked(site, 'minh-chung.example.vn', [findingAt('https://minh-chung.example.vn/q', null)]);
    const [{ id }] = await casesOf(officer, site);
    await officer.post(`/api/site-cases/${id}/answer`, {
      removed: true,
      cause: 'Mật khẩu yếu',
      fix: 'Đã đổi',
    });
    const evidence = await ground.database.as({ tenant: ground.authority, person: null }, (tx) =>
      gatherEvidence(tx, ground.units.own),
    );
    expect(evidence.sites.find(({ name }) => name === 'minh-chung.example.vn')).toMatchObject({
      consent: 'polite',
      result: 'confirmed',
    });
    expect(evidence.sites.find(({ name }) => name === 'khong-dong-y.example.vn')).toMatchObject({
      consent: 'none',
      lookedAt: null,
      result: null,
    });
    expect(evidence.planted.find(({ site: host }) => host === 'minh-chung.example.vn')).toMatchObject({
      said: 'removed',
      cause: 'Mật khẩu yếu',
      probed: null,
    });
  });

  it('is a letter to the unit with every open case, whose addresses are no links', async () => {
    const answer = await coordinator.get(`/api/units/${ground.units.own}/site-letter`);
    expect(answer.status).toBe(200);
    const packed = unzipSync(new Uint8Array(answer.bytes));
    const xml = strFromU8(packed['word/document.xml']!);
    expect(xml).toContain('hxxps://minh-chung[.]example[.]vn/q');
    expect(xml).toContain('QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ');
    await ground.superuser.query(
      "update tenant set signing_capacity = E'KT. Giám đốc\\nPhó Giám đốc', signer_name = 'Ngô Thử Nghiệm' where id = $1",
      [ground.authority],
    );
    const signed = await coordinator.get(`/api/units/${ground.units.own}/site-letter`);
    const signedXml = strFromU8(unzipSync(new Uint8Array(signed.bytes))['word/document.xml']!);
    for (const line of ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Ngô Thử Nghiệm']) expect(signedXml).toContain(line);
    expect(signedXml).not.toContain('QUYỀN HẠN');
    expect(Object.keys(packed).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(strFromU8(packed['[Content_Types].xml']!)).toContain('image/png');
    expect((await officer.get(`/api/units/${ground.units.own}/site-letter`)).status).toBe(403);
  });
});
