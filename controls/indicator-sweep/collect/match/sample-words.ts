// What a random line is made of: listed hosts and addresses, their look-alikes, and what stands around them.
import type { Indicator } from '../contract.ts';
import { indicator } from './sample.ts';

export const MD5 = '0123456789abcdef0123456789abcdef';
export const SHA256 = `${MD5}fedcba9876543210fedcba9876543210`;

export const LIST: Indicator[] = [
  indicator('evil.test'),
  indicator('a.evil.test'),
  indicator('only.evil.test', { isExact: true }),
  indicator('bad.example.net'),
  indicator('x.com.vn'),
  indicator('t.test'),
  indicator('drop.test/gate.php'),
  indicator('drop.test/gate.php?id=1'),
  indicator('192.0.2.4'),
  indicator('192.0.2.44'),
  indicator('198.51.100.0/24'),
  indicator('198.51.100.128/25'),
  indicator('203.0.0.0/14'),
  indicator(MD5),
  indicator(SHA256),
];

export const HOSTS = (
  'evil.test EVIL.test x.evil.test a.evil.test b.a.evil.test only.evil.test x.only.evil.test notevil.test evil.testing ' +
  'evil.test.good.org not-evil.test bad.example.net example.net drop.test x.drop.test good.org x.com.vn y.x.com.vn com.vn t.test ' +
  'u.t.test 192.0.2.4 192.0.2.44 192.0.2.45 1192.0.2.4 192.0.2.4.5 192.0.02.4 198.51.100.7 198.51.100.200 198.51.101.7 203.3.255.255 ' +
  '203.4.0.0 10.1.2.3 4.2.0.192.in-addr.arpa 9.4.2.0.192.in-addr.arpa 192.0.2.4.dnsbl.test 192-0-2-4.isp.test'
).split(' ');
export const PATHS = [
  '',
  '/',
  '/gate.php',
  '/gate.php?id=1',
  '/gate.php?id=1&x=2',
  '/gate.php?x=2',
  '/gate.phpx',
  '/gate.php/x',
  '/gate.php#a',
  '/Gate.php',
  '/evil.test/x',
];
export const SCHEMES = ['http://', 'https://', 'HTTP://'];
/** More often none. */
export const PORTS = ['', '', ':80', ':443'];
export const AFTER = ['', '', '.', ':443', '#53', '@good.org', ', ', '...'];
