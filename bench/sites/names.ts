// What the review tells of a unit's names, by a name server of our own: dangling, lame, parked, unused, and names in order.
import { dnsFindings } from '../../controls/website-integrity/collect/crawl/dns/findings.ts';
import { lameServers } from '../../controls/website-integrity/collect/crawl/dns/lame.ts';
import { openDns, recordsOf } from '../../controls/website-integrity/collect/crawl/dns/records.ts';
import { openZoneServer, type Zone } from '../../controls/website-integrity/collect/crawl/dns/zone-server.ts';
import { atLeast, type Measured } from '../measure.ts';

const ZONE = 'tinh.test';
const PAGE = '<html><title>Xã Bình Giả</title><h1>Thông báo lịch tiếp công dân</h1></html>';
const NOBODYS = "<html><title>Site not found</title>There isn't a GitHub Pages site here.</html>";

/** A name, its records, what its first page says, and what should be told of it; null: nothing. */
interface Name {
  host: string;
  records?: Zone['records'];
  page?: { status: number; text: string };
  kind: string | null;
}

const shown = (text: string, status = 200) => ({ status, text });
const at = (host: string, alias?: string): Zone['records'] =>
  alias === undefined
    ? { [host]: { A: ['203.0.113.4'] } }
    : { [host]: { CNAME: [alias] }, [alias]: { A: ['203.0.113.9'] } };

const names: readonly Name[] = [
  { host: `khong-con.${ZONE}`, kind: 'unresolved' },
  ...['tinh-cu.azurewebsites.net', 'tinh-cu.elasticbeanstalk.com', 'cu.nha-thau.test'].map((alias, n) => ({
    host: `cu${n}.${ZONE}`,
    records: { [`cu${n}.${ZONE}`]: { CNAME: [alias] } },
    kind: 'dangling-cname',
  })),
  {
    host: `bai.${ZONE}`,
    records: at(`bai.${ZONE}`, 'xa.github.io'),
    page: shown(NOBODYS, 404),
    kind: 'takeover-signature',
  },
  { host: `ghi.${ZONE}`, records: at(`ghi.${ZONE}`, 'so.github.io'), page: shown(PAGE), kind: null },
  { host: `noi.${ZONE}`, records: at(`noi.${ZONE}`), page: shown(NOBODYS, 404), kind: null },
  ...['do.bodis.com', 'x.sedoparking.com'].map((alias, n) => ({
    host: `do${n}.${ZONE}`,
    records: at(`do${n}.${ZONE}`, alias),
    kind: 'parked',
  })),
  ...[
    '<html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1></body></html>',
    '<title>Apache2 Ubuntu Default Page: It works</title><h1>It works!</h1>',
    '<title>IIS Windows Server</title><img src="iisstart.png">',
    '<title>Website đang xây dựng</title><p>Mời quay lại sau.</p>',
  ].map((text, n) => ({
    host: `trong${n}.${ZONE}`,
    records: at(`trong${n}.${ZONE}`),
    page: shown(text),
    kind: 'unused-domain',
  })),
  ...[
    PAGE,
    '<title>Cài đặt máy chủ: Welcome to nginx</title><h1>Hướng dẫn cho cán bộ</h1>',
    `<title>Coming Soon</title>${'<p>Lịch tiếp công dân, thủ tục hành chính, văn bản mới ban hành.</p>'.repeat(60)}`,
  ].map((text, n) => ({
    host: `dung${n}.${ZONE}`,
    records: at(`dung${n}.${ZONE}`),
    page: shown(text),
    kind: null,
  })),
];

const zone: Zone = {
  records: Object.assign(
    {
      [ZONE]: { NS: [`ns1.${ZONE}`], SOA: [`ns1.${ZONE}`] },
      [`ns1.${ZONE}`]: { A: ['127.0.0.1'] },
      'hong.test': { NS: ['ns1.hong.test', 'ns2.hong.test'], SOA: ['ns1.hong.test'] },
      'ns1.hong.test': { A: ['127.0.0.1'] },
      'www.hong.test': { A: ['203.0.113.5'] },
    },
    ...names.map(({ records = {} }) => records),
  ),
};
const lame: Name = { host: 'www.hong.test', page: shown(PAGE), kind: 'lame-nameserver' };

export async function* measureNames(): AsyncGenerator<Measured> {
  const server = await openZoneServer(zone);
  const resolver = openDns({ servers: [server.address] });
  const told = async ({ host, page }: Name): Promise<string> => {
    const records = await recordsOf(resolver, host);
    const servers = await lameServers(resolver, records, { allowPrivate: true, port: server.port });
    const findings = dnsFindings({ records, lame: servers, answer: page ?? null, ends: null }, Date.now());
    return findings.map(({ kind }) => kind).join(', ');
  };
  const all = [...names, lame];
  let right = 0;
  for (const name of all) {
    const kinds = await told(name);
    if (kinds === (name.kind ?? '')) right++;
    else console.log(`  ${name.host}: ${kinds || 'nothing'} and not ${name.kind ?? 'nothing'}`);
  }
  await server.close();
  yield atLeast(
    'Sites: names dangling, taken over, lame, parked, unused, or in order',
    `${right} of ${all.length} told rightly`,
    right / all.length,
    1,
  );
}
