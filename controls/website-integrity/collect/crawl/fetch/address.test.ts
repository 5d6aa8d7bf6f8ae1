// No address but those of the public internet is ever connected to, however it is written.
import { describe, expect, it } from 'vitest';
import { specialUse } from './address.ts';
import { FetchFailure } from './failure.ts';
import { mappingOf, openResolver } from './resolve.ts';
import { targetOf } from './target.ts';

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => (error instanceof FetchFailure ? error.code : error),
  );

describe('an address', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['10.1.2.3', 'private'],
    ['fd00:ec2::254', 'private'],
    ['64:ff9b::a00:1', 'private'],
    ['169.254.169.254', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['100.64.1.1', 'carrier-nat'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'reserved'],
    ['0.0.0.0', 'unspecified'],
    ['::', 'unspecified'],
    ['::7f00:1', 'tunnel'],
    ['2002:7f00:1::', 'tunnel'],
    ['192.0.2.7', 'documentation'],
    ['127.1', 'malformed'],
  ])('%s is no place on the internet', (address, use) => {
    expect(specialUse(address)).toBe(use);
  });

  it.each(['8.8.8.8', '::ffff:8.8.8.8', '64:ff9b::808:808', '2400:cb00::1'])('%s is one', (address) => {
    expect(specialUse(address)).toBeNull();
  });
});

describe('a host', () => {
  const open = (answer: readonly string[], rest = {}) =>
    openResolver({ mappings: [], allowPrivate: false, lookUp: async () => answer, now: () => 0, ...rest });

  it('is refused where any of its addresses is not of the internet', async () => {
    expect(await failureOf(open(['8.8.8.8', '10.0.0.1'])('a.example'))).toBe('private-address');
    expect(await failureOf(open(['8.8.8.8'])('[::1]'))).toBe('private-address');
    expect(await failureOf(open([])('a.example'))).toBe('dns');
  });

  it('keeps the address that was checked, also when DNS changes its mind at once', async () => {
    const answers = [['8.8.8.8'], ['127.0.0.1']];
    const resolve = open([], { lookUp: async () => answers.shift() ?? [] });
    expect((await resolve('a.example')).addresses).toEqual(['8.8.8.8']);
    expect((await resolve('a.example')).addresses).toEqual(['8.8.8.8']);
  });

  it('of a test web stands where the operator says, and only with leave to go there', async () => {
    const mappings = [mappingOf('*.test=127.0.0.1:8080')].flatMap((each) => each ?? []);
    expect(await failureOf(open([], { mappings })('a.test'))).toBe('private-address');
    expect(await open([], { mappings, allowPrivate: true })('a.test')).toEqual({
      addresses: ['127.0.0.1'],
      port: 8080,
    });
    expect(await failureOf(open([], { mappings, allowPrivate: true })('atest'))).toBe('dns');
    // The metadata service of a cloud is nobody's test web.
    expect(await failureOf(open([], { allowPrivate: true })('169.254.169.254'))).toBe('private-address');
  });

  it.each(['a.test', 'a.test=', '=1.2.3.4', 'a.test=1.2.3', 'a.test=127.0.0.1:0', 'a.test=127.0.0.1:99999'])(
    'cannot be mapped by %s',
    (text) => {
      expect(mappingOf(text)).toBeNull();
    },
  );
});

describe('an address of a page', () => {
  it.each([
    'ftp://a.test/',
    'file:///etc/passwd',
    'http://user:secret@a.test/',
    'http://a.test:22/',
    'http://a.test:6379/',
    'nonsense',
  ])('%s is not asked for', (address) => {
    expect(() => targetOf(address, new Set())).toThrow(FetchFailure);
  });

  it('may have the port that the operator named', () => {
    expect(targetOf('http://a.test:8099/x#y', new Set(['a.test:8099'])).href).toBe('http://a.test:8099/x');
    expect(targetOf('https://a.test:8443/', new Set()).port).toBe('8443');
  });
});
