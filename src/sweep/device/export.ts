// The unit's own list of its devices as a file; the one writer of exports keeps cells from being formulas.
import { type OutSheet, writeCsv, writeWorkbook } from '../../platform/documents/table-out.ts';
import type { DeviceRow } from './contract.ts';
import { stateWords } from './words.ts';

const columns = [
  'Thiết bị',
  'Tình trạng',
  'Chỉ báo',
  'Thấy lần đầu',
  'Thấy lần cuối',
  'Việc đã làm',
  'Xử lý xong lúc',
  'Số lần tái phát',
];

const time = (instant: string | null) => (instant === null ? null : new Date(instant));

function sheetOf(rows: readonly DeviceRow[]): OutSheet {
  return {
    name: 'Thiết bị',
    columns: columns.map((label) => ({ label, width: 24 })),
    rows: rows.map((row) => [
      row.name,
      stateWords[row.state],
      row.indicators.join('; '),
      time(row.firstSeen),
      time(row.lastSeen),
      row.whatWasDone,
      time(row.cleanedAt),
      row.recurrences,
    ]),
  };
}

/** Read again by the import of the control: the names of its columns and states are these. */
export async function devicesFile(
  rows: readonly DeviceRow[],
  format: 'csv' | 'xlsx',
  asOf: Date,
): Promise<Uint8Array> {
  const sheet = sheetOf(rows);
  return format === 'csv'
    ? writeCsv(sheet)
    : writeWorkbook({ title: 'Thiết bị phát hiện', asOf, sheets: [sheet] });
}
