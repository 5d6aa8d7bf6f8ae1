// An index of indicators over plain maps: for tests, and for lists short enough to need no shared table.
import type { Indicator, IndicatorIndex } from '../contract.ts';
import { networkHolds } from './network.ts';

/** Indexes indicators by value; networks and the rest are found by trying each. */
export function plainIndex(indicators: Indicator[]): IndicatorIndex {
  const by = (kinds: string[]) =>
    new Map(indicators.filter((one) => kinds.includes(one.kind)).map((one) => [one.value, one]));
  const domains = by(['domain']);
  const addresses = by(['ipv4', 'ipv6']);
  const hashes = by(['md5', 'sha1', 'sha256']);
  const networks = indicators.filter((one) => one.kind === 'cidr').sort((a, b) => lengthOf(b) - lengthOf(a));
  const urls = indicators.filter((one) => one.kind === 'url');
  return {
    domain: (name) => domains.get(name) ?? null,
    address: (canonical) => addresses.get(canonical) ?? null,
    networks: (canonical) => networks.filter((one) => networkHolds(one.value, canonical)),
    urls: (host) => urls.filter((one) => hostOfUrl(one.value) === host),
    hash: (hex) => hashes.get(hex) ?? null,
    has: {
      cidr: networks.length > 0,
      ipv6: indicators.some((one) => one.value.includes(':')),
      url: urls.length > 0,
      hash: hashes.size > 0,
      idn: indicators.some((one) => one.value.includes('xn--')),
    },
  };
}

function lengthOf(indicator: Indicator): number {
  return Number(indicator.value.split('/')[1]);
}

/** The host of `host[:port]/path`; an IPv6 host without its brackets. */
export function hostOfUrl(value: string): string {
  return /^\[([^\]]*)\]/.exec(value)?.[1] ?? value.split(/[:/?#]/, 1)[0] ?? '';
}
