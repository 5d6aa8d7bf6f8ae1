// All that DNS says of one host, as findings for its site.
import type { Resolver } from 'node:dns/promises';
import type { Finding } from '../../contract.ts';
import { type DnsLook, dnsFindings } from './findings.ts';
import { lameServers } from './lame.ts';
import { recordsOf } from './records.ts';

/** Asks DNS alone; `answer` is what the site's first page said, where it was asked. Never throws. */
export async function lookAtDns(
  resolver: Resolver,
  host: string,
  { answer, ends, now }: Pick<DnsLook, 'answer' | 'ends'> & { now: number },
): Promise<Finding[]> {
  const records = await recordsOf(resolver, host);
  const lame = await lameServers(resolver, records, { allowPrivate: false });
  return dnsFindings({ records, lame, answer, ends }, now);
}
