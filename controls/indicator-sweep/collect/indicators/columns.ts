// Which column of a table holds what, by headings in Vietnamese and English, else by what stands in the cells.
import { canonical, type Hint } from './canonical.ts';

export type ColumnRole =
  | 'value'
  | 'type'
  | 'port'
  | 'confidence'
  | 'tlp'
  | 'firstSeen'
  | 'lastSeen'
  | 'expires'
  | 'note'
  | 'toIds'
  | 'isExact';

export interface ValueColumn {
  at: number;
  /** What the heading says that the column holds. */
  hint: Hint;
}
/** The guess, for a person to look at: values may stand in several columns (IP, domain, hash side by side). */
export interface ColumnsGuess {
  values: ValueColumn[];
  at: Partial<Record<Exclude<ColumnRole, 'value'>, number>>;
  /** As printed; null where the table has no heading. */
  header: string[] | null;
  delimiter: string | null;
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const words = (text: string) => new Set(text.split('|'));
const values: readonly (readonly [Set<string>, Hint])[] = [
  [
    words(
      'indicator|indicators|ioc|iocs|ioc value|indicator value|value|values|observable|artifact|gia tri|chi bao|dau hieu|ioc ip domain|chi bao ioc|chi bao tan cong|gia tri ioc|dia chi doc hai|ten mien ip|ten mien dia chi ip|ip ten mien|dia chi ip ten mien|ip domain|domain ip|ip url|host ip|noi dung|pattern value|c2|c c|c2 server|entity',
    ),
    null,
  ],
  [
    words(
      'ip|ips|ip address|ip addresses|ipaddress|ipv4|ipv6|ip addr|dst ip|dest ip|destination ip|dia chi ip|dia chi ip doc hai|dia chi|address|network|cidr|subnet|netblock|dai mang|src ip|ioc ip|ip doc hai|c2 ip',
    ),
    'address',
  ],
  [
    words(
      'domain|domains|domain name|hostname|host|fqdn|ten mien|ten mien doc hai|dns|tenmien|ioc domain|c2 domain',
    ),
    'domain',
  ],
  [words('url|urls|uri|link|duong dan|lien ket|url doc hai|download url|ioc url|duong dan url'), 'url'],
  [
    words(
      'hash|hashes|file hash|md5|sha1|sha 1|sha256|sha 256|md5 hash|sha1 hash|sha256 hash|ma bam|md5sum|sha256sum|hash md5|hash sha1|hash sha256|ma hash|gia tri bam|file sha256|file md5',
    ),
    'hash',
  ],
];
const others: Record<Exclude<ColumnRole, 'value'>, Set<string>> = {
  type: words(
    'type|types|kind|loai|kieu|phan loai|indicator type|ioc type|loai chi bao|loai ioc|kieu du lieu|kieu chi bao|loai du lieu',
  ),
  port: words('port|ports|cong|dst port|dest port|destination port|cong dich|c2 port'),
  confidence: words(
    'confidence|confidence level|do tin cay|muc tin cay|score|diem|tin cay|severity score|muc do tin cay',
  ),
  tlp: words('tlp|marking|han che chia se|muc chia se'),
  firstSeen: words(
    'first seen|firstseen|first seen utc|dateadded|date added|valid from|date|ngay|ngay phat hien|thay lan dau|lan dau|ngay ghi nhan|thoi gian|first submission|created',
  ),
  lastSeen: words(
    'last seen|lastseen|last seen utc|last online|thay lan cuoi|lan cuoi|ngay cap nhat|updated',
  ),
  expires: words(
    'expires|expiry|expiration|valid until|expire|expiration date|het han|ngay het han|hieu luc den|han',
  ),
  note: words(
    'comment|comments|note|notes|description|desc|ghi chu|mo ta|threat|malware|malware family|malware printable|ten ma doc|ma doc|chien dich|campaign|tags|dien giai',
  ),
  toIds: words('to ids|toids|ids'),
  isExact: words('exact|exact only|chinh xac|khop chinh xac'),
};

/** Reads a heading row; null when it names no column of values. */
export function columnsOf(header: readonly string[], delimiter: string | null = null): ColumnsGuess | null {
  const guess: ColumnsGuess = { values: [], at: {}, header: [...header], delimiter };
  for (const [at, heading] of header.entries()) {
    if (heading.length > 80) continue;
    const name = folded(heading);
    const value = values.find(([names]) => names.has(name));
    const role = (Object.keys(others) as (keyof typeof others)[]).find((each) => others[each].has(name));
    if (value) guess.values.push({ at, hint: value[1] });
    else if (role && guess.at[role] === undefined) guess.at[role] = at;
  }
  preferOneValue(guess);
  // A row in which an indicator stands is a row, whatever words stand beside it.
  return guess.values.length > 0 && !header.some((cell) => cell.length < 300 && isLikely(cell))
    ? guess
    : null;
}

/** Beside a column that says `indicator` and one for the type, a second column of values is a remark. */
function preferOneValue(guess: ColumnsGuess): void {
  const named = guess.values.filter(({ hint }) => hint === null);
  if (guess.at.type !== undefined && named.length > 0) guess.values = named.slice(0, 1);
}

/** By the cells alone: columns where most of what is filled in is an indicator. */
export function columnsFrom(
  rows: readonly (readonly string[])[],
  delimiter: string | null = null,
): ColumnsGuess | null {
  const width = Math.min(64, Math.max(0, ...rows.map((row) => row.length)));
  const scored = Array.from({ length: width }, (_, at) => {
    const filled = rows.map((row) => (row[at] ?? '').trim()).filter(Boolean);
    const good = filled.filter((cell) => cell.length < 4096 && isLikely(cell)).length;
    return { at, good, share: filled.length === 0 ? 0 : good / filled.length };
  });
  const found = scored
    .filter(({ good, share }) => good > 0 && share >= 0.5)
    .map(({ at }) => ({ at, hint: null }));
  return found.length === 0 ? null : { values: found, at: {}, header: null, delimiter };
}

const refusedYetMeant = new Set([
  'private-address',
  'documentation-address',
  'ambiguous-address',
  'too-wide',
  'reserved-address',
  'public-suffix',
]);
function isLikely(cell: string): boolean {
  if (/^\d+$/.test(cell)) return false;
  const read = canonical(cell);
  return !('reason' in read) || refusedYetMeant.has(read.reason);
}

/** A type as lists write it. `other`: a kind that logs do not show; null: not known, so the value speaks. */
export function hintOf(type: string): Hint {
  const name = folded(type);
  if (
    /\b(?:email|mail|mutex|registry|regkey|yara|cve|filename|file name|filepath|ja3|ja3s|user agent|asn|btc|wallet|sigma|ssdeep|imphash|tlsh|sha512|sha384|sha224)\b/.test(
      name,
    )
  )
    return 'other';
  if (/\b(?:url|uri|link|duong dan)\b/.test(name)) return 'url';
  if (/\b(?:md5|sha1|sha 1|sha256|sha 256|hash|ma bam|filehash)\b/.test(name) || /^filehash/.test(name))
    return 'hash';
  if (/\b(?:ip|ipv4|ipv6|ips|cidr|subnet|addr|address|dia chi ip|dai mang|netblock)\b/.test(name))
    return 'address';
  return /\b(?:domain|hostname|host|fqdn|ten mien|dns)\b/.test(name) ? 'domain' : null;
}
