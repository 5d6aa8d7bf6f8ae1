// Reads cells that people typed: dates, times, numbers, yes and no, under headings with many spellings.
import { instantOf } from './civil-time.ts';
import type { Cell, Refusal, Sheet } from './contract.ts';
import { fold } from './fold.ts';

export type ColumnSpec = { readonly names: readonly string[]; readonly isRequired: boolean };
export type Columns<K extends string> = Readonly<Record<K, ColumnSpec>>;
/** Where each column is, or what is wrong with the header. The first spelling of a column is its name in messages. */
export type Found<K extends string> = { at: Record<K, number | null>; refused: Refusal[] };

const bare = (heading: string) =>
  fold(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export function findColumns<K extends string>(sheet: Sheet, columns: Columns<K>): Found<K> {
  const headings = sheet.header.map(bare);
  const at = {} as Record<K, number | null>;
  const refused: Refusal[] = [];
  for (const [key, spec] of Object.entries(columns) as [K, ColumnSpec][]) {
    const spellings = spec.names.map(bare);
    const places = headings.flatMap((heading, place) => (spellings.includes(heading) ? [place] : []));
    at[key] = places[0] ?? null;
    const column = spec.names[0] ?? key;
    if (places.length > 1) refused.push(refuse(null, 'repeated-column', column));
    if (places.length === 0 && spec.isRequired) refused.push(refuse(null, 'missing-column', column));
  }
  return { at, refused };
}

export function refuse(
  line: number | null,
  code: string,
  column: string | null = null,
  value?: Cell,
): Refusal {
  return { line, column, code, params: value === undefined ? {} : { value: shown(value) } };
}

const shown = (value: Cell): string =>
  (value instanceof Date ? value.toISOString() : String(value ?? '')).slice(0, 60);

/** The cell as text in NFC; null when it is empty. */
export function readText(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  const text = (cell instanceof Date ? cell.toISOString() : String(cell)).normalize('NFC').trim();
  return text === '' ? null : text;
}

export type Day = { year: number; month: number; day: number };

/** `2/9/2024`, `02-09-2024`, `2024-09-02`, or a spreadsheet's own date (whose UTC parts are the civil ones). */
export function readDay(cell: Cell | undefined): Day | null {
  if (cell instanceof Date)
    return real({ year: cell.getUTCFullYear(), month: cell.getUTCMonth() + 1, day: cell.getUTCDate() });
  const written = readText(cell) ?? '';
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  if (local) return real({ day: +local[1]!, month: +local[2]!, year: +local[3]! });
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  return iso ? real({ year: +iso[1]!, month: +iso[2]!, day: +iso[3]! }) : null;
}

const real = (day: Day): Day | null => (instantOf({ ...day, hour: 0, minute: 0 }) ? day : null);

export const writeIsoDay = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Minutes after midnight of `17:00`, `17h30`, `17h`, `7 giờ 30`, a spreadsheet's time, or its fraction of a day. */
export function readTimeOfDay(cell: Cell | undefined): number | null {
  if (cell instanceof Date) return cell.getUTCHours() * 60 + cell.getUTCMinutes();
  if (typeof cell === 'number') return cell >= 0 && cell <= 1 ? Math.round(cell * 1440) : null;
  const parts = /^(\d{1,2})\s*(?:(?::|h|g|gio)\s*(\d{1,2})?(?::00)?)\s*(?:p|phut)?$/.exec(
    fold(readText(cell) ?? ''),
  );
  if (!parts) return null;
  const hour = +parts[1]!;
  const minute = +(parts[2] ?? 0);
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0)) ? hour * 60 + minute : null;
}

/** `17:00 2/9/2024`, `2/9/2024 17h30`, ISO in UTC, or a spreadsheet's date with its time. */
export function readInstant(cell: Cell | undefined): Date | null {
  if (cell instanceof Date) return atTime(readDay(cell), readTimeOfDay(cell));
  const written = readText(cell) ?? '';
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(written)) {
    const instant = new Date(written);
    return Number.isNaN(instant.getTime()) ? null : instant;
  }
  const day = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
  if (!day) return null;
  const time = fold(written.replace(day, ' '))
    .replace(/\bngay\b|,/g, '')
    .trim();
  return atTime(readDay(day), readTimeOfDay(time));
}

export function atTime(day: Day | null, minutes: number | null): Date | null {
  if (!day || minutes === null) return null;
  return instantOf({ ...day, hour: Math.floor(minutes / 60), minute: minutes % 60 });
}

/** A number as written here: `1.234` and `1 234` are thousands, `2,5` is two and a half. */
export function readNumber(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const written = (readText(cell) ?? '').replace(/\s/g, '');
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(written)) return Number(written.replace(/\./g, '').replace(',', '.'));
  return /^-?\d{1,15}([.,]\d+)?$/.test(written) ? Number(written.replace(',', '.')) : null;
}

const yes = new Set(['co', 'x', 'yes', 'y', 'true', '1', 'dung', '✓', 'v']);
const no = new Set(['khong', 'no', 'n', 'false', '0', 'sai', '-']);

/** `undefined` when the cell says something that is neither yes nor no; null when it is empty. */
export function readYesNo(cell: Cell | undefined): boolean | null | undefined {
  const written = readText(cell);
  if (written === null) return null;
  const folded = fold(written);
  if (yes.has(folded)) return true;
  return no.has(folded) ? false : undefined;
}
