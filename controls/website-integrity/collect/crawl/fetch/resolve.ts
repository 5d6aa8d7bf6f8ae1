// From a host's name to addresses that may be connected to: what the operator mapped, else DNS; then the guard.
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isOwnNetwork, specialUse } from './address.ts';
import { FetchFailure } from './failure.ts';

/** `--resolve PATTERN=ADDRESS[:port]`: a host, or `*.domain`, that stands at this address. */
export interface Mapping {
  pattern: string;
  address: string;
  /** Null: the port of the URL. */
  port: number | null;
}

export interface Resolved {
  /** All checked; the first is the one that politeness counts. */
  addresses: readonly string[];
  port: number | null;
}

export type LookUp = (host: string) => Promise<readonly string[]>;

const KEPT_MS = 60_000;

/** Reads `*.test=127.0.0.1:8080`, `a.test=[::1]`; null where it cannot be read. */
export function mappingOf(text: string): Mapping | null {
  const match = /^([^=\s]+)=(?:\[([0-9a-f:.]+)\]|([0-9.]+)|([0-9a-f:]+))(?::(\d{1,5}))?$/i.exec(text);
  const address = match?.[2] ?? match?.[3] ?? match?.[4] ?? '';
  const port = match?.[5] === undefined ? null : Number(match[5]);
  if (!match?.[1] || isIP(address) === 0 || (port !== null && (port < 1 || port > 65_535))) return null;
  return { pattern: match[1].toLowerCase(), address, port };
}

/** Whether `*`, `*.test` or `a.test` speaks of this host. */
export function isMapped({ pattern }: Mapping, host: string): boolean {
  return pattern === '*' || (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern);
}

export interface ResolverOptions {
  mappings: readonly Mapping[];
  /** Connect also to addresses that are not of the public internet. */
  allowPrivate: boolean;
  lookUp?: LookUp;
  now: () => number;
}

/**
 * Opens a resolver that keeps each answer for a minute, so that the address which was checked is the one that is connected to.
 * It throws a FetchFailure: `dns`, or `private-address` where any of the addresses may not be connected to.
 */
export function openResolver({ mappings, allowPrivate, lookUp = bySystem, now }: ResolverOptions) {
  const kept = new Map<string, { resolved: Promise<Resolved>; until: number }>();

  async function look(host: string): Promise<Resolved> {
    const mapping = mappings.find((each) => isMapped(each, host));
    const bare = host.replace(/^\[|\]$/g, '');
    const addresses = mapping ? [mapping.address] : isIP(bare) ? [bare] : await namesOf(host, lookUp);
    for (const address of addresses) {
      const use = specialUse(address);
      if (use && !(allowPrivate && isOwnNetwork(use)))
        throw new FetchFailure('private-address', `${host} stands at ${address} (${use})`);
    }
    return { addresses, port: mapping?.port ?? null };
  }

  return function resolve(host: string): Promise<Resolved> {
    const known = kept.get(host);
    if (known && known.until > now()) return known.resolved;
    const resolved = look(host);
    kept.set(host, { resolved, until: now() + KEPT_MS });
    return resolved;
  };
}
export type Resolve = ReturnType<typeof openResolver>;

async function namesOf(host: string, lookUp: LookUp): Promise<readonly string[]> {
  try {
    const addresses = await lookUp(host);
    if (addresses.length > 0) return addresses;
  } catch (error) {
    throw new FetchFailure('dns', `${host}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
  throw new FetchFailure('dns', `${host}: no address`);
}

const bySystem: LookUp = async (host) => {
  const found = await lookup(host, { all: true, order: 'ipv4first' });
  return found.map(({ address }) => address);
};
