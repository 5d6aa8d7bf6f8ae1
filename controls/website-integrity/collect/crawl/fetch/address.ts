// Which addresses may be connected to: those of the public internet, unless the operator names a test web.
import { BlockList, isIP } from 'node:net';

/** IANA's special-purpose registries (RFC 6890 and its updates), by what a crawler would hit there. */
const SPECIAL: Record<string, readonly string[]> = {
  unspecified: ['0.0.0.0/8', '::/128'],
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7', 'fec0::/10'],
  'carrier-nat': ['100.64.0.0/10'],
  // Metadata services of clouds stand here too (169.254.169.254); their other homes are in `private`.
  'link-local': ['169.254.0.0/16', 'fe80::/10'],
  multicast: ['224.0.0.0/4', 'ff00::/8'],
  reserved: ['192.0.0.0/24', '198.18.0.0/15', '240.0.0.0/4', '100::/64', '5f00::/16', '64:ff9b:1::/48'],
  documentation: ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32', '3fff::/20'],
  // An IPv4 address hides in these; nothing on the internet is reached through them any more.
  tunnel: ['192.88.99.0/24', '::/96', '2001::/23', '2002::/16'],
};

/** What the operator may allow: networks of one's own. Metadata services, groups of machines and the like stay closed. */
const OWN = new Set(['loopback', 'private', 'carrier-nat', 'documentation', 'reserved']);

/** Whether a special-purpose address may be connected to where the operator allows private ones. */
export const isOwnNetwork = (use: string): boolean => OWN.has(use);

const lists = Object.entries(SPECIAL).map(([name, networks]) => [name, listOf(networks)] as const);

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** Why this address is not of the public internet (`loopback`, `private`…); null: it is. What is no address is `malformed`. */
export function specialUse(address: string): string | null {
  const family = isIP(address);
  if (family === 0) return 'malformed';
  if (family === 4) return specialIn(address, 'ipv4');
  const inner = embeddedIPv4(address);
  return inner === null ? specialIn(address, 'ipv6') : specialIn(inner, 'ipv4');
}

function specialIn(address: string, family: 'ipv4' | 'ipv6'): string | null {
  return lists.find(([, list]) => list.check(address, family))?.[0] ?? null;
}

/** The first six groups of such an address. */
const CARRIERS = ['0:0:0:0:0:65535', '0:0:0:0:65535:0', '100:65435:0:0:0:0'];

/** The IPv4 address inside ::ffff:a.b.c.d, ::ffff:0:a.b.c.d and NAT64's 64:ff9b::a.b.c.d, where one is. */
function embeddedIPv4(address: string): string | null {
  const groups = groupsOf(address);
  const head = groups.slice(0, 6).join(':');
  if (!CARRIERS.includes(head)) return null;
  const [high = 0, low = 0] = groups.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** The eight groups of an IPv6 address, as numbers. */
function groupsOf(address: string): number[] {
  const canonical = new URL(`http://[${address.split('%')[0]}]/`).hostname.slice(1, -1);
  const [before = '', after] = canonical.split('::');
  const numbers = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const head = numbers(before);
  if (after === undefined) return head;
  const tail = numbers(after);
  return [...head, ...Array(8 - head.length - tail.length).fill(0), ...tail];
}
