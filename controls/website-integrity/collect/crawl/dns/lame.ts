// Asks each name server of a zone itself whether it answers for it: one that does not is lame.
import type { Resolver } from 'node:dns/promises';
import { specialUse } from '../fetch/address.ts';
import { openDns } from './records.ts';

export interface LameOptions {
  allowPrivate: boolean;
  /** Where name servers listen: 53, except in a test. */
  port?: number;
}

const PATIENCE_MS = 3_000;

/** The name servers that have no address, or that refuse, fail or do not answer for the zone. */
export async function lameServers(
  resolver: Resolver,
  { zone, nameServers }: { zone: string; nameServers: readonly string[] },
  options: LameOptions,
): Promise<string[]> {
  const states = await Promise.all(nameServers.map((name) => isLame(resolver, zone, name, options)));
  return nameServers.filter((_, n) => states[n]);
}

async function isLame(
  resolver: Resolver,
  zone: string,
  name: string,
  { allowPrivate, port = 53 }: LameOptions,
): Promise<boolean> {
  const addresses = await resolver.resolve4(name).catch(({ code }: NodeJS.ErrnoException) =>
    // Only what does not exist is lame; what could not be asked is not known.
    code === 'ENOTFOUND' || code === 'ENODATA' ? [] : null,
  );
  if (addresses === null) return false;
  const [address] = addresses;
  if (address === undefined) return true;
  if (!allowPrivate && specialUse(address) !== null) return true;
  const direct = openDns({ servers: [`${address}:${port}`], timeoutMs: PATIENCE_MS });
  return direct.resolveSoa(zone).then(
    () => false,
    () => true,
  );
}
