// Reads the sites that `haidang site` is to review: from words of the command line, CSV or JSON.
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

export interface NamedHost {
  host: string;
  /** Empty: https, then http. */
  start: string;
  listedHosts: string[];
  allowedDomains: string[];
  /** Further addresses of the site that were named. */
  imported: string[];
}

const names = z.union([
  z.array(z.string()),
  z.string().transform((text) => text.split(/[\s;,|]+/).filter(Boolean)),
]);
const row = z.object({
  host: z.string().optional(),
  start: z.string().nullish(),
  listedHosts: names.nullish(),
  allowedDomains: names.nullish(),
});

/** The sites of a list, or the sentence that says which line is wrong and why. */
export function hostsOf(text: string): NamedHost[] | string {
  const rows = /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text);
  if (typeof rows === 'string') return rows;
  const hosts: NamedHost[] = [];
  for (const [n, each] of rows.entries()) {
    const read = row.safeParse(typeof each === 'string' ? { host: each } : each);
    const host = read.success ? named(read.data) : null;
    if (!host)
      return `--hosts: mục ${n + 1}: không phải tên máy chủ hay địa chỉ http(s). / entry ${n + 1}: neither a host nor an http(s) address.`;
    hosts.push(host);
  }
  return merged(hosts);
}

/** The sites of the words of the command line, each a host or an address. */
export function hostsOfWords(words: readonly string[]): NamedHost[] | string {
  const hosts = words.map((word) => named({ host: word }));
  const wrong = words.find((_, n) => !hosts[n]);
  if (wrong !== undefined) return `"${wrong}": không phải địa chỉ http(s). / is no http(s) address.`;
  return merged(hosts.flatMap((host) => host ?? []));
}

function fromJson(text: string): unknown[] | string {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : [read];
  } catch (error) {
    return `--hosts: JSON hỏng / broken JSON: ${error instanceof Error ? error.message : error}`;
  }
}

/** With a header line that has `host`, or one host a line. */
function fromCsv(text: string): unknown[] | string {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    const header = rows[0]?.map((cell) => cell.toLowerCase()) ?? [];
    if (!header.includes('host')) return rows.map(([host, start]) => ({ host, start }));
    const keys = Object.keys(row.shape).map((key) => [key, header.indexOf(key.toLowerCase())] as const);
    return rows.slice(1).map((cells) => Object.fromEntries(keys.map(([key, at]) => [key, cells[at] ?? ''])));
  } catch (error) {
    return `--hosts: CSV hỏng / broken CSV: ${error instanceof Error ? error.message : error}`;
  }
}

/** Null: neither the host nor the start can be read as one of http. */
function named(read: z.infer<typeof row>): NamedHost | null {
  const written = read.host?.trim() ?? '';
  const given = read.start?.trim() || (/^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : '');
  const start = given === '' ? '' : webAddress(given);
  // A port without a scheme says where the site listens, and so how it begins.
  const bare = start === '' ? webAddress(`http://${written}`) : null;
  const address = start === '' ? bare : start;
  if (start === null || address === null) return null;
  const isPort = start === '' && new URL(address).port !== '';
  const own = written === '' || written.includes('://') ? null : webAddress(`http://${written}`);
  return {
    host: new URL(own ?? address).hostname,
    start: isPort || (bare !== null && new URL(bare).pathname !== '/') ? address : start,
    listedHosts: read.listedHosts ?? [],
    allowedDomains: read.allowedDomains ?? [],
    imported: [],
  };
}

function webAddress(text: string): string | null {
  if (/\s/.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null;
}

/** Several addresses of one host are one site: the first is where it begins. */
function merged(hosts: readonly NamedHost[]): NamedHost[] {
  const byHost = new Map<string, NamedHost>();
  for (const each of hosts) {
    const known = byHost.get(each.host);
    if (!known) byHost.set(each.host, { ...each });
    else if (each.start !== '') known.imported.push(each.start);
  }
  return [...byHost.values()];
}
