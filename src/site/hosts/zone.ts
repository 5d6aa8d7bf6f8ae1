// The host names of a DNS zone's export (RFC 1035 master file): what has an address, or stands for what has one.

const addressed = new Set(['A', 'AAAA', 'CNAME']);
/** Names that serve mail or name services carry no pages. */
const isService = (label: string) =>
  /^(_|\*)|^(ns|mx|mail|smtp|pop3?|imap|autodiscover|dkim)\d*$/.test(label);

/** `$ORIGIN`, a SOA record, or several lines with a class and a type. */
export function isZone(text: string): boolean {
  return (
    /^\$ORIGIN\s+\S+/m.test(text) ||
    /\sIN\s+SOA\s/i.test(text) ||
    (text.match(/^\S+\s+(\d+\s+)?IN\s+(A|AAAA|CNAME)\s+\S+/gim)?.length ?? 0) > 2
  );
}

/** Each host with the line where it first stands, without a dot at its end. Records that cannot be read are passed over. */
export function hostsOfZone(text: string): { host: string; line: number }[] {
  const found = new Map<string, number>();
  let origin = '';
  let owner = '';
  let isOpen = false;
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/;.*$/, '');
    if (isOpen) {
      isOpen = !line.includes(')');
      continue;
    }
    isOpen = line.includes('(') && !line.includes(')');
    const told = /^\$ORIGIN\s+(\S+)/i.exec(line)?.[1];
    if (told) origin = told.replace(/\.$/, '').toLowerCase();
    if (/^\s*(\$|$)/.test(line)) continue;
    const words = line.trim().split(/\s+/);
    if (!/^\s/.test(line)) owner = words.shift() ?? '';
    const type = words.find((word) => !/^(\d+[smhdw]?|IN)$/i.test(word))?.toUpperCase();
    if (type === 'SOA' && origin === '' && owner.endsWith('.')) origin = owner.slice(0, -1).toLowerCase();
    const host = absolute(owner, origin);
    if (addressed.has(type ?? '') && host && !isService(host.split('.')[0] ?? '') && !found.has(host))
      found.set(host, at + 1);
  }
  return [...found].map(([host, line]) => ({ host, line }));
}

function absolute(owner: string, origin: string): string | null {
  const name = owner.toLowerCase();
  if (name.endsWith('.')) return name.slice(0, -1);
  if (origin === '') return null;
  return name === '@' ? origin : `${name}.${origin}`;
}
