// Plans an import of addresses: each line of a file beside the site and what is known of it. Pure.
import {
  canonical,
  isReadable,
  LONGEST,
} from '../../../controls/website-integrity/collect/crawl/frontier/url.ts';
import { hostOf, isHost } from '../../platform/names/host.ts';
import type { AddressImport } from '../contract.ts';
import type { ListedAddress } from './address-lists.ts';

/** What is kept of one site: a whole look by night reads more, and a look by day is not held up for ever. */
export const MOST_ADDRESSES = 5_000;

export type AddressRefused =
  | 'not-an-address'
  | 'too-long'
  | 'other-host'
  | 'not-a-page'
  | 'twice'
  | 'beyond-limit';
export interface PlannedAddress {
  line: number;
  /** In the one spelling that looks use; where it is refused, as it was written. */
  address: string;
  state: AddressImport['rows'][number]['state'];
  why: AddressRefused | null;
}

/** http and https are two ways to one page. */
const pageOf = (address: string): string => address.replace(/^https?:/, '');
const nameOf = (host: string): string => new URL(`http://${host}`).hostname.replace(/^www\./, '');

/** @param known addresses that the site has already, as they are kept */
export function planAddresses(
  listed: readonly ListedAddress[],
  site: { host: string; known: Iterable<string> },
): PlannedAddress[] {
  const known = new Set([...site.known].map(pageOf));
  const own = nameOf(site.host);
  const seen = new Set<string>();
  let room = MOST_ADDRESSES - known.size;
  return listed.map(({ line, written }) => {
    const read = readAddress(written, own);
    const refused = (why: AddressRefused): PlannedAddress => ({
      ...{ line, address: written, state: 'refused', why },
    });
    if ('why' in read) return refused(read.why);
    const page = pageOf(read.address);
    if (seen.has(page)) return refused('twice');
    seen.add(page);
    if (known.has(page)) return { line, address: read.address, state: 'same', why: null };
    if (room <= 0) return refused('beyond-limit');
    room -= 1;
    return { line, address: read.address, state: 'new', why: null };
  });
}

/** Searches show addresses without their scheme; the site's own then begins with its name. */
function readAddress(written: string, own: string): { address: string } | { why: AddressRefused } {
  if (/\s/.test(written) || !isHost(hostOf(written))) return { why: 'not-an-address' };
  const address = canonical(/^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`);
  if (written.length > LONGEST || (address?.length ?? 0) > LONGEST) return { why: 'too-long' };
  if (address === null) return { why: 'not-an-address' };
  if (nameOf(new URL(address).hostname) !== own) return { why: 'other-host' };
  return isReadable(address) ? { address } : { why: 'not-a-page' };
}
