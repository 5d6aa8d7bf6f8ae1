import { describe, expect, it } from 'vitest';
import type { Apart } from '../contract.ts';
import { matchLine } from './line.ts';
import { plainIndex } from './plain-index.ts';
import { facts, indicator } from './sample.ts';

const MD5 = '0123456789abcdef0123456789abcdef';
const SHA1 = '0123456789abcdef0123456789abcdef01234567';
const SHA256 = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';
const LIST = plainIndex([
  indicator('evil.example.net'),
  indicator('wide.example'),
  indicator('deep.wide.example'),
  indicator('only.example.org', { isExact: true }),
  indicator('ported.example', { port: 8443 }),
  indicator('com'),
  indicator('com.vn'),
  indicator('xn--mc-gia-1ya.example'),
  indicator('xn--bcher-kva.example'),
  indicator('192.0.2.44'),
  indicator('192.0.2.45', { port: 4444 }),
  indicator('198.51.100.0/24'),
  indicator('198.51.100.64/26'),
  indicator('2001:db8:5::7'),
  indicator('2001:db8:77::/48'),
  indicator('drop.example/gate.php'),
  indicator('drop.example/gate.php?id=7'),
  indicator('drop.example:8080/x'),
  indicator('drive.google.com/uc?id=bad'),
  indicator('203.0.113.9/a/b.exe'),
  indicator(MD5),
  indicator(SHA1),
  indicator(SHA256),
]);

function found(line: string, format = 'text', apart: Apart | null = null): string[] {
  return matchLine(line, facts(format, { apart }), LIST).map(
    (hit) => `${hit.indicator.value} ${hit.strength}`,
  );
}

describe('a domain', () => {
  it.each([
    'client 10.1.1.1 asked evil.example.net',
    'EVIL.Example.NET',
    'evil.example.net.',
    'query: evil.example.net. IN A',
    '"evil.example.net"',
    "'evil.example.net'",
    '(evil.example.net)',
    '[evil.example.net]',
    'evil.example.net, and more',
    'evil.example.net:443',
    'evil.example.net#53',
    'See evil.example.net...',
    'https://evil.example.net/',
    'https://user:secret@evil.example.net/x',
    'mail from <clerk@evil.example.net>',
    'CONNECT evil.example.net:443 HTTP/1.1',
    'HIER_DIRECT/evil.example.net',
    'GET /?u=http%3A%2F%2Fevil.example.net%2Fx HTTP/1.1',
    'GET /?u=http%253A%252F%252Fevil.example.net HTTP/1.1',
    String.raw`{"m":"first\nevil.example.net"}`,
    String.raw`{"m":"first\tevil.example.net\n"}`,
    String.raw`{"m":"\u002fevil.example.net\u002f"}`,
    String.raw`host=\x2fevil.example.net`,
    String.raw`{"m":"{\"n\":\"a\\nevil.example.net\"}"}`,
    String.raw`{"url":"http:\/\/evil.example.net\/x"}`,
    String.raw`\\evil.example.net\share`,
    'a#011evil.example.net#012',
    '\u001b[31mevil.example.net\u001b[0m',
    '0A2C PACKET UDP Rcv 10.0.0.7 Q [0001 D NOERROR] A (4)evil(7)example(3)net(0)',
    '*.evil.example.net'.slice(2),
    'src=10.0.0.1/5000->evil.example.net/443',
    '\ufffd\ufffdevil.example.net\ufffd',
    'tên miền “evil.example.net” bị chặn',
    'connect evil.example.net/192.0.2.1:443 failed',
  ])('is found in %s', (line) => {
    expect(found(line)).toEqual(['evil.example.net exact']);
  });

  it.each([
    'notevil.example.net',
    'not-evil.example.net',
    '_evil.example.net',
    'evil.example.net.attacked.test',
    'evil.example.network',
    'evil.example.net-cdn.test',
    'evil.example.net@good.test',
    'http://evil.example.net:80@good.test/',
    'http://good.test/evil.example.net/index.html',
    'http://good.test:8080/a/evil.example.net',
    'https://good.test//evil.example.net/',
    '10.0.0.1 - - "GET /evil.example.net HTTP/1.1" 404',
    '"GET /a/b/evil.example.net HTTP/1.1" 404',
    'http://good.test/go/http%3A%2F%2Fevil.example.net%2Fx',
    'file:///evil.example.net/x',
    'evil.example. net',
    'evil-example.net',
    'éevil.example.net',
    'evil.example.netđ',
    String.raw`{"m":"first\nnotevil.example.net"}`,
    '%61evil.example.net',
    'not%2Devil.example.net',
    '(5)evil(7)example(3)net(0)',
    '(7)notevil(7)example(3)net(0)',
    '(4)evil(7)example(3)net(3)com(0)',
    'www.shop.com and www.shop.com.vn and com and com.vn',
  ])('is not found in %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('covers its subdomains, and of two that fit the narrowest is the hit', () => {
    expect(found('a.b.wide.example')).toEqual(['wide.example subdomain']);
    expect(found('x.deep.wide.example')).toEqual(['deep.wide.example subdomain']);
    expect(found('deep.wide.example')).toEqual(['deep.wide.example exact']);
    expect(found('(1)x(4)deep(4)wide(7)example(0)')).toEqual(['deep.wide.example subdomain']);
  });

  it('that is meant alone does not cover its subdomains', () => {
    expect(found('only.example.org')).toEqual(['only.example.org exact']);
    expect(found('a.only.example.org')).toEqual([]);
  });

  it('with a port needs that port where one is shown', () => {
    expect(found('ported.example:8443')).toEqual(['ported.example exact']);
    expect(found('ported.example')).toEqual(['ported.example exact']);
    expect(found('ported.example:443')).toEqual([]);
  });

  it('of other letters is found in both forms', () => {
    expect(found('A? bücher.example.')).toEqual(['xn--bcher-kva.example exact']);
    expect(found('A? www.BÜCHER.example')).toEqual(['xn--bcher-kva.example subdomain']);
    expect(found('A? www.XN--BCHER-KVA.example')).toEqual(['xn--bcher-kva.example subdomain']);
    expect(found('GET http://b%C3%BCcher.example/')).toEqual(['xn--bcher-kva.example exact']);
    expect(found(String.raw`{"h":"b\u00fccher.example"}`)).toEqual(['xn--bcher-kva.example exact']);
  });

  it('is placed where it stands in the line itself, escapes counted', () => {
    const line = String.raw`a%20b\tevil.example.net x`;
    const [hit] = matchLine(line, facts(), LIST);
    expect(line.slice(hit?.at, (hit?.at ?? 0) + (hit?.length ?? 0))).toBe('evil.example.net');
  });
});

describe('an address', () => {
  it.each([
    '192.0.2.44',
    'to 192.0.2.44.',
    '192.0.2.44:443',
    '192.0.2.44#53',
    '192.0.2.44/443',
    'SRC=192.0.2.44 DST=10.0.0.1',
    '44.2.0.192.in-addr.arpa',
    '44.2.0.192.IN-ADDR.ARPA.',
    '(2)44(1)2(1)0(3)192(7)in-addr(4)arpa(0)',
    '::ffff:192.0.2.44',
    '::FFFF:c000:022c',
    '[::ffff:192.0.2.44]:443',
    '0:0:0:0:0:ffff:192.0.2.44',
    'HIER_DIRECT/192.0.2.44',
    'TCP/192.0.2.44',
    '10.0.0.1:5000->192.0.2.44:443',
    '10.0.0.1/5000->192.0.2.44/443',
    'outside:192.0.2.44/443 to inside:10.0.0.9/5100',
    'tcp inside/10.0.0.1(5000) -> outside/192.0.2.44(443)',
    'peer=/192.0.2.44:9092',
    'http://192.0.2.44/x',
    'u=http%3A%2F%2F192.0.2.44%2F',
    '10.0.0.1:5000-192.0.2.44:443',
  ])('is found in %s', (line) => {
    expect(found(line)).toEqual(['192.0.2.44 exact']);
  });

  it.each([
    '192.0.2.4',
    '192.0.2.445',
    '1192.0.2.44',
    '192.0.2.44.9',
    '192.0.2.44.443',
    '192.000.2.44',
    '192.0.2.044',
    '192.0.2.44.dnsbl.test',
    '44.2.0.192.zen.dnsbl.test',
    '192-0-2-44.isp.test',
    'host-192.0.2.44.isp.test',
    '1.3.6.192.0.2.44',
    '.192.0.2.44',
    'Agent/192.0.2.44 (Windows)',
    'version 192.0.2.44',
    '"app_version":"192.0.2.44"',
    'ver=192.0.2.44',
    'v192.0.2.44',
    'oid=192.0.2.44',
    '192.0.2.44@good.test',
    'b.44.2.0.192.in-addr.arpa',
    '2.0.192.in-addr.arpa',
    'http://good.test/192.0.2.44/x',
    'GET /192.0.2.44 HTTP/1.1',
    '192.0.2.44-5',
    '192.0.2.44_1',
    '64:ff9b::192.0.2.44',
  ])('is not found in %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('has a fifth number in tcpdump only', () => {
    expect(found('IP 10.0.0.1.5000 > 192.0.2.44.443: Flags [S]', 'tcpdump')).toEqual(['192.0.2.44 exact']);
    expect(found('IP 10.0.0.1.5000 > 192.0.2.44.443: Flags [S]')).toEqual([]);
    expect(found('IP6 fe80::1.5000 > 2001:db8:5::7.443: Flags [S]', 'tcpdump')).toEqual([
      '2001:db8:5::7 exact',
    ]);
    expect(found('IP 10.0.0.1.5000 > 192.0.2.45.443: Flags [S]', 'tcpdump')).toEqual([]);
    expect(found('IP pc.lan.5000 > evil.example.net.https: Flags [S]', 'tcpdump')).toEqual([
      'evil.example.net exact',
    ]);
  });

  it.each([
    '2001:db8:5::7',
    '2001:DB8:5::7',
    '2001:0db8:0005:0000:0000:0000:0000:0007',
    '2001:db8:5:0:0:0:0:7',
    '[2001:db8:5::7]:443',
    'https://[2001:db8:5::7]/x',
    '2001:db8:5::7#53',
    '2001:db8:5::7%eth0',
    'src:2001:db8:5::7 ok',
    'to 2001:db8:5::7: refused',
    '2001:db8:5::7.',
    '2001:db8:5:0:0:0:0:7:443',
    `7.${'0.'.repeat(19)}5.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa`,
  ])('of six is found in %s', (line) => {
    expect(found(line)).toEqual(['2001:db8:5::7 exact']);
  });

  it.each([
    '2001:db8:5::70',
    '12001:db8:5::7',
    '2001:db8:5:::7',
    'a:2001:db8:5::7',
    '2001:db8:5::7g',
    '10:20:30',
  ])('of six is not found in %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('lies in the narrowest network that holds it', () => {
    expect(found('198.51.100.7')).toEqual(['198.51.100.0/24 cidr']);
    expect(found('198.51.100.70')).toEqual(['198.51.100.64/26 cidr']);
    expect(found('198.51.101.7')).toEqual([]);
    expect(found('2001:db8:77:1::5')).toEqual(['2001:db8:77::/48 cidr']);
  });

  it('with a port needs that port where one is shown, also in a field of its own', () => {
    expect(found('192.0.2.45:4444')).toEqual(['192.0.2.45 exact']);
    expect(found('192.0.2.45')).toEqual(['192.0.2.45 exact']);
    expect(found('192.0.2.45:443')).toEqual([]);
    const ports = (port: number) => ({ urls: [], ports: [{ host: '192.0.2.45', port }] });
    expect(found('dst=192.0.2.45 dport=443', 'kv', ports(443))).toEqual([]);
    expect(found('dst=192.0.2.45 dport=4444', 'kv', ports(4444))).toEqual(['192.0.2.45 exact']);
  });
});

describe('a URL', () => {
  it.each([
    'http://drop.example/gate.php',
    'https://DROP.example/gate.php',
    'drop.example/gate.php',
    'http://drop.example:80/gate.php',
    'https://drop.example:443/gate.php',
    'http://drop.example/gate.php?x=1',
    'http://drop.example/gate.php#top',
    '(http://drop.example/gate.php).',
    'u=http%3A%2F%2Fdrop.example%2Fgate.php%26x=1',
    String.raw`"http:\/\/drop.example\/gate.php"`,
  ])('is found in %s', (line) => {
    expect(found(line)).toEqual(['drop.example/gate.php url']);
  });

  it('with a query is narrower than without', () => {
    expect(found('http://drop.example/gate.php?id=7&x=1')).toEqual(['drop.example/gate.php?id=7 url']);
    expect(found('http://drop.example:8080/x')).toEqual(['drop.example:8080/x url']);
  });

  it.each([
    'http://drop.example/gate.php/more',
    'http://drop.example/gate.phpx',
    'http://drop.example/Gate.php',
    'http://drop.example:8081/gate.php',
    'CONNECT drop.example:443',
    'A? drop.example.',
  ])('gives only its host in %s', (line) => {
    expect(found(line).every((hit) => hit.endsWith(' url-host')) && found(line).length > 0).toBe(true);
  });

  it('on a host that many share counts only whole', () => {
    expect(found('https://drive.google.com/uc?id=bad')).toEqual(['drive.google.com/uc?id=bad url']);
    expect(found('https://drive.google.com/uc?id=good')).toEqual([]);
    expect(found('CONNECT drive.google.com:443')).toEqual([]);
  });

  it('is read together from two fields', () => {
    const apart = { urls: [{ host: 'drop.example', port: null, path: '/gate.php?z=2' }], ports: [] };
    expect(found('host=drop.example uri=/gate.php?z=2', 'kv', apart)).toEqual(['drop.example/gate.php url']);
    const other = { urls: [{ host: '203.0.113.9', port: 80, path: '/a/b.exe' }], ports: [] };
    expect(found('203.0.113.9\t80\t/a/b.exe', 'zeek', other)).toEqual(['203.0.113.9/a/b.exe url']);
  });

  it('of another subdomain is none', () => {
    expect(found('http://a.drop.example/gate.php')).toEqual([]);
  });
});

describe('a hash', () => {
  it('is found whole, in either case', () => {
    expect(found(`MD5=${MD5.toUpperCase()},x`)).toEqual([`${MD5} hash`]);
    expect(found(`sha1 ${SHA1}`)).toEqual([`${SHA1} hash`]);
    expect(found(`/files/${SHA256}`)).toEqual([`${SHA256} hash`]);
  });
  it('is none with another digit on either side', () => {
    expect(found(`${MD5}0`)).toEqual([]);
    expect(found(`f${SHA1}`)).toEqual([]);
  });
});

describe('hostile lines', () => {
  it.each([
    ['dots', '.'.repeat(1 << 20)],
    ['labels', 'a.'.repeat(1 << 19)],
    ['colons', ':'.repeat(1 << 20)],
    ['groups', 'a:'.repeat(1 << 19)],
    ['counted labels', '(1)a'.repeat(1 << 18)],
    ['slashes', '/a.b'.repeat(1 << 18)],
    ['hosts with ats', 'a.b@'.repeat(1 << 18)],
    ['percent', '%25'.repeat(1 << 18)],
    ['backslashes', '\\'.repeat(1 << 20)],
    ['quotes', String.raw`\"`.repeat(1 << 19)],
    ['hex', 'f'.repeat(1 << 20)],
    ['numbers', '1.2.3.4-'.repeat(1 << 17)],
    ['letters', 'đ.'.repeat(1 << 19)],
    ['spaces', ' '.repeat(1 << 20)],
    ['urls', 'http://a.b/c?d=/e.f/'.repeat(1 << 15)],
  ])('of a megabyte of %s take no longer than their size', (_, text) => {
    const start = process.cpuUsage();
    expect(found(`${text} evil.example.net`)).toEqual(['evil.example.net exact']);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(8);
  });
});
