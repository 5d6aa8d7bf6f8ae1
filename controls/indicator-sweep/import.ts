// Reads what the command line writes: its list of machines, or its list of files, told by their headers.
import {
  type Cell,
  type Columns,
  findColumns,
  fold,
  type ImportReport,
  type Refusal,
  readInstant,
  readNumber,
  readText,
  refuse,
  type Sheet,
} from '../kit.ts';
import {
  evidence,
  type Machine,
  machine,
  type SweepEvidence,
  type SweptFile,
  sweptFile,
} from './evidence.ts';
import { kindOf } from './log-kinds.ts';
import { stateOf } from './states.ts';

export { readResult } from './result.ts';

const machineColumns = {
  name: { names: ['Thiết bị', 'Máy', 'Tên máy', 'Địa chỉ máy', 'device', 'machine'], isRequired: true },
  indicator: { names: ['Chỉ báo', 'indicator'], isRequired: false },
  indicators: { names: ['Số chỉ báo', 'indicators'], isRequired: false },
  firstSeen: { names: ['Thấy lần đầu', 'Lần đầu', 'first', 'first seen'], isRequired: false },
  lastSeen: { names: ['Thấy lần cuối', 'Lần cuối', 'last', 'last seen'], isRequired: false },
  state: { names: ['Tình trạng', 'Trạng thái', 'state'], isRequired: false },
  whatWasDone: { names: ['Việc đã làm', 'Biện pháp xử lý', 'Lý do', 'what was done'], isRequired: false },
  cleanedAt: { names: ['Xử lý xong lúc', 'Thời điểm làm sạch', 'cleaned at'], isRequired: false },
} satisfies Columns<string>;

const fileColumns = {
  name: { names: ['Tệp', 'Tệp nhật ký', 'file'], isRequired: true },
  format: { names: ['Loại nhật ký', 'Định dạng', 'format', 'kind'], isRequired: false },
  bytes: { names: ['Số byte', 'Dung lượng', 'bytes'], isRequired: false },
  lines: { names: ['Số dòng', 'lines'], isRequired: true },
  firstTime: { names: ['Từ lúc', 'Dòng đầu lúc', 'firstTime', 'first time'], isRequired: false },
  lastTime: { names: ['Đến lúc', 'Dòng cuối lúc', 'lastTime', 'last time'], isRequired: false },
  skipped: { names: ['Bỏ qua vì', 'Lý do bỏ qua', 'skipped'], isRequired: false },
} satisfies Columns<string>;

const MOST = 20_000;
type Read<T> = { value: T } | { refusal: Refusal };
type CellOf<K> = (key: K) => Cell;

/** Rows of one machine (one for each indicator) become one machine; the files become one sweep. */
export function importRows(sheet: Sheet): ImportReport<SweepEvidence> {
  const files = findColumns(sheet, fileColumns);
  const isFiles = files.refused.every(({ code }) => code !== 'missing-column');
  const { at, refused } = isFiles ? files : findColumns(sheet, machineColumns);
  if (sheet.rows.length === 0) refused.push(refuse(null, 'no-rows'));
  if (refused.length > 0) return { evidence: null, accepted: 0, refused };
  const cellOf = (cells: readonly Cell[]) => (key: string) => {
    const place = (at as Record<string, number | null>)[key] ?? null;
    return place === null ? null : (cells[place] ?? null);
  };
  const rows = sheet.rows.filter(({ cells }) => cells.some((cell) => readText(cell) !== null));
  return isFiles ? importFiles(rows, cellOf) : importMachines(rows, cellOf);
}

type Rows = Sheet['rows'];
type CellsOf = (cells: readonly Cell[]) => (key: string) => Cell;

function importFiles(rows: Rows, cellOf: CellsOf): ImportReport<SweepEvidence> {
  const [files, refused] = gather(rows, (line, cells) => readFile(line, cellOf(cells)));
  const sweeps = [{ ...emptySweep, files: files.slice(0, MOST) }];
  return { evidence: evidence.parse({ sweeps }), accepted: Math.min(files.length, MOST), refused };
}

const emptySweep = {
  ranAt: null,
  listVersion: null,
  listDigest: null,
  machinesFound: null,
  hitsWithoutMachine: null,
};

function importMachines(rows: Rows, cellOf: CellsOf): ImportReport<SweepEvidence> {
  const [read, refused] = gather(rows, (line, cells) => readMachine(line, cellOf(cells)));
  const known = new Map<string, { machine: Machine; indicators: Set<string> }>();
  for (const { machine: row, indicator } of read) {
    const key = fold(row.name ?? '');
    const before = known.get(key);
    const indicators = before?.indicators ?? new Set<string>();
    if (indicator) indicators.add(indicator);
    known.set(key, { machine: before ? joined(before.machine, row) : row, indicators });
  }
  const machines = [...known.values()].map((each) => ({
    ...each.machine,
    indicators: each.indicators.size || each.machine.indicators,
  }));
  return { evidence: evidence.parse({ machines: machines.slice(0, MOST) }), accepted: read.length, refused };
}

/** The earliest and the latest time; else what is said first. */
const joined = (one: Machine, other: Machine): Machine => ({
  ...one,
  firstSeen: [one.firstSeen, other.firstSeen].filter((each) => each !== null).sort()[0] ?? null,
  lastSeen:
    [one.lastSeen, other.lastSeen]
      .filter((each) => each !== null)
      .sort()
      .at(-1) ?? null,
  state: one.state ?? other.state,
  whatWasDone: one.whatWasDone ?? other.whatWasDone,
  cleanedAt: one.cleanedAt ?? other.cleanedAt,
});

function gather<T>(rows: Rows, read: (line: number, cells: readonly Cell[]) => Read<T>): [T[], Refusal[]] {
  const values: T[] = [];
  const refused: Refusal[] = [];
  for (const { line, cells } of rows) {
    const row = read(line, cells);
    if ('value' in row) values.push(row.value);
    else refused.push(row.refusal);
  }
  return [values, refused];
}

function readMachine(
  line: number,
  cell: CellOf<string>,
): Read<{ machine: Machine; indicator: string | null }> {
  const name = readText(cell('name'));
  if (name === null) return { refusal: refuse(line, 'empty-cell', machineColumns.name.names[0]) };
  const state = stateOf(readText(cell('state')));
  if (state === undefined)
    return { refusal: refuse(line, 'not-an-option', machineColumns.state.names[0], cell('state')) };
  const times: Record<string, string | null> = {};
  for (const key of ['firstSeen', 'lastSeen', 'cleanedAt'] as const) {
    const read = timeOf(cell(key));
    if (read === undefined)
      return { refusal: refuse(line, 'not-a-moment', machineColumns[key].names[0], cell(key)) };
    times[key] = read;
  }
  const row = machine.safeParse({
    name,
    indicators: readNumber(cell('indicators')),
    state,
    whatWasDone: readText(cell('whatWasDone')),
    ...times,
  });
  if (row.success) return { value: { machine: row.data, indicator: readText(cell('indicator')) } };
  return {
    refusal: { line, column: machineColumns.name.names[0] ?? null, code: 'too-long', params: { most: 300 } },
  };
}

function readFile(line: number, cell: CellOf<string>): Read<SweptFile> {
  const name = readText(cell('name'));
  if (name === null) return { refusal: refuse(line, 'empty-cell', fileColumns.name.names[0]) };
  const lines = readNumber(cell('lines'));
  if (lines === null)
    return { refusal: refuse(line, 'not-a-number', fileColumns.lines.names[0], cell('lines')) };
  const row = sweptFile.safeParse({
    name,
    kind: kindOf(readText(cell('format'))),
    bytes: readNumber(cell('bytes')),
    lines,
    firstTime: timeOf(cell('firstTime')) ?? null,
    lastTime: timeOf(cell('lastTime')) ?? null,
    skipped: readText(cell('skipped')),
  });
  if (row.success) return { value: row.data };
  return { refusal: refuse(line, 'not-a-number', fileColumns.lines.names[0], cell('lines')) };
}

/** `undefined` when something stands there that is no moment. */
function timeOf(cell: Cell): string | null | undefined {
  if (readText(cell) === null) return null;
  return readInstant(cell)?.toISOString();
}
