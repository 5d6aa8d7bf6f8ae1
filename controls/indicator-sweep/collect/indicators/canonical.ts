// One text of a list → one indicator in its one spelling, or why it is none.

import type { RefusalReason } from '../../list-words.ts';
import type { IndicatorKind } from '../contract.ts';
import { canonicalAddress, canonicalNetwork } from './address.ts';
import { canonicalDomain, judgeName } from './domain.ts';
import { refang } from './refang.ts';
import type { AddressOptions } from './special.ts';
import { canonicalUrl } from './url.ts';

/** What a list says that a value is; null where it does not say. */
export type Hint = 'domain' | 'address' | 'url' | 'hash' | 'other' | null;

export interface Told {
  kind: IndicatorKind;
  value: string;
  printed: string;
  isExact: boolean;
  port: number | null;
}
export type CanonicalRead = Told | { reason: RefusalReason };

/** A line may be long; an indicator is not. */
export const LONGEST = 4_096;
const refuse = (reason: RefusalReason) => ({ reason });
const digests: Record<number, IndicatorKind> = { 32: 'md5', 40: 'sha1', 64: 'sha256' };
const otherDigests = new Set([8, 16, 48, 56, 96, 128]);

/** Refangs and judges one value; the value of what it gives reads back as itself. */
export function canonical(text: string, hint: Hint = null, options: AddressOptions = {}): CanonicalRead {
  if (text.length > LONGEST) return refuse('too-long');
  // Nine lines of ten are a bare name or address: nothing to refang, and only these two to tell apart.
  if (text.length < 254 && (hint === null || hint === 'domain' || hint === 'address') && bare.test(text)) {
    const read = bareName(text, options);
    return 'reason' in read ? read : { ...read, printed: text };
  }
  const printed = refang(text);
  const read = judge(printed, hint, options);
  if ('reason' in read) return read;
  return agrees(read.kind, hint) ? { ...read, printed } : refuse('kind-differs');
}

const families: Record<IndicatorKind, Hint> = {
  domain: 'domain',
  ipv4: 'address',
  ipv6: 'address',
  cidr: 'address',
  url: 'url',
  md5: 'hash',
  sha1: 'hash',
  sha256: 'hash',
};
/** Lists call names and addresses by each other's names; only a hash is never anything else. */
const agrees = (kind: IndicatorKind, hint: Hint) =>
  hint === null || (hint === 'hash') === (families[kind] === 'hash');

const bare = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+$/;

function bareName(text: string, options: AddressOptions): Judged {
  const last = text.charCodeAt(text.lastIndexOf('.') + 1);
  if (last >= 48 && last <= 57) return address(text, options) ?? refuse('malformed-domain');
  const domain = judgeName(text.toLowerCase(), false);
  return 'value' in domain ? found('domain', domain.value) : domain;
}

type Judged = Omit<Told, 'printed'> | { reason: RefusalReason };

function judge(text: string, hint: Hint, options: AddressOptions): Judged {
  if (text === '') return refuse('not-an-indicator');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control bytes are the question
  if (/[\x00-\x08\x0e-\x1f\x7f]/.test(text)) return refuse('not-text');
  if (hint === 'other') return refuse('unsupported-kind');
  const hex = /^(?:(?:md5|sha-?1|sha-?256|hash)\s*[:=]\s*)?([0-9a-f]+)$/i.exec(text)?.[1];
  if (hex) {
    const kind = digests[hex.length];
    if (kind) return found(kind, hex.toLowerCase());
    if (hint === 'hash' || (otherDigests.has(hex.length) && /[a-f]/i.test(hex)))
      return refuse('unsupported-hash');
  }
  if (hint === 'hash') return refuse('unsupported-hash');
  // A name that was copied from a browser's address line is still the name that the list calls it.
  const host = hint === 'domain' || hint === 'address' ? bareHost.exec(text)?.[1] : undefined;
  if (host !== undefined) return address(host, options) ?? named(host, options);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || hint === 'url') return url(text, options);
  return address(text, options) ?? named(text, options);
}

const bareHost = /^[a-z][a-z0-9+.-]*:\/\/([^/?#@]+)\/?$/i;

const found = (kind: IndicatorKind, value: string, port: number | null = null, isExact = false) => ({
  kind,
  value,
  port,
  isExact,
});

function url(text: string, options: AddressOptions): Judged {
  if (/\s/.test(text) && !/^[a-z]+:\/\//i.test(text)) return refuse('not-an-indicator');
  const read = canonicalUrl(text, options);
  return 'reason' in read ? read : found('url', read.value);
}

/** Null when the text is no address of any kind, not even a bad one. */
function address(text: string, options: AddressOptions): Judged | null {
  if (/^[\d.]+(?:\s*-\s*[\d.]+)$/.test(text) || /^(?:\d{1,3}\.){1,3}\*(?:\.\*)*$/.test(text))
    return refuse('address-range');
  const network = /^\[?([0-9a-f:.]+)\]?\s*\/\s*([\d.]{1,15})$/i.exec(text);
  if (network && looksNumeric(network[1] ?? ''))
    return given(canonicalNetwork(`${network[1]}/${network[2]}`, options));
  const ported =
    /^(\d+(?:\.\d+){3})\s*:\s*(\d{1,6})$/.exec(text) ?? /^\[([0-9a-f:.%\w]+)\](?::(\d{1,6}))?$/i.exec(text);
  if (ported && looksNumeric(ported[1] ?? ''))
    return withPort(canonicalAddress(ported[1] ?? '', options), ported[2]);
  if (/^\d+(?:\.\d+){3}$/.test(text)) return given(canonicalAddress(text, options));
  if (/^(?:0x[0-9a-f]+(?:\.(?:0x)?[0-9a-f]+){0,3}|\d{1,11})$/i.test(text)) return refuse('numeric-address');
  if (/^\d+(?:\.\d+)+$/.test(text)) return refuse('malformed-address');
  if (/^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*(?:%[\w.-]+)?$/i.test(text))
    return given(canonicalAddress(text, options));
  return null;
}

const looksNumeric = (text: string) => text.includes(':') || /^\d+(?:\.\d+){3}$/.test(text);

type AddressRead = ReturnType<typeof canonicalAddress>;
const given = (read: AddressRead): Judged => ('reason' in read ? read : found(read.kind, read.value));

function withPort(
  read: { kind?: IndicatorKind; value?: string; reason?: RefusalReason },
  written: string | undefined,
): Judged {
  if (read.reason) return refuse(read.reason);
  const port = portOf(written);
  if (port === undefined) return refuse('bad-port');
  return found(read.kind ?? 'ipv4', read.value ?? '', port);
}

function portOf(written: string | undefined): number | null | undefined {
  if (!written) return null;
  const port = Number(written);
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** A domain, a domain with a port, or a URL without its scheme. */
function named(text: string, options: AddressOptions): Judged {
  const domain = canonicalDomain(text);
  if ('value' in domain) return found('domain', domain.value, null, domain.isExact);
  if (domain.reason !== 'malformed-domain') return domain;
  if (/\s/.test(text)) return refuse('not-an-indicator');
  if (/^[^/?#]+@[^/?#]+$/.test(text)) return refuse('unsupported-kind');
  const ported = /^([^/:?#@]+):(\d{1,6})$/.exec(text);
  if (ported) {
    const read = canonicalDomain(ported[1] ?? '');
    const inner = 'reason' in read ? read : { kind: 'domain' as const, value: read.value };
    return withPort(inner, ported[2]);
  }
  if (/^[^/?#@\s]+\.[^/?#@\s]+[/?]/.test(text) && !/^[./\\]|^[a-z]:\\/i.test(text)) return url(text, options);
  return refuse(
    /^[\p{L}\p{N}._-]+$/u.test(text) && text.includes('.') ? 'malformed-domain' : 'not-an-indicator',
  );
}
