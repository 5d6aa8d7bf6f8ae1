// One spelling for each indicator, and a reason for everything that is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { defang, refang } from './refang.ts';

const told = (text: string) => {
  const read = canonical(text, null, { allowDocumentation: true });
  return 'reason' in read ? read.reason : `${read.kind} ${read.value}${read.port ? ` ${read.port}` : ''}`;
};

describe('what people write to make an indicator harmless', () => {
  it.each([
    ['hxxps[:]//evil[.]test/a', 'url evil.test/a'],
    ['hXXp://evil(.)test', 'url evil.test/'],
    ['h**p://evil.test/x', 'url evil.test/x'],
    ['fxp://evil[dot]test/a', 'url evil.test/a'],
    ['evil dot test', 'domain evil.test'],
    ['evil [.] test', 'domain evil.test'],
    ['evil\\.test', 'domain evil.test'],
    ['evil[.test', 'domain evil.test'],
    ['“evil.test”,', 'domain evil.test'],
    ['(evil.test)', 'domain evil.test'],
    ['<http://evil.test/a>', 'url evil.test/a'],
    ['http:\\\\evil.test\\a', 'url evil.test/a'],
    ['ｅｖｉｌ．ｔｅｓｔ', 'domain evil.test'],
    ['ev\u200bil.te\u00adst', 'domain evil.test'],
    ['203[.]0[.]113[.]7[:]8080', 'ipv4 203.0.113.7 8080'],
    ['2001:db8::', 'ipv6 2001:db8::'],
  ])('%s is %s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('one spelling', () => {
  it.each([
    ['EVIL.Test.', 'domain evil.test'],
    ['*.evil.test', 'domain evil.test'],
    ['.evil.test', 'domain evil.test'],
    ['độc.vn', 'domain xn--c-kia689t.vn'],
    ['_sip.bücher_a.test', 'domain _sip.xn--bcher_a-n2a.test'],
    ['2001:DB8:0:0:0:0:0:1', 'ipv6 2001:db8::1'],
    ['2001:db8:0:0:1:0:0:1', 'ipv6 2001:db8::1:0:0:1'],
    ['::ffff:203.0.113.9', 'ipv4 203.0.113.9'],
    ['203.0.113.9/24', 'cidr 203.0.113.0/24'],
    ['203.0.113.9/255.255.255.0', 'cidr 203.0.113.0/24'],
    ['203.0.113.9/32', 'ipv4 203.0.113.9'],
    ['2001:db8::5/64', 'cidr 2001:db8::/64'],
    ['[2001:db8::5]:443', 'ipv6 2001:db8::5 443'],
    ['evil.test:8443', 'domain evil.test 8443'],
    ['http://u:p@Evil.test:80/A?b#c', 'url evil.test/A?b'],
    ['https://evil.test:8443', 'url evil.test:8443/'],
    ['evil.test/a b', 'not-an-indicator'],
    [`SHA256: ${'AB'.repeat(32)}`, `sha256 ${'ab'.repeat(32)}`],
  ])('%s is %s', (text, expected) => expect(told(text)).toBe(expected));

  it('a name with its mark covers nothing below it', () => {
    expect(canonical('=evil.test')).toMatchObject({ value: 'evil.test', isExact: true });
    expect(canonical('evil.test')).toMatchObject({ isExact: false });
  });

  it('what is written in Vietnamese letters stays readable', () => {
    expect(canonical('Mã-Độc.vn')).toMatchObject({
      printed: 'Mã-Độc.vn',
      value: expect.stringMatching(/^xn--/),
    });
  });
});

describe('what a list calls a name or an address', () => {
  it.each([
    ['hxxps://evil[.]test', 'domain', 'domain', 'evil.test', null],
    ['http://evil.test/', 'domain', 'domain', 'evil.test', null],
    ['https://evil.test:8443', 'domain', 'domain', 'evil.test', 8443],
    ['http://5.6.7.8/', 'address', 'ipv4', '5.6.7.8', null],
    ['tcp://5.6.7.8:443', 'address', 'ipv4', '5.6.7.8', 443],
    ['5.6.7.8 : 443', null, 'ipv4', '5.6.7.8', 443],
    ['http://evil.test/a', 'domain', 'url', 'evil.test/a', null],
    ['http://evil.test/', 'url', 'url', 'evil.test/', null],
  ] as const)('%s as %s', (text, hint, kind, value, port) =>
    expect(canonical(text, hint)).toMatchObject({ kind, value, port }),
  );
});

describe('what is refused', () => {
  it.each([
    ['com', 'single-label'],
    ['com.vn', 'public-suffix'],
    ['gov.vn', 'public-suffix'],
    ['duckdns.org', 'private-suffix'],
    ['localhost', 'local-name'],
    ['invoice.exe', 'file-name'],
    ['4.3.2.1.in-addr.arpa', 'reverse-name'],
    ['010.0.0.1', 'ambiguous-address'],
    ['1.2.3.256', 'malformed-address'],
    ['2130706433', 'numeric-address'],
    ['0x7f.0.0.1', 'numeric-address'],
    ['http://2130706433/', 'numeric-address'],
    ['0.0.0.0/0', 'too-wide'],
    ['8.0.0.0/7', 'too-wide'],
    ['2000::/12', 'too-wide'],
    ['172.0.0.0/8', 'covers-private'],
    ['10.1.2.3', 'private-address'],
    ['::1', 'private-address'],
    ['fe80::1%eth0', 'private-address'],
    ['http://192.168.0.1/x', 'private-address'],
    ['224.0.0.5', 'reserved-address'],
    ['1.2.3.4-1.2.3.9', 'address-range'],
    ['1.2.3.4:99999', 'bad-port'],
    ['a@evil.test', 'unsupported-kind'],
    ['a'.repeat(56), 'unsupported-hash'],
    ['hai chữ', 'not-an-indicator'],
    ['evil..test', 'malformed-domain'],
    ['a'.repeat(5000), 'too-long'],
    ['__proto__', 'single-label'],
  ])('%s: %s', (text, reason) => expect(told(text)).toBe(reason));

  it('addresses for documentation, unless asked', () => {
    expect(canonical('203.0.113.1')).toEqual({ reason: 'documentation-address' });
    expect(canonical('10.0.0.1', null, { allowPrivate: true })).toMatchObject({ value: '10.0.0.1' });
    expect(canonical('::1', null, { allowPrivate: true })).toMatchObject({ kind: 'ipv6' });
  });
});

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const domain = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => [...labels, 'test'].join('.'));
const four = fc.tuple(...Array.from({ length: 4 }, () => fc.nat(255))).map((octets) => octets.join('.'));
const six = fc
  .array(fc.nat(0xffff), { minLength: 8, maxLength: 8 })
  .map((g) => g.map((each) => each.toString(16)).join(':'));
const path = fc.webPath();
const value = fc.oneof(
  domain,
  four,
  six,
  fc.tuple(four, fc.integer({ min: 8, max: 32 })).map(([address, length]) => `${address}/${length}`),
  fc.tuple(domain, path).map(([host, rest]) => `http://${host}${rest}`),
);

describe('for any text', () => {
  it('nothing is thrown, and what is taken reads back as itself', () => {
    const open = { allowPrivate: true, allowDocumentation: true };
    fc.assert(
      fc.property(fc.oneof(value, fc.string({ unit: 'binary', maxLength: 60 }), fc.string()), (text) => {
        const once = canonical(text, null, open);
        if ('reason' in once) return;
        expect(canonical(once.value, once.kind === 'url' ? 'url' : null, open)).toMatchObject({
          kind: once.kind,
          value: once.value,
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('what was defanged is refanged', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          domain,
          four,
          fc.tuple(domain, label).map(([host, rest]) => `https://${host}/${rest}`),
        ),
        (text) => {
          expect(refang(defang(text))).toBe(text);
          expect(refang(text)).toBe(text);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
