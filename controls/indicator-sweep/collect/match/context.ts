// What the text around a name says of it: inside a path, before an '@', a version number, with which port.
import type { Plain } from './plain.ts';

/** Ends a path; so does what begins a query or a fragment. */
const PATH_ENDS = new Set(' \t\r\n"\'<>|,;^`{}[]()\\&?#');
const NAME_CHAR = /[\p{L}\p{M}\p{N}_.-]/u;

/** Words that stand before `/address` in logs: squid's ways, protocols, zones. Any other word there is a product with its version. */
const WAY =
  /^(?:[A-Z0-9]+_[A-Z0-9_]+|DIRECT|NONE|PINNED|TCP|UDP|ICMP|IP|SSL|TLS|tcp|udp|icmp|icmpv6|sctp|gre|esp|ip|ipv4|ip4|inside|outside|dmz|wan\d*|lan\d*|host|addr|address|client|server|peer|src|dst|localhost|identity|any)$/;
const VERSION_WORD =
  /(?:version|^ver|[_.-]ver|^v|^build|^firmware|^fw|^oid|[_.-]oid|^sysobjectid|phiên bản)$/iu;
const METHOD_BEFORE = /(?:^|["\s])[A-Z]{3,10} $/;

/** Where the path that begins at this slash ends. */
export function pathEnd(text: string, slash: number): number {
  let at = slash;
  while (at < text.length && !PATH_ENDS.has(text[at] ?? '')) at++;
  return at;
}

export function isNameChar(char: string | undefined): boolean {
  return char !== undefined && char !== '' && NAME_CHAR.test(char);
}

/**
 * Whether what stands at `start`, just after a slash, is part of a path and no host. `end` is the place after it.
 * `//host` is a host, `/dir/name` and `"/name` are not, `HIER_DIRECT/host` is, `Chrome/1.2.3.4` is a version.
 * A slash that was written as an escape separates and begins no path.
 */
export function isInPath({ text, isCoded }: Plain, start: number, end: number, isAddress: boolean): boolean {
  if (text[start - 1] !== '/') return false;
  const before = text[start - 2];
  if (before === '/') return text[start - 3] === '/';
  const withPort = isAddress && /^:\d{1,5}(?![\w:.-])/.test(text.slice(end, end + 8));
  if (!isNameChar(before)) {
    if (isCoded(start - 1)) return false;
    // Java prints `/1.2.3.4:443` for an address without a name.
    return !(withPort && !METHOD_BEFORE.test(text.slice(Math.max(0, start - 14), start - 1)));
  }
  let word = start - 2;
  while (word > 0 && start - word < 64 && isNameChar(text[word - 1])) word--;
  const product = text.slice(word, start - 1);
  if (text[word - 1] === '/' || text[word - 1] === '~' || product.includes('.')) return true;
  return isAddress && !withPort && text[end] !== '(' && !WAY.test(product);
}

/** `version 1.2.3.4`, `"app_version":"1.2.3.4"`, `oid=1.2.3.4`. */
export function isVersion(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const word = /([\p{L}_.-]+)["']?\s?[=:]?\s?["'(]?$/u.exec(before)?.[1];
  return word !== undefined && VERSION_WORD.test(word);
}

/** Text before `@`: a mailbox, or the user part of a URL (`http://evil.com:x@host/`). */
export function isBeforeAt(text: string, start: number, end: number): boolean {
  if (text[end] === '@') return true;
  if (text[start - 1] !== '/' || text[start - 2] !== '/') return false;
  return text[end] === ':' && /^:[^\s/?#"'<>@]{0,64}@/.test(text.slice(end, end + 70));
}

/** The port written right after a host, and where it ends. */
export function portAfter(text: string, end: number): { port: number | null; end: number } {
  const next = text[end];
  if (next !== ':' && next !== '#' && next !== '(' && next !== '/' && next !== ']')
    return { port: null, end };
  const told =
    /^(?:\]?:|#)(\d{1,5})(?![\p{L}\p{N}_]|[.-][\p{L}\p{N}_]|:\d)/u.exec(text.slice(end, end + 10)) ??
    /^\((\d{1,5})\)/.exec(text.slice(end, end + 8));
  if (told) {
    const port = Number(told[1]);
    return port > 0 && port < 65536 ? { port, end: end + told[0].length } : { port: null, end };
  }
  // Firewalls write `address/port`; up to 128 it may be the length of a network.
  const slashed = /^\/(\d{2,5})(?![\p{L}\p{N}_./-])/u.exec(text.slice(end, end + 8));
  const port = slashed ? Number(slashed[1]) : 0;
  return port > 128 && port < 65536 ? { port, end } : { port: null, end };
}

/** Longer than any URL that a server takes. */
const LONGEST_URL = 4096;

/** Path and query after a host that ends at `end`: empty after `scheme://host` alone, null where none is shown. */
export function pathShown(text: string, start: number, end: number): string | null {
  const next = text[end];
  if (next === '/' || next === '?' || next === '#') {
    const rest = text.slice(end, end + LONGEST_URL);
    const stop = rest.search(/[\s"'<>`]/);
    return stop < 0 ? rest : rest.slice(0, stop);
  }
  return text[start - 1] === '/' && text[start - 2] === '/' ? '' : null;
}
