// The slow and obvious matcher that tests hold the quick one against: each indicator is searched for in the text, and its place judged.
import type { Indicator, LineFacts, Strength } from '../contract.ts';
import { address } from './address.ts';
import { networkHolds } from './network.ts';
import { hostOfUrl } from './plain-index.ts';

/** One thing found, without its place. */
export interface Found {
  indicator: Indicator;
  strength: Strength;
}

interface Placed extends Found {
  start: number;
  /** The narrower, the higher. */
  rank: number;
}

const LETTER = /[\p{L}\p{M}\p{N}_-]/u;

/**
 * What `matchLine` must find, for lines of ASCII without doubled backslashes and fields apart: domains, addresses, networks, URLs, hashes.
 */
export function oracle(line: string, facts: LineFacts, indicators: Indicator[]): Found[] {
  const text = unescaped(line);
  const all = indicators.flatMap((one) => places(text, one, facts.format === 'tcpdump'));
  const narrowest = all.filter(
    (one) => !all.some((other) => other.start === one.start && other.rank > one.rank),
  );
  const found = new Map<Indicator, Placed>();
  for (const one of narrowest) {
    const known = found.get(one.indicator);
    if (!known || byStrength(one.strength) > byStrength(known.strength)) found.set(one.indicator, one);
  }
  return [...found.values()].map(({ indicator, strength }) => ({ indicator, strength }));
}

function byStrength(strength: Strength): number {
  return ['url-host', 'cidr', 'subdomain', 'hash', 'exact', 'url'].indexOf(strength);
}

function unescaped(line: string): string {
  let text = line
    .normalize('NFKC')
    .replaceAll('\u3002', '.')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/&period;/g, '.')
    .replace(/&#x([0-9a-f]{2});/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&#(\d{2});/g, (_, digits) => String.fromCharCode(Number(digits)))
    .replace(/\[:\]/g, ':')
    .replace(/(\w)(?:\[\.\]|\(\.\)|\[dot\]|\(dot\))(?=\w)/gi, '$1.')
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\x([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\\//g, '/');
  for (let round = 0; round < 3; round++) {
    text = text.replace(/%([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  return text;
}

function places(text: string, indicator: Indicator, isTcpdump: boolean): Placed[] {
  if (indicator.kind === 'domain') return domainPlaces(text, indicator);
  if (indicator.kind === 'url') return urlPlaces(text, indicator);
  if (indicator.kind === 'md5' || indicator.kind === 'sha1' || indicator.kind === 'sha256')
    return hashPlaces(text, indicator);
  return words(text)
    .filter((word) => isHost(text, word.start, word.end))
    .flatMap((word): Placed[] => {
      const read = addressOf(word.text, isTcpdump);
      if (read === null) return [];
      if (indicator.kind === 'cidr') {
        if (!networkHolds(indicator.value, read)) return [];
        return [
          {
            indicator,
            strength: 'cidr' as const,
            start: word.start,
            rank: 200 + Number(indicator.value.split('/')[1]),
          },
        ];
      }
      return read === indicator.value
        ? [{ indicator, strength: 'exact' as const, start: word.start, rank: 900 }]
        : [];
    });
}

/** Addresses, reverse names and the five numbers of tcpdump. */
function addressOf(word: string, isTcpdump: boolean): string | null {
  const lower = word.toLowerCase();
  if (lower.endsWith('.in-addr.arpa')) return address(lower.slice(0, -13).split('.').reverse().join('.'));
  const numbers = lower.split('.');
  if (isTcpdump && numbers.length === 5 && numbers.every((one) => /^\d+$/.test(one)))
    return address(numbers.slice(0, 4).join('.'));
  return address(lower);
}

/** Words between what cannot be part of a name, without the dots at their end. */
function words(text: string): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at] ?? ' ';
    if (LETTER.test(char) || char === '.') continue;
    if (at > start) {
      const own = text.slice(start, at).replace(/\.+$/, '');
      if (own !== '') found.push({ text: own, start, end: at });
    }
    start = at + 1;
  }
  return found;
}

function domainPlaces(text: string, indicator: Indicator): Placed[] {
  return words(text)
    .filter((word) => {
      const name = word.text.toLowerCase();
      if (name === indicator.value) return isHost(text, word.start, word.end);
      return !indicator.isExact && name.endsWith(`.${indicator.value}`) && isHost(text, word.start, word.end);
    })
    .map((word) => ({
      indicator,
      strength: word.text.toLowerCase() === indicator.value ? ('exact' as const) : ('subdomain' as const),
      start: word.start,
      rank: 100 + indicator.value.length,
    }));
}

function urlPlaces(text: string, indicator: Indicator): Placed[] {
  const host = hostOfUrl(indicator.value);
  const path = indicator.value.slice(host.length);
  return words(text)
    .filter((word) => word.text.toLowerCase() === host && isHost(text, word.start, word.end))
    .map((word) => {
      const rest = text.slice(word.end).replace(/^:(?:80|443)(?!\d)/, '');
      const isWhole =
        rest.startsWith(path) && /^(?:$|[\s?#&"',;<>)]|[.!]+(?:\s|$))/.test(rest.slice(path.length));
      return {
        indicator,
        strength: isWhole ? ('url' as const) : ('url-host' as const),
        start: word.start,
        rank: isWhole ? 1000 + path.length : 1,
      };
    });
}

function hashPlaces(text: string, indicator: Indicator): Placed[] {
  const lower = text.toLowerCase();
  const found: Placed[] = [];
  for (let at = lower.indexOf(indicator.value); at >= 0; at = lower.indexOf(indicator.value, at + 1)) {
    const around = `${lower[at - 1] ?? ' '}${lower[at + indicator.value.length] ?? ' '}`;
    if (!/[0-9a-f]/.test(around)) found.push({ indicator, strength: 'hash', start: at + 0.5, rank: 0 });
  }
  return found;
}

/** Not before an `@`, not in a path. */
function isHost(text: string, start: number, end: number): boolean {
  if (text[end] === '@') return false;
  const before = text.slice(0, start);
  if (!before.endsWith('/')) return !/[^\s"',;?&#<>/]+\.[^\s"',;?&#<>/]*\/[^\s"',;?&#<>]*$/.test(before);
  if (before.endsWith('//'))
    return (
      !/[^\s"',;?&#<>/]\/[^\s"',;?&#<>]*\/\/$/.test(before.replace(/https?:\/\/$/, ' //')) &&
      !before.endsWith('///')
    );
  return false;
}
