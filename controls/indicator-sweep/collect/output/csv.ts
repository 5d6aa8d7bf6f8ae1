// Sightings and coverage as CSV that a spreadsheet opens: no cell of it can be taken for a formula.
import type { Coverage, Sighting } from '../contract.ts';

/** What a spreadsheet takes for a formula, also in full width and behind blanks. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/** A cell that begins as a formula does is written with a leading apostrophe (OWASP, CSV injection). */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const table = (header: string[], rows: (string | number | null)[][]): string =>
  `\ufeff${[header, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

export const sightingsCsv = (sightings: readonly Sighting[]): string =>
  table(
    ['Thiết bị', 'Cách biết thiết bị', 'Chỉ báo', 'Loại', 'Mức khớp', 'Lần đầu', 'Lần cuối', 'Số lần', 'Tệp'],
    sightings.map((each) => [
      ...[each.device, each.deviceGround, each.indicator, each.kind, each.strength],
      ...[each.first, each.last, each.count, each.files.join('; ')],
    ]),
  );

export const coverageCsv = (coverage: readonly Coverage[]): string =>
  table(
    [
      'Tệp',
      'Loại nhật ký',
      'Bảng mã',
      'Số byte',
      'Số dòng',
      'Từ lúc',
      'Đến lúc',
      'Số lần khớp',
      'SHA-256',
      'Bỏ qua vì',
    ],
    coverage.map((each) => [
      ...[each.file, each.format, each.encoding, each.bytes, each.lines, each.firstTime, each.lastTime],
      ...[each.hits, each.sha256, each.skipped?.reason ?? null],
    ]),
  );
