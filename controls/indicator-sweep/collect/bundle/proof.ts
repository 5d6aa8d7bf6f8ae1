// The proof that a result was made with a bundle: nobody without the bundle's secret can make or alter one.
import { createHmac, timingSafeEqual } from 'node:crypto';
import canonicalize from 'canonicalize';

/** HMAC-SHA256, in hex, with the bundle's key (base64url) over the canonical JSON of the result without its `proof`. */
export function proofOf(result: object, key: string): string {
  const { proof: _, ...rest } = result as { proof?: string };
  return createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(canonicalize(rest) ?? '')
    .digest('hex');
}

/** The server's half. */
export function isProven(result: object, key: string): boolean {
  const expected = Buffer.from(proofOf(result, key));
  const told = Buffer.from(String((result as { proof?: unknown }).proof ?? ''));
  return told.length === expected.length && timingSafeEqual(told, expected);
}
