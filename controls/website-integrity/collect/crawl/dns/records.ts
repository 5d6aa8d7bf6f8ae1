// Asks DNS for what stands behind a host: addresses, the chain of aliases, name servers, mail servers.
import { Resolver } from 'node:dns/promises';

export interface HostRecords {
  host: string;
  addresses: readonly string[];
  /** The aliases in the order in which they are followed; the host itself is not among them. */
  aliases: readonly string[];
  /** The name after the last alias exists; null: it could not be asked. */
  exists: boolean | null;
  /** The zone that the host lies in, and its name servers; empty where they could not be found. */
  zone: string;
  nameServers: readonly string[];
  mailServers: readonly string[];
}

export interface DnsOptions {
  /** `address` or `address:port`; left out: those of the machine. */
  servers?: readonly string[];
  timeoutMs?: number;
}

const MOST_ALIASES = 10;
/** What says that there is nothing: no such name, or no such record. All other codes say that nobody knows. */
const NOTHING = new Set(['ENOTFOUND', 'ENODATA']);

export function openDns({ servers, timeoutMs = 4_000 }: DnsOptions): Resolver {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 2 });
  if (servers) resolver.setServers([...servers]);
  return resolver;
}

/** All records of a host; asked of DNS alone, nothing is sent to the host. */
export async function recordsOf(resolver: Resolver, host: string): Promise<HostRecords> {
  const aliases: string[] = [];
  for (let at = host; aliases.length < MOST_ALIASES; ) {
    const next = (await listOf(resolver.resolveCname(at)))?.[0];
    if (next === undefined || aliases.includes(next)) break;
    aliases.push(next);
    at = next;
  }
  const last = aliases.at(-1) ?? host;
  const found = await Promise.all([listOf(resolver.resolve4(last)), listOf(resolver.resolve6(last))]);
  const addresses = found.flatMap((list) => list ?? []);
  const isKnown = addresses.length > 0 || found.every((list) => list !== null);
  const mail = await listOf(resolver.resolveMx(host));
  return {
    ...{ host, addresses, aliases, exists: isKnown ? addresses.length > 0 : null },
    ...(await zoneOf(resolver, host)),
    mailServers: mail?.map(({ exchange }) => exchange) ?? [],
  };
}

/** An empty list where DNS says that there is nothing; null where it does not say. */
async function listOf<T>(answer: Promise<T[]>): Promise<T[] | null> {
  try {
    return await answer;
  } catch (error) {
    return NOTHING.has((error as NodeJS.ErrnoException).code ?? '') ? [] : null;
  }
}

/** The nearest name above the host that has name servers. */
async function zoneOf(resolver: Resolver, host: string): Promise<{ zone: string; nameServers: string[] }> {
  const labels = host.split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const zone = labels.slice(at).join('.');
    const nameServers = (await listOf(resolver.resolveNs(zone))) ?? [];
    if (nameServers.length > 0) return { zone, nameServers };
  }
  return { zone: '', nameServers: [] };
}
