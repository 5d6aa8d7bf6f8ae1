// URLs in their one spelling: host[:port]/path?query, without scheme, default port, user and fragment.
import type { RefusalReason } from '../../list-words.ts';
import { canonicalAddress } from './address.ts';
import { aLabels } from './domain.ts';
import type { AddressOptions } from './special.ts';

export type UrlRead = { value: string; host: string } | { reason: RefusalReason };

const defaults: Record<string, string> = { http: '80', https: '443', ws: '80', wss: '443', ftp: '21' };
const refuse = (reason: RefusalReason) => ({ reason });

/** The scheme may be missing; the path keeps its case and its escapes, and what is not ASCII is escaped as browsers do. */
export function canonicalUrl(text: string, options: AddressOptions = {}): UrlRead {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
  const rest = (scheme ? text.slice(scheme[0].length) : text.replace(/^\/\//, '')).replace(/#.*$/s, '');
  const cut = rest.search(/[/?\\]/);
  const authority = (cut < 0 ? rest : rest.slice(0, cut)).replace(/^.*@/s, '');
  const path = cut < 0 ? '' : rest.slice(cut);
  const parts = /^(\[[^\]]+\]|[^:]*)(?::(\d{0,5}))?$/.exec(authority);
  if (!parts) return refuse('malformed-url');
  const host = hostOf(parts[1] ?? '', options);
  if (typeof host === 'object') return host;
  const written = parts[2] ? String(Number(parts[2])) : '';
  if (parts[2] && (Number(parts[2]) < 1 || Number(parts[2]) > 65_535)) return refuse('bad-port');
  const isDefault = written === '' || written === (defaults[(scheme?.[1] ?? '').toLowerCase()] ?? '');
  const authorityOut = `${host.includes(':') ? `[${host}]` : host}${isDefault ? '' : `:${written}`}`;
  return { value: authorityOut + escaped(path.startsWith('/') ? path : `/${path}`), host };
}

function hostOf(text: string, options: AddressOptions): string | { reason: RefusalReason } {
  const bare = text.replace(/^\[|\]$/g, '');
  if (bare.includes(':') || /^\d+(?:\.\d+){3}$/.test(bare)) {
    const address = canonicalAddress(bare, options);
    return 'reason' in address ? address : address.value;
  }
  if (/^(?:0x[0-9a-f.x]+|\d+(?:\.\d+){0,2})$/i.test(bare)) return refuse('numeric-address');
  const name = aLabels(bare.replace(/\.$/, ''));
  if (name === null || name === '' || /\.\.|^\.|^-/.test(name) || name.length > 253)
    return refuse('malformed-url');
  if (/(?:^|\.)localhost$/.test(name)) return refuse('local-name');
  if (!name.includes('.')) return refuse('single-label');
  return /\.[a-z][a-z0-9-]*$/.test(name) ? name : refuse('malformed-url');
}

/** Logs carry the escaped form; lone surrogates become the replacement sign. */
const escaped = (path: string) =>
  path
    .toWellFormed()
    .replace(/[^\x21-\x7e]+/g, (letters) => encodeURIComponent(letters))
    .replace(/["<>\\^`{|}]/g, (letter) => (letter === '\\' ? '/' : encodeURIComponent(letter)));
