// What a bundle and the result that comes back of it are proven by: the server signs the one, the unit seals the other.
import { createHmac, createPublicKey, type KeyObject, sign, timingSafeEqual, verify } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785) without these fields, as bytes. */
function canonicalWithout(whole: Readonly<Record<string, unknown>>, ...fields: string[]): Buffer {
  const rest = Object.fromEntries(Object.entries(whole).filter(([name]) => !fields.includes(name)));
  return Buffer.from(canonicalize(rest) ?? '');
}

type Signed = { signature: string; publicKey: string };

/** Adds `publicKey` (SPKI, PEM) and `signature`: ed25519, base64url, over the canonical JSON of all but the signature. */
export function signed<T extends Record<string, unknown>>(
  whole: T,
  key: { private: KeyObject; public: KeyObject },
): T & Signed {
  const publicKey = key.public.export({ type: 'spki', format: 'pem' }).toString();
  const signature = sign(null, canonicalWithout({ ...whole, publicKey }, 'signature'), key.private);
  return { ...whole, publicKey, signature: signature.toString('base64url') };
}

/** Whether the signature is of this content and of the public key that it names. */
export function isSigned(whole: Readonly<Record<string, unknown>>): boolean {
  const { publicKey, signature } = whole;
  if (typeof publicKey !== 'string' || typeof signature !== 'string') return false;
  try {
    const key = createPublicKey(publicKey);
    return verify(null, canonicalWithout(whole, 'signature'), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

/** HMAC-SHA256 with the bundle's key (base64url) over the canonical JSON of all but `proof`; base64url. */
export function proofOf(result: Readonly<Record<string, unknown>>, key: string): string {
  const seal = createHmac('sha256', Buffer.from(key, 'base64url'));
  return seal.update(canonicalWithout(result, 'proof')).digest('base64url');
}

/** Whether the result's own proof is the one that this key gives. */
export function isProven(result: Readonly<Record<string, unknown>>, key: string): boolean {
  if (typeof result.proof !== 'string') return false;
  const given = Buffer.from(result.proof, 'base64url');
  const right = Buffer.from(proofOf(result, key), 'base64url');
  return given.length === right.length && timingSafeEqual(given, right);
}
