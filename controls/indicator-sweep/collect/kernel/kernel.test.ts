import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildKernel } from '../../../../tools/sweep-kernel.ts';
import { candidatesOf, SAMPLE } from '../scan/list-for-tests.ts';
import { compileTable } from '../scan/table.ts';
import { KERNEL_FILE } from './kernel.ts';

const LISTED = String.raw`evil.com
x evil.com.
A.EVIL.COM
http://q.w.e.evil.com/path
user@evil.com
%2Fevil.com
%252Fevil.com
\nevil.com
\\nevil.com
\tevil.com
\u002fevil.com
\\u002fevil.com
\x2fevil.com
#011evil.com
ESC[0;31mevil.com
foo%2Fa.b.evil.net
%3Da.b.evil.net%20
ev%69l.com
ev\u0069l.com
www.evil%2Ecom
evil.com........................................
evil.com->x
foo..evil.com
evil%2Ecom
EVIL%2eCOM
www%2Eevil%2Ecom
evil%252Ecom
evil%E3%80%82com
evil\u002ecom
evil\u002Ecom
evil\\u002ecom
evil\x2ecom
evil\u3002com
evil[.]com
www[.]evil[.]com
evil(.)com
evil[dot]com
evil(DOT)com
hxxp://evil[.]com/x
evil&#46;com
evil&#x2e;com
evil&period;com
b%C3%BCcher%2Eexample
b\195\188cher.example
b\303\274cher.example
1%2E2%2E3%2E4
1\u002e2\u002e3\u002e4
1[.]2[.]3[.]4
1.2.3[.]4
1&#46;2&#46;3&#46;4
2001%3Adb8%3A%3A1
%5B2001%3Adb8%3A%3A1%5D:443
2001:db8\u003a:1
2001[:]db8[:][:]1
2001：db8：：1
(4)evil(3)com(0)
(1)a(1)b(4)evil(3)net(0)
(1)*(4)EVIL(3)com(0)
t.co
a.t.co
https://t.co/x
z.x.com.vn
x.com.vn
_dmarc.bad.org
bücher.example
www.BÜCHER.example
bücher。example
xn--bcher-kva.example
1.2.3.4
1.2.3.4.
src=1.2.3.4:443
1.2.3.4#53
[1.2.3.4]
IP 1.2.3.4.443 > 10.0.0.1.5:
IP 1.2.3.4.https > 10.0.0.1.5: x
IP 10.0.0.1.5 > evil.com.https: x
IP 10.0.0.1.5 > a.evil.com.443: x
%201.2.3.4
%2F1.2.3.4
\n1.2.3.4
::ffff:1.2.3.4
::FFFF:102:304
0:0:0:0:0:ffff:0102:0304
1.2.3.4-1.2.3.9
1.2.3.1-1.2.3.4
:5-1.2.3.4:80
4.3.2.1.in-addr.arpa
4.3.2.1.IN-ADDR.ARPA.
(1)4(1)3(1)2(1)1(7)in-addr(4)arpa(0)
9.7.6.5.in-addr.arpa.
1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa
F.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.a.b.d.0.1.0.0.2.ip6.arpa.
2001:db8::1
[2001:DB8:0:0:0:0:0:1]:443
2001:0db8:0000:0000:0000:0000:0000:0001
2001:db8:0:0:0:0:0.0.0.1
IP6 2001:db8::1.443 > fe80::1.5: x
\n2001:db8::1
%2F2001:db8::1
src:2001:db8::1
2001:db8::1%eth0
2001:db8::1: it said
2001:dba:1:2:3:4:5:6
5.6.7.200
7.127.255.1
9.9.11.3
http://u.example.com/x?y
CONNECT u.example.com:443
8.7.6.5
[2001:db8::7]
D41D8CD98F00B204E9800998ECF8427E
SHA256=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855,
%20da39a3ee5e6b4b0d3255bfef95601890afd80709
\u0020da39a3ee5e6b4b0d3255bfef95601890afd80709`
  .replace('ESC', '\x1b')
  .split('\n');

const OTHERS = `notevil.com
evil.com.org
evil.comx
1.2.3.40
11.2.3.4
01.2.3.4
b.evil.net
com.vn
co
d41d8cd98f00b204e9800998ecf8427e0
(7)notevil(3)com(0)
2001:db8::2
7.128.0.1
9.9.12.3
::1
aa:bb:cc:dd:ee:ff
12:34:56
5.3.2.1.in-addr.arpa
http://example.com/u.example.org
GET /r?u=http%3A%2F%2Ffine.test%2Fa
sshd[1123]: (root) CMD (run-parts)
a &amp; b &#39; c [x] (y) [ . ] d\\e`.split('\n');

const table = await compileTable(SAMPLE);

describe('the kernel', () => {
  it('is what its source builds to', async () => {
    expect((await buildKernel()).equals(readFileSync(KERNEL_FILE))).toBe(true);
  }, 60_000);

  it.each(LISTED)('looks at a line with %s', async (line) => {
    expect(await candidatesOf(table, line)).toEqual([1]);
    expect(await candidatesOf(table, `before\n${line} \nafter`)).toEqual([2]);
  });

  it.each(OTHERS)('passes over a line with %s', async (line) => {
    expect(await candidatesOf(table, line)).toEqual([]);
  });

  it('finds what ends with dots around the border of two pieces of 16 KB', async () => {
    for (const line of ['evil.com', '1.2.3.4', '9.9.9.9', 'www.evil.com']) {
      for (let back = 0; back < 24; back++) {
        const text = `${'-'.repeat(16_384 - back)} ${line}${'.'.repeat(back % 9)} \n`;
        expect(await candidatesOf(table, text), `${line} ${back}`).toEqual([1]);
      }
    }
  });

  it('finds a spelling wherever in the block of 64 bytes, and however the chunks are cut', async () => {
    for (const line of LISTED) {
      const text = Array.from({ length: 130 }, (_, n) => `${'-'.repeat(n)} ${line}`).join('\n');
      const all = Array.from({ length: 130 }, (_, n) => n + 1);
      expect(await candidatesOf(table, text), line).toEqual(all);
      expect(await candidatesOf(table, text, 1000), line).toEqual(all);
    }
  });
});
