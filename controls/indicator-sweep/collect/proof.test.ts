// What proves a bundle and a result, and what does not.
import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { isProven, isSigned, proofOf, signed } from './proof.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const bundle = signed({ bundle: 'b', list: { version: 2 } }, { private: privateKey, public: publicKey });
const key = Buffer.alloc(32, 7).toString('base64url');
const result = { run: 'r', totals: { hits: 3 } };
const sealed = { ...result, proof: proofOf(result, key) };

it('a bundle that the server signed is whole, whatever the order of its fields', () => {
  expect(isSigned(bundle)).toBe(true);
  expect(isSigned(Object.fromEntries(Object.entries(bundle).reverse()))).toBe(true);
});

it.each([
  ['a changed list', { ...bundle, list: { version: 3 } }],
  ['a field more', { ...bundle, note: 'x' }],
  ['no signature', { ...bundle, signature: undefined }],
  ['a key that is none', { ...bundle, publicKey: 'x' }],
])('a bundle with %s is not', (_, changed) => {
  expect(isSigned(changed)).toBe(false);
});

it('a result is proven by the key of its bundle and by no other', () => {
  expect(isProven(sealed, key)).toBe(true);
  expect(isProven({ ...sealed, totals: { hits: 0 } }, key)).toBe(false);
  expect(isProven(sealed, Buffer.alloc(32, 8).toString('base64url'))).toBe(false);
  expect(isProven(result, key)).toBe(false);
});
