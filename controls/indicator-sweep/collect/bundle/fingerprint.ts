// The fingerprint of a server's key, as people compare it.
import { createHash, createPublicKey } from 'node:crypto';

/** SHA-256 of a public key, as people compare it: 64 hex digits. */
export const fingerprintOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex');

/** The fingerprint that a person pinned: itself (blanks and colons allowed), or the key as PEM or base64; null where it is neither. */
export function pinnedFingerprint(text: string): string | null {
  const bare = text.replace(/-----[A-Z ]+-----/g, '').replace(/[\s:]/g, '');
  if (/^[0-9a-f]{64}$/i.test(bare)) return bare.toLowerCase();
  try {
    createPublicKey({ key: Buffer.from(bare, 'base64'), format: 'der', type: 'spki' });
    return fingerprintOf(bare);
  } catch {
    return null;
  }
}
