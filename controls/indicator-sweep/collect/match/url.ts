// URLs of a list against what follows a host in a line: the URL itself, or only its host.
import type { Indicator } from '../contract.ts';
import { isSharedHost } from '../indicators/shared-hosts.ts';
import { withoutPercent } from './plain.ts';

export interface UrlParts {
  port: number | null;
  path: string;
}

/** `host[:port]/path?query` after its host; the ports of http and https do not matter. */
export function urlParts(value: string, host: string): UrlParts {
  const start = value.startsWith('[') ? value.indexOf(']') + 1 : host.length;
  const rest = value.slice(start);
  const port = /^:(\d{1,5})/.exec(rest);
  const path = withoutPercent(port ? rest.slice(port[0].length) : rest);
  return { port: withoutDefault(port ? Number(port[1]) : null), path: path === '' ? '/' : path };
}

export function withoutDefault(port: number | null): number | null {
  return port === 80 || port === 443 ? null : port;
}

/** What may follow a URL in text and be no part of it. */
const AFTER = /^[.,;:!?)\]}'"*]*(?:$|[\s"'<>|,;^`{}\\[\]])/;

/** Whether the text after a host and its port (null: hidden) is this URL, with or without an added query or fragment. */
export function isThisUrl(url: UrlParts, port: number | null, after: string | null): boolean {
  if (after === null || withoutDefault(port) !== url.port) return false;
  const path = after.startsWith('/') ? after : `/${after}`;
  if (!path.startsWith(url.path)) return false;
  const rest = path.slice(url.path.length, url.path.length + 64);
  // An ampersand after a path ends a URL that is itself a parameter of another.
  if (rest === '' || rest[0] === '#' || rest[0] === '&') return true;
  if (rest[0] === '?' && !url.path.includes('?')) return true;
  return AFTER.test(rest);
}

/** Of the URLs of one host, those that fit: the longest that is there whole, or else all as `url-host`. */
export function urlsThatFit(
  urls: Indicator[],
  host: string,
  port: number | null,
  after: string | null,
): { indicator: Indicator; strength: 'url' | 'url-host' }[] {
  let best: Indicator | null = null;
  for (const indicator of urls) {
    if (!isThisUrl(urlParts(indicator.value, host), port, after)) continue;
    if (!best || indicator.value.length > best.value.length) best = indicator;
  }
  if (best) return [{ indicator: best, strength: 'url' }];
  return isSharedHost(host) ? [] : urls.map((indicator) => ({ indicator, strength: 'url-host' as const }));
}
