// What a server hands a unit to sweep with: which list, for which days, and the secret that proves what comes back; signed.
import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';

export const manifest = z.looseObject({
  schema: z.literal('haidang-sweep-bundle/1'),
  /** Names the bundle in the result. */
  bundle: z.uuid(),
  list: z.object({
    name: z.string().min(1).max(300),
    version: z.int().min(1),
    /** As `listDigest` makes it of the one file `list.csv`. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  /** SHA-256 of `allow.txt`, in hex; null or left out where there is none. */
  allowSha256: z.string().nullish(),
  /** The days whose logs are asked for; null where they are open. */
  window: z.object({ from: z.iso.datetime().nullable(), to: z.iso.datetime().nullable() }),
  issuedAt: z.iso.datetime(),
  /** Secret of at least 16 bytes, base64url. */
  key: z.base64url().min(22).max(512),
  /** Ed25519 over the canonical JSON (RFC 8785) of all but `signature` and `publicKey`, base64url. */
  signature: z.base64url(),
  /** SPKI, DER, base64url. */
  publicKey: z.base64url(),
});
export type Manifest = z.infer<typeof manifest>;
export interface Unsigned {
  schema: Manifest['schema'];
  bundle: string;
  list: Manifest['list'];
  allowSha256?: string | null;
  window: Manifest['window'];
  issuedAt: string;
  key: string;
}

/** What a later server adds is signed too. */
function signedBytes(told: Unsigned): Buffer {
  const { signature: _, publicKey: __, ...rest }: Partial<Manifest> = { ...told };
  return Buffer.from(canonicalize(rest) ?? '');
}

/** The server's half: the same with its signature. */
export function signManifest(unsigned: Unsigned, privateKey: KeyObject): Manifest {
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return {
    ...unsigned,
    signature: sign(null, signedBytes(unsigned), privateKey).toString('base64url'),
    publicKey: publicKey.toString('base64url'),
  };
}

/** Whether its own public key signed it; whose key that is, the fingerprint says. */
export function isSigned(told: Manifest): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.from(told.publicKey, 'base64url'),
      format: 'der',
      type: 'spki',
    });
    if (key.asymmetricKeyType !== 'ed25519') return false;
    return verify(null, signedBytes(told), key, Buffer.from(told.signature, 'base64url'));
  } catch {
    return false;
  }
}
