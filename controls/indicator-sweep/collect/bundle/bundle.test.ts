// A bundle is believed only as it was signed, and a result only as it was made.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pinnedFingerprint } from './fingerprint.ts';
import { bundleFor } from './for-tests.ts';
import { openBundle } from './open.ts';
import { isProven, proofOf } from './proof.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const LIST = 'type,value\ndomain,xau.example\n';

describe('a bundle', () => {
  test('is opened with its list, its allow-list and the fingerprint of its key', () => {
    const opened = openBundle(bundleFor(privateKey, { list: LIST, allow: 'tot.example\n' }), null);
    expect(opened).toMatchObject({ allow: 'tot.example\n', manifest: { list: { version: 3 } } });
    expect(opened).toHaveProperty('fingerprint', expect.stringMatching(/^[0-9a-f]{64}$/));
  });

  test.each([
    ['its list was altered', { swap: { 'list.csv': `${LIST}domain,them.example\n` } }, 'other-list'],
    [
      'its allow-list was altered',
      { allow: 'a.example', swap: { 'allow.txt': 'xau.example' } },
      'other-list',
    ],
    ['an allow-list was added', { swap: { 'allow.txt': 'xau.example' } }, 'other-list'],
    ['its window was altered', { alter: { window: { from: null, to: null } } }, 'bad-signature'],
    ['something was added that nobody signed', { alter: { more: 1 } }, 'bad-signature'],
  ] as const)('is refused where %s', (_, changed, problem) => {
    expect(openBundle(bundleFor(privateKey, { list: LIST, ...changed }), null)).toBe(problem);
  });

  test('is refused where another key than the pinned one signed it', () => {
    const bytes = bundleFor(privateKey, { list: LIST });
    const opened = openBundle(bytes, null);
    if (typeof opened === 'string') throw new Error(opened);
    expect(openBundle(bytes, opened.fingerprint)).toHaveProperty('manifest');
    const other = bundleFor(generateKeyPairSync('ed25519').privateKey, { list: LIST });
    expect(openBundle(other, opened.fingerprint)).toBe('other-key');
  });

  test.each(['', 'PK', 'not a ZIP at all'])('is none: %j', (text) => {
    expect(openBundle(Buffer.from(text), null)).toBe('no-bundle');
  });
});

test('a key is pinned by its fingerprint, with or without colons, by PEM or by base64', () => {
  const { publicKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const fingerprint = pinnedFingerprint(pem);
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(pinnedFingerprint(der.toString('base64url'))).toBe(fingerprint);
  expect(pinnedFingerprint(fingerprint?.toUpperCase().replace(/..(?!$)/g, '$&:') ?? '')).toBe(fingerprint);
  expect(pinnedFingerprint('a key')).toBe(null);
});

test('a result is proven whatever the order of its parts, and not where one number of it was altered', () => {
  const key = Buffer.alloc(32, 7).toString('base64url');
  const result = { run: 'r', totals: { hits: 2, files: 1 } };
  const proof = proofOf(result, key);
  expect(isProven({ proof, totals: { files: 1, hits: 2 }, run: 'r' }, key)).toBe(true);
  expect(isProven({ ...result, totals: { hits: 1, files: 1 }, proof }, key)).toBe(false);
  expect(isProven(result, key)).toBe(false);
});
