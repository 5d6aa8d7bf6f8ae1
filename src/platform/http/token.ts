// Opaque tokens: 256 random bits in the browser, only their SHA-256 in the database.
import { hash, randomBytes } from 'node:crypto';

export const SESSION_COOKIE = 'haidang';

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Hex SHA-256: what the database keeps and row security compares. */
export function hashToken(token: string): string {
  return hash('sha256', token);
}
