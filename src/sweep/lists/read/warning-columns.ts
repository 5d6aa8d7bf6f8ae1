// Columns of a table that says whose network talked to what: a unit, an address of its own, and what that talked to.
import { fold } from '../../../platform/fold.ts';

export interface WarningColumns {
  /** Code and name may stand side by side. */
  units: number[];
  address: number | null;
  indicator: number | null;
  firstSeen: number | null;
  lastSeen: number | null;
  note: number | null;
  header: string[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split('|'));
const UNIT = words(
  'don vi|ten don vi|ma don vi|ma dinh danh|ma dinh danh don vi|ma co quan|co quan|ten co quan|co quan don vi|don vi quan ly|don vi su dung|chu quan|to chuc|ten to chuc|unit|unit code|unit name|agency|agency code|organisation|organization|owner',
);
const OWN = words(
  'ip|ips|ipv4|ipv6|ip address|dia chi ip|dia chi|dia chi ip don vi|dia chi ip cua don vi|ip don vi|ip cua don vi|ip nguon|dia chi nguon|dia chi ip nguon|ip noi bo|ip public|ip cong khai|ip may|ip may tinh|dia chi may|may nhiem|ip nhiem|ip bi nhiem|dia chi ip nhiem|dia chi ip bi nhiem|dai mang|dai ip|src ip|source ip|source|src|source address|client ip|victim ip|infected ip|network|own address',
);
const THING = words(
  'c2|c c|c2 server|c2 ip|c2 domain|may chu c2|may chu dieu khien|ket noi den|ket noi toi|dia chi ket noi|dich|ip dich|dia chi dich|dia chi ip dich|dia chi doc hai|ip doc hai|dia chi ip doc hai|ten mien|ten mien doc hai|ten mien dich|domain|url|url doc hai|chi bao|gia tri|ioc|indicator|destination|dst|dst ip|dest ip|destination ip|destination address|host',
);
const FIRST = words(
  'first seen|lan dau|thay lan dau|thoi gian|thoi diem|ngay|ngay ghi nhan|tu ngay|time|date|timestamp',
);
const LAST = words('last seen|lan cuoi|thay lan cuoi|den ngay|ngay cap nhat');
const NOTE = words(
  'ghi chu|mo ta|note|comment|description|ma doc|ten ma doc|loai ma doc|malware|threat|dien giai',
);

const nameOf = (heading: string): string =>
  fold(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Null where the row names no unit, or nothing beside it that a network could have talked to. */
export function warningColumns(header: readonly string[]): WarningColumns | null {
  const names = header.map(nameOf);
  const first = (of: ReadonlySet<string>) => {
    const at = names.findIndex((name) => of.has(name));
    return at < 0 ? null : at;
  };
  const units = names.flatMap((name, at) => (UNIT.has(name) ? [at] : []));
  const [address, indicator] = [first(OWN), first(THING)];
  if (units.length === 0 || (address === null && indicator === null)) return null;
  const rest = { firstSeen: first(FIRST), lastSeen: first(LAST), note: first(NOTE) };
  return { units, address, indicator, ...rest, header: [...header] };
}

/** The heading may stand below a title. */
const WITHIN = 20;

/** The columns of a table, and the number of its first row of content; null where it is about no units. */
export function findWarningColumns(
  rows: readonly (readonly string[])[],
): { columns: WarningColumns; from: number } | null {
  for (let at = 0; at < Math.min(WITHIN, rows.length); at++) {
    const columns = warningColumns(rows[at] ?? []);
    if (columns) return { columns, from: at + 1 };
  }
  return null;
}
