// Lists of every format, whole and broken, as files bring them.
import { describe, expect, it } from 'vitest';
import { readText as read } from './for-tests.ts';
import { readRows } from './read.ts';

const sha = 'ab'.repeat(32);

describe('a list is read for what it is', () => {
  it('plain text with comments, labels, bullets and several on a line', async () => {
    const text =
      '# ghi chú\r\nevil.test\r\nhxxp://bad[.]test/x  # C2\r\nbad2.test;75;Họ\r\n- c2.evil.test\r\n* 9.8.7.6:443\r\nTên miền: x[.]evil.test\r\na.test, b.test\r\ncom\r\n';
    expect(await read(text)).toMatchObject({
      format: 'plain',
      found: [
        'domain evil.test',
        'url bad.test/x',
        'domain bad2.test',
        'domain c2.evil.test',
        'ipv4 9.8.7.6 443',
        'domain x.evil.test',
        'domain a.test',
        'domain b.test',
      ],
      refused: ['9 single-label'],
    });
  });

  it('CSV with headings in Vietnamese, whose guess can be shown', async () => {
    const text =
      'DANH SÁCH CHỈ BÁO,,,\nSTT,Địa chỉ IP/Tên miền,Cổng,"Ghi\nchú"\n1,evil[.]test,,"a, ""b"""\n2,9.8.7.6,443,\n';
    const csv = await read(text);
    expect(csv).toMatchObject({ format: 'csv', found: ['domain evil.test', 'ipv4 9.8.7.6 443'] });
    expect(csv.columns).toMatchObject({ values: [{ at: 1 }], at: { port: 2 }, delimiter: ',' });
  });

  it('CSV without headings, and with a column for each kind', async () => {
    expect((await read('evil.test;malware;2024\n9.8.7.6;c2;2024\n')).found).toEqual([
      'domain evil.test',
      'ipv4 9.8.7.6',
    ]);
    expect((await read(`IP\tDomain\tSHA256\n9.8.7.6\tevil.test\t${sha}\n\te2.test\t\n`)).found).toEqual([
      'ipv4 9.8.7.6',
      'domain evil.test',
      `sha256 ${sha}`,
      'domain e2.test',
    ]);
  });

  it('a feed whose headings stand in a comment', async () => {
    const text =
      '######\n# "first_seen_utc","ioc_id","ioc_value","ioc_type","confidence_level"\n"2024-01-01 00:00:00", "1", "9.8.7.6:443", "ip:port", "100"\n';
    expect(await read(text)).toMatchObject({ format: 'csv', found: ['ipv4 9.8.7.6 443'], refused: [] });
  });

  it('MISP takes only what is marked for detection', async () => {
    const attribute = (type: string, value: string, to_ids: unknown = true) => ({
      type,
      value,
      to_ids,
      uuid: type,
    });
    const event = {
      Attribute: [
        attribute('domain|ip', 'evil.test|9.8.7.6'),
        attribute('ip-dst|port', '9.8.7.5|443'),
        attribute('filename|sha256', `a.exe|${sha}`),
        attribute('domain', 'no.test', false),
        attribute('email-src', 'a@b.test'),
      ],
      Object: [{ Attribute: [attribute('hostname|port', 'c2.test|8443')] }],
    };
    expect(await read(JSON.stringify({ response: [{ Event: event }] }))).toMatchObject({
      format: 'json',
      found: ['domain evil.test', 'ipv4 9.8.7.6', 'ipv4 9.8.7.5 443', `sha256 ${sha}`, 'domain c2.test 8443'],
      refused: ['domain not-to-ids', 'email-src unsupported-kind'],
    });
    const csv =
      'uuid,event_id,category,type,value,comment,to_ids,date\nu,1,n,ip-dst|port,9.8.7.6|80,c,1,20240101\nu,1,n,domain,x.test,c,0,20240101\n';
    expect(await read(csv)).toMatchObject({ found: ['ipv4 9.8.7.6 80'], refused: ['3 not-to-ids'] });
  });

  it('STIX: alternatives are taken, conditions together and negations are not', async () => {
    const indicator = (pattern: string, more: object = {}) => ({
      type: 'indicator',
      id: `indicator--${pattern.length}`,
      pattern,
      ...more,
    });
    const { found, refused } = await read(
      JSON.stringify({
        type: 'bundle',
        objects: [
          indicator(
            "[domain-name:value = 'evil.test' OR ipv4-addr:value IN ('9.8.7.6', '9.8.7.5')] OR [url:value = 'http://e.test/it\\'s']",
          ),
          indicator(`[file:hashes.'SHA-256' = '${sha}' AND file:name = 'x.exe']`),
          indicator("[ipv4-addr:value ISSUBSET '9.8.7.0/24']"),
          indicator("[network-traffic:dst_ref.value = '9.8.7.1' AND network-traffic:dst_port = 443]"),
          indicator("[domain-name:value != 'no.test']"),
          indicator("[NOT domain-name:value = 'no.test' ]"),
          indicator("[domain-name:value = 'a.test' AND ipv4-addr:value = '9.9.9.1']"),
          indicator("[domain-name:value LIKE '%.test']"),
          indicator("[domain-name:value = 'gone.test']", { revoked: true }),
          { type: 'domain-name', id: 'domain-name--1', value: 'bare.test' },
          { type: 'malware', id: 'malware--1', name: 'm' },
        ],
      }),
    );
    expect(found).toEqual([
      'domain evil.test',
      'ipv4 9.8.7.6',
      'ipv4 9.8.7.5',
      "url e.test/it's",
      `sha256 ${sha}`,
      'cidr 9.8.7.0/24',
      'ipv4 9.8.7.1 443',
    ]);
    expect(refused.map((each) => each.split(' ')[1])).toEqual([
      'pattern-negated',
      'pattern-negated',
      'pattern-and',
      'pattern-operator',
      'revoked',
      'bare-observable',
    ]);
  });

  it('Zeek, hosts, RPZ and AdBlock', async () => {
    expect(
      await read(
        '#fields\tindicator\tindicator_type\tmeta.source\nevil.test\tIntel::DOMAIN\ts\n9.8.7.0/24\tIntel::SUBNET\ts\na@b.test\tIntel::EMAIL\ts\n',
      ),
    ).toMatchObject({
      format: 'zeek',
      found: ['domain evil.test', 'cidr 9.8.7.0/24'],
      refused: ['4 unsupported-kind'],
    });
    expect(await read('127.0.0.1 localhost\n0.0.0.0 evil.test www.evil.test # x\n')).toMatchObject({
      format: 'hosts',
      found: ['domain evil.test', 'domain www.evil.test'],
      refused: ['1 local-name'],
    });
    expect(
      await read(
        '$TTL 60\n$ORIGIN rpz.lan.\n@ SOA a. b. (1\n 2 3)\nevil.test CNAME .\n*.e2.test CNAME .\nok.test CNAME rpz-passthru.\n32.6.7.8.9.rpz-ip CNAME .\n',
      ),
    ).toMatchObject({
      format: 'rpz',
      found: ['domain evil.test', 'domain e2.test', 'ipv4 9.8.7.6'],
      refused: ['7 passthru'],
    });
    expect(
      await read(
        '[Adblock Plus 2.0]\n! c\n||evil.test^$third-party\n||evil.test/p^\n@@||ok.test^\nx.test##.ad\n',
      ),
    ).toMatchObject({
      format: 'adblock',
      found: ['domain evil.test', 'url evil.test/p'],
      refused: ['5 exception-rule', '6 unsupported-rule'],
    });
  });

  it('blocking lines of dnsmasq and Unbound', async () => {
    expect(
      (await read('address=/evil.test/0.0.0.0\nlocal-zone: "e2.test." always_nxdomain\n')).found,
    ).toEqual(['domain evil.test', 'domain e2.test']);
  });

  it('JSON lines and JSON of no known schema', async () => {
    expect(await read('{"ioc":"evil.test","confidence":"high"}\n"9.8.7.6"\n{"broken\n')).toMatchObject({
      format: 'json-lines',
      found: ['domain evil.test', 'ipv4 9.8.7.6'],
      refused: ['3 malformed-json'],
    });
    expect(
      (
        await read(
          '{"data":[{"indicators":[{"indicator":"evil.test","type":"hostname"}]}],"ips":["9.8.7.6"],"tags":["x"]}',
        )
      ).found,
    ).toEqual(['domain evil.test', 'ipv4 9.8.7.6']);
  });

  it('an appendix of a dispatch, with several in a cell', () => {
    const { listed, columns } = readRows('Phụ lục', [
      ['DANH SÁCH'],
      ['TT', 'Tên miền, địa chỉ IP', 'Ghi chú'],
      ['1', 'evil[.]test', ''],
      ['2', '9[.]8[.]7[.]6\n9[.]8[.]7[.]5', 'C2'],
    ]);
    expect(listed.map(({ value, place }) => `${value} ${place}`)).toEqual([
      'evil.test 3',
      '9.8.7.6 4',
      '9.8.7.5 4',
    ]);
    expect(columns?.at.note).toBe(2);
    expect(readRows('x', [['a', 'b']]).refused).toMatchObject([{ reason: 'no-value-column' }]);
  });

  it('UTF-16 as Windows writes it', async () => {
    expect((await read(Buffer.from('\ufeffevil.test\r\n9.8.7.6\r\n', 'utf16le'))).found).toEqual([
      'domain evil.test',
      'ipv4 9.8.7.6',
    ]);
  });
});
