// Reads a roster as offices write it: Vietnamese headings, 2/9/2024, 17h30, shifts past midnight.
import {
  atTime,
  type Cell,
  type Columns,
  type Day,
  findColumns,
  type ImportReport,
  type Refusal,
  readDay,
  readInstant,
  readPhone,
  readText,
  readTimeOfDay,
  refuse,
  type Sheet,
} from '../kit.ts';
import { type RosterEvidence, type Shift, shift } from './evidence.ts';

const columns = {
  person: {
    names: ['Người trực', 'Họ và tên', 'Họ tên', 'Cán bộ trực', 'Tên cán bộ', 'Person', 'Name'],
    isRequired: true,
  },
  phone: {
    names: ['Số điện thoại', 'Điện thoại', 'SĐT', 'Số ĐT', 'ĐT', 'Di động', 'Phone'],
    isRequired: false,
  },
  post: { names: ['Vị trí trực', 'Vị trí', 'Bộ phận', 'Địa điểm', 'Nơi trực', 'Post'], isRequired: false },
  from: { names: ['Từ', 'Bắt đầu', 'Thời gian bắt đầu', 'From', 'Start'], isRequired: false },
  to: { names: ['Đến', 'Kết thúc', 'Thời gian kết thúc', 'To', 'End'], isRequired: false },
  day: { names: ['Ngày trực', 'Ngày', 'Từ ngày', 'Ngày bắt đầu', 'Day', 'Date'], isRequired: false },
  endDay: { names: ['Đến ngày', 'Ngày kết thúc', 'To day'], isRequired: false },
  startTime: { names: ['Từ giờ', 'Giờ bắt đầu', 'From hour', 'Start time'], isRequired: false },
  endTime: { names: ['Đến giờ', 'Giờ kết thúc', 'To hour', 'End time'], isRequired: false },
  hours: { names: ['Ca trực', 'Thời gian trực', 'Thời gian', 'Giờ trực', 'Ca', 'Hours'], isRequired: false },
} satisfies Columns<string>;
type Key = keyof typeof columns;
type Row = (key: Key) => Cell;

const MOST = 100_000;

/** Accepts what can be placed in time; every other row is refused by its line. A missing telephone is the check's. */
export function importRows(sheet: Sheet): ImportReport<RosterEvidence> {
  const { at, refused } = findColumns(sheet, columns);
  const has = (key: Key) => at[key] !== null;
  const hasTimes =
    (has('from') && has('to')) || (has('day') && ((has('startTime') && has('endTime')) || has('hours')));
  if (!hasTimes) refused.push(refuse(null, 'no-times'));
  if (sheet.rows.length === 0) refused.push(refuse(null, 'no-rows'));
  if (sheet.rows.length > MOST)
    refused.push({ ...refuse(null, 'too-many-rows'), params: { have: sheet.rows.length, most: MOST } });
  if (refused.length > 0) return { evidence: null, accepted: 0, refused };

  const shifts: Shift[] = [];
  for (const { line, cells } of sheet.rows) {
    if (cells.every((cell) => readText(cell) === null)) continue;
    const row = readRow(line, (key) => (at[key] === null ? null : (cells[at[key]] ?? null)), has);
    if ('code' in row) refused.push(row);
    else shifts.push(row);
  }
  return { evidence: { claim: null, shifts }, accepted: shifts.length, refused };
}

function readRow(line: number, row: Row, has: (key: Key) => boolean): Shift | Refusal {
  if (readText(row('person')) === null) return refuse(line, 'empty-cell', columns.person.names[0]);
  const [from, to] =
    has('from') && has('to') ? [readInstant(row('from')), readInstant(row('to'))] : dayAndHours(row);
  const written = ['from', 'to', 'day', 'startTime', 'endTime', 'hours'] as const;
  const shown = written
    .map((key) => readText(row(key)))
    .filter(Boolean)
    .join(' ');
  if (!from) return refuse(line, 'no-start', null, shown);
  if (!to) return refuse(line, 'no-end', null, shown);
  if (to <= from) return refuse(line, 'ends-before-start', null, shown);
  const read = shift.safeParse({
    post: readText(row('post')),
    person: readText(row('person')),
    phone: phoneOf(row('phone')),
    from: from.toISOString(),
    to: to.toISOString(),
  });
  if (read.success) return read.data;
  const key = String(read.error.issues[0]?.path[0]) as Key;
  return { line, column: columns[key]?.names[0] ?? null, code: 'too-long', params: { most: 300 } };
}

/** A day with two times. Without an end day, an end that is not after the start lies on the next day. */
function dayAndHours(row: Row): [Date | null, Date | null] {
  const day = readDay(row('day'));
  const [start, end] = timesOf(row);
  const from = atTime(day, start);
  if (!from || end === null || start === null) return [from, null];
  const written = readText(row('endDay'));
  if (written !== null) return [from, atTime(readDay(row('endDay')), end)];
  const to = atTime(day, end);
  return [from, to && to <= from ? atTime(nextDay(day!), end) : to];
}

function timesOf(row: Row): [number | null, number | null] {
  if (readText(row('startTime')) !== null)
    return [readTimeOfDay(row('startTime')), readTimeOfDay(row('endTime'))];
  const halves = (readText(row('hours')) ?? '')
    .replace(/hôm sau|\(\+1\)/giu, '')
    .split(/\s*(?:-|–|đến|tới)\s*/iu);
  return halves.length === 2 ? [readTimeOfDay(halves[0]), readTimeOfDay(halves[1])] : [null, null];
}

function nextDay({ year, month, day }: Day): Day {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

/** A spreadsheet that took the number for a quantity dropped its first zero. */
function phoneOf(cell: Cell): string | null {
  const written = readText(cell);
  if (typeof cell !== 'number' || written === null) return written;
  return readPhone(`0${written}`) ?? written;
}
