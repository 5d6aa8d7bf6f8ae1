// Opaque tokens: 256 random bits in the browser, only their SHA-256 in the database.
import { createHash, randomBytes } from 'node:crypto';

export const SESSION_COOKIE = 'haidang';

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Hex SHA-256: what the database keeps and row security compares. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
