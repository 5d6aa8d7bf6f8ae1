// What counts as a hit: the precise reading of one line against an index of indicators.
import type { Apart, Indicator, IndicatorIndex, LineFacts, Match, Strength } from '../contract.ts';
import { aLabels, isPublicSuffix } from '../indicators/domain.ts';
import { address as addressOf } from './address.ts';
import { type Host, hostsOf } from './hosts.ts';
import { plainLine } from './plain.ts';
import { urlsThatFit } from './url.ts';

const HEX_RUN = /[0-9a-fA-F]{32,}/g;
const RANK: Record<Strength, number> = { url: 5, exact: 4, hash: 4, subdomain: 3, cidr: 2, 'url-host': 1 };

/**
 * Every indicator that this line shows, each once with its strongest match; of two that fit one place, only the narrowest. `facts.format`
 * decides on addresses with a fifth number (tcpdump), `facts.apart` on fields that are read together.
 */
export function matchLine(line: string, facts: LineFacts, index: IndicatorIndex): Match[] {
  const plain = plainLine(line);
  const matches = new Map<string, Match>();
  const add = (indicator: Indicator, strength: Strength, at: number, length: number) => {
    const key = `${indicator.kind} ${indicator.value}`;
    const known = matches.get(key);
    if (known && RANK[known.strength] >= RANK[strength]) return;
    const start = plain.placeOf(at);
    matches.set(key, {
      indicator,
      strength,
      at: start,
      length: Math.max(length, plain.placeOf(at + length) - start),
    });
  };
  for (const host of hostsOf(plain, facts.format === 'tcpdump')) {
    for (const { indicator, strength } of hitsOf(withApart(host, facts.apart), index)) {
      add(indicator, strength, host.at, host.length);
    }
  }
  if (index.has.hash) {
    for (const { 0: run, index: at } of plain.text.matchAll(HEX_RUN)) {
      const known =
        run.length === 32 || run.length === 40 || run.length === 64 ? index.hash(run.toLowerCase()) : null;
      if (known) add(known, 'hash', at, run.length);
    }
  }
  return [...matches.values()].sort((a, b) => a.at - b.at);
}

/** The host with the port and path that the format keeps in other fields. */
function withApart(host: Host, apart: Apart | null | undefined): Host {
  if (!apart) return host;
  const isSame = (text: string) =>
    host.name ? aLabels(text.replace(/\.$/, '')) === host.name : addressOf(text) === host.address;
  const url = host.path === null ? apart.urls.find((one) => isSame(one.host)) : undefined;
  const port = host.port ?? url?.port ?? apart.ports.find((one) => isSame(one.host))?.port ?? null;
  return { ...host, port, path: host.path ?? url?.path ?? null };
}

interface Fit {
  indicator: Indicator;
  strength: Strength;
}

function hitsOf(host: Host, index: IndicatorIndex): Fit[] {
  const urls = index.has.url ? index.urls(host.name ?? host.address ?? '') : [];
  const byUrl =
    urls.length > 0 ? urlsThatFit(urls, host.name ?? host.address ?? '', host.port, host.path) : [];
  if (byUrl[0]?.strength === 'url') return byUrl;
  const plain =
    (host.address ? ofAddress(host.address, host.port, index) : null) ??
    (host.name ? ofName(host.name, host.port, index) : null);
  return plain ? [plain] : byUrl;
}

/** A port that a list gives is needed where the line shows one. */
function isOfPort({ port: wanted, ports }: Indicator, port: number | null): boolean {
  return wanted === null || port === null || wanted === port || (ports?.includes(port) ?? false);
}

function ofAddress(address: string, port: number | null, index: IndicatorIndex): Fit | null {
  const exact = index.address(address);
  if (exact && isOfPort(exact, port)) return { indicator: exact, strength: 'exact' };
  const network = index.has.cidr ? index.networks(address).find((one) => isOfPort(one, port)) : undefined;
  return network ? { indicator: network, strength: 'cidr' } : null;
}

/** From the whole name up its labels; public suffixes and single labels never match. */
function ofName(name: string, port: number | null, index: IndicatorIndex): Fit | null {
  let at = 0;
  for (;;) {
    if (name.indexOf('.', at) < 0) return null;
    const suffix = at === 0 ? name : name.slice(at);
    const indicator = index.domain(suffix);
    if (
      indicator &&
      (at === 0 || !indicator.isExact) &&
      isOfPort(indicator, port) &&
      !isPublicSuffix(suffix)
    ) {
      return { indicator, strength: at === 0 ? 'exact' : 'subdomain' };
    }
    at = name.indexOf('.', at) + 1;
  }
}
