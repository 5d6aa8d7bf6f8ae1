// What DNS says of a unit's names, asked of a server of our own.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dnsFindings } from './findings.ts';
import { lameServers } from './lame.ts';
import { openDns, recordsOf } from './records.ts';
import { openZoneServer } from './zone-server.ts';

const zone = {
  records: {
    'tinh.test': { NS: ['ns1.tinh.test', 'ns2.tinh.test', 'ns3.tinh.test'], SOA: ['ns1.tinh.test'] },
    'ns1.tinh.test': { A: ['127.0.0.1'] },
    'ns2.tinh.test': { A: ['127.0.0.2'] },
    'www.tinh.test': { A: ['203.0.113.4'], AAAA: ['2001:db8:0:0:0:0:0:4'], MX: ['mail.tinh.test'] },
    'cu.tinh.test': { CNAME: ['tinh-cu.azurewebsites.net'] },
    'bai.tinh.test': { CNAME: ['tinh.github.io'] },
    'tinh.github.io': { A: ['203.0.113.9'] },
    'do.tinh.test': { CNAME: ['do.bodis.com'] },
    'do.bodis.com': { A: ['203.0.113.10'] },
    'vong.tinh.test': { CNAME: ['vong.tinh.test'] },
  },
  fails: ['loi.tinh.test'],
};
const now = Date.parse('2026-11-02T00:00:00Z');
let server: Awaited<ReturnType<typeof openZoneServer>>;
beforeAll(async () => {
  server = await openZoneServer(zone);
});
afterAll(() => server.close());

const recordsAt = (host: string) => recordsOf(openDns({ servers: [server.address], timeoutMs: 500 }), host);
async function kinds(host: string, rest: { text?: string; endsAt?: string } = {}) {
  const answer = rest.text === undefined ? null : { status: 404, text: rest.text };
  const { endsAt } = rest;
  const look = {
    records: await recordsAt(host),
    lame: [],
    answer,
    ends: endsAt ? { at: endsAt, by: 'unit' as const } : null,
  };
  return dnsFindings(look, now).map(({ kind, target }) => [kind, target]);
}

it('a host in order has its records and no finding', async () => {
  expect(await recordsAt('www.tinh.test')).toEqual({
    host: 'www.tinh.test',
    addresses: ['203.0.113.4', '2001:db8::4'],
    aliases: [],
    exists: true,
    zone: 'tinh.test',
    nameServers: ['ns1.tinh.test', 'ns2.tinh.test', 'ns3.tinh.test'],
    mailServers: ['mail.tinh.test'],
  });
  expect(await kinds('www.tinh.test')).toEqual([]);
});

it('a name without an address, and an alias to what is no more, are found', async () => {
  expect(await kinds('khong-co.tinh.test')).toEqual([['unresolved', null]]);
  expect(await kinds('cu.tinh.test')).toEqual([['dangling-cname', 'tinh-cu.azurewebsites.net']]);
});

it('where DNS does not answer, nothing is known and nothing is found', async () => {
  expect((await recordsAt('loi.tinh.test')).exists).toBeNull();
  expect(await kinds('loi.tinh.test')).toEqual([]);
});

it('a service that nobody holds counts only where both the alias and the page say so', async () => {
  const text = "There isn't a GitHub Pages site here.";
  expect(await kinds('bai.tinh.test', { text })).toEqual([['takeover-signature', 'tinh.github.io']]);
  expect(await kinds('bai.tinh.test', { text: 'Trang của xã' })).toEqual([]);
  expect(await kinds('www.tinh.test', { text })).toEqual([]);
});

it('a parked name, one that ends soon, and an alias of itself', async () => {
  expect(await kinds('do.tinh.test')).toEqual([['parked', null]]);
  expect(await kinds('www.tinh.test', { endsAt: '2026-11-20T00:00:00Z' })).toEqual([
    ['expiring-domain', null],
  ]);
  expect(await kinds('www.tinh.test', { endsAt: '2027-11-20T00:00:00Z' })).toEqual([]);
  expect((await recordsAt('vong.tinh.test')).aliases).toHaveLength(1);
});

it('a name that shows only the page of a freshly installed server is unused; one with a page of its own is not', async () => {
  const fresh = '<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1>';
  expect(await kinds('www.tinh.test', { text: fresh })).toEqual([['unused-domain', null]]);
  const own = `<title>Coming soon</title>${'<p>Lịch tiếp công dân</p>'.repeat(200)}`;
  expect(await kinds('www.tinh.test', { text: own })).toEqual([]);
  expect(await kinds('khong-co.tinh.test', { text: fresh })).toEqual([['unresolved', null]]);
});

it('a name server that has no address or does not answer for the zone is lame', async () => {
  const records = await recordsAt('www.tinh.test');
  const resolver = openDns({ servers: [server.address], timeoutMs: 500 });
  const options = { allowPrivate: true, port: server.port };
  expect(await lameServers(resolver, records, options)).toEqual(['ns2.tinh.test', 'ns3.tinh.test']);
}, 20_000);

it('the end of a registration is told with who says so, also when it has passed; where nobody says so, nothing follows', async () => {
  const look = { records: await recordsAt('www.tinh.test'), lame: [], answer: null };
  const said = (at: string, by: 'registry' | 'unit') =>
    dnsFindings({ ...look, ends: { at, by } }, now).map(({ why }) => why.en);
  expect(said('2026-11-20T00:00:00Z', 'registry')).toEqual([
    'The registration of www.tinh.test has 18 days left (as the registry says).',
  ]);
  expect(said('2026-10-30T00:00:00Z', 'unit')).toEqual([
    'The registration of www.tinh.test ended 3 days ago (as the unit says): others may register the name.',
  ]);
  expect(dnsFindings({ ...look, ends: null }, now)).toEqual([]);
});
