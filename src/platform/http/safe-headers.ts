// The headers that every answer carries, whatever it is: what a browser may do with it, and with nobody else's page.
import type { Context, Next } from 'hono';

const CONTENT_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
];

const SAFE_HEADERS = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=15552000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Download-Options': 'noopen',
  'X-Frame-Options': 'SAMEORIGIN',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-XSS-Protection': '0',
  'Content-Security-Policy': CONTENT_POLICY.join('; '),
};
const LIST = Object.entries(SAFE_HEADERS);
const JSON_HEADERS = {
  ...SAFE_HEADERS,
  'Content-Type': 'application/json',
  'Cache-Control': 'no-store',
};

/** Answers that were made with them. */
const carrying = new WeakSet<Response>();

/** JSON that nobody keeps, made with its headers at once: merging them into an answer costs more than the answer. */
export function jsonAnswer(value: unknown): Response {
  const answer = new Response(JSON.stringify(value), { headers: JSON_HEADERS });
  carrying.add(answer);
  return answer;
}

/** Gives them to every answer that does not carry them yet. */
export async function safeHeaders(c: Context, next: Next): Promise<void> {
  await next();
  if (carrying.has(c.res)) return;
  for (const [name, value] of LIST) c.res.headers.set(name, value);
}
