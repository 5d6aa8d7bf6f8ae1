// Addresses in any spelling to their one spelling: dotted IPv4, RFC 5952 IPv6; reverse names to addresses.

/** Four decimal octets; leading zeros are ambiguous (octal to some readers) and refused. */
export function ipv4(text: string): string | null {
  if (text.length < 7 || text.length > 15) return null;
  let octets = 0;
  let value = -1;
  let digits = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 46;
    if (c >= 48 && c <= 57) {
      if (digits > 0 && value === 0) return null;
      value = digits === 0 ? c - 48 : value * 10 + c - 48;
      if (++digits > 3 || value > 255) return null;
    } else if (c === 46) {
      if (digits === 0) return null;
      octets++;
      digits = 0;
      value = -1;
    } else return null;
  }
  return octets === 4 ? text : null;
}

/** IPv6 in any spelling, without brackets and zone; an address mapped from IPv4 gives the IPv4. */
export function ipv6(text: string): string | null {
  const groups = groupsOf(text);
  if (!groups) return null;
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    const [high = 0, low = 0] = groups.slice(6);
    return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
  }
  return rfc5952(groups);
}

/** Either family, or null. */
export function address(text: string): string | null {
  return text.includes(':') ? ipv6(text) : ipv4(text);
}

function groupsOf(text: string): number[] | null {
  if (text.length < 2 || text.length > 45) return null;
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const left = side(halves[0] ?? '', halves.length === 1);
  const right = halves.length === 2 ? side(halves[1] ?? '', true) : [];
  if (!left || !right) return null;
  const missing = 8 - left.length - right.length;
  if (halves.length === 1) return missing === 0 ? left : null;
  return missing < 1 ? null : [...left, ...new Array<number>(missing).fill(0), ...right];
}

function side(text: string, mayEndDotted: boolean): number[] | null {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [i, part] of parts.entries()) {
    if (part.includes('.')) {
      const octets =
        mayEndDotted && i === parts.length - 1 && ipv4(part) ? part.split('.').map(Number) : null;
      if (!octets) return null;
      groups.push((octets[0] ?? 0) * 256 + (octets[1] ?? 0), (octets[2] ?? 0) * 256 + (octets[3] ?? 0));
    } else {
      if (!/^[0-9a-fA-F]{1,4}$/.test(part)) return null;
      groups.push(Number.parseInt(part, 16));
    }
  }
  return groups;
}

function rfc5952(groups: number[]): string {
  let best = -1;
  let longest = 1;
  for (let i = 0; i < 8; i++) {
    let run = 0;
    while (i + run < 8 && groups[i + run] === 0) run++;
    if (run > longest) {
      longest = run;
      best = i;
    }
  }
  const hex = (part: number[]) => part.map((group) => group.toString(16)).join(':');
  return best < 0 ? hex(groups) : `${hex(groups.slice(0, best))}::${hex(groups.slice(best + longest))}`;
}

const IP6_ARPA = /^(?:[0-9a-f]\.){32}ip6\.(?:arpa|int)$/;

/** The address that a reverse name (`4.3.2.1.in-addr.arpa`) asks for: a whole address, nothing in front of it. */
export function reversed(name: string): string | null {
  if (name.endsWith('.in-addr.arpa')) return ipv4(name.slice(0, -13).split('.').reverse().join('.'));
  if (name.length !== 72 && name.length !== 71) return null;
  if (!IP6_ARPA.test(name)) return null;
  const nibbles = name.slice(0, 63).split('.').reverse().join('');
  return ipv6(nibbles.match(/.{4}/g)?.join(':') ?? '');
}
