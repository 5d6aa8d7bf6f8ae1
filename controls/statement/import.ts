// Reads a statement from a sheet of one row.
import {
  type Cell,
  type Columns,
  findColumns,
  fold,
  type ImportReport,
  type Refusal,
  readDay,
  readText,
  refuse,
  type Sheet,
  writeIsoDay,
} from '../kit.ts';
import { evidence, type StatementEvidence } from './evidence.ts';

const columns = {
  status: { names: ['Tình trạng', 'Trạng thái', 'Kết quả', 'Status'], isRequired: true },
  whatWasDone: {
    names: ['Nội dung đã làm', 'Đã làm những gì', 'Nội dung', 'What was done'],
    isRequired: false,
  },
  doneOn: { names: ['Ngày hoàn thành', 'Ngày', 'Date'], isRequired: false },
  reason: { names: ['Lý do', 'Ghi chú', 'Reason'], isRequired: false },
  howToVerify: { names: ['Cách kiểm chứng', 'Minh chứng', 'How to verify'], isRequired: false },
} satisfies Columns<string>;

const statuses: Record<string, StatementEvidence['status']> = {
  'da thuc hien': 'done',
  'da hoan thanh': 'done',
  'hoan thanh': 'done',
  xong: 'done',
  done: 'done',
  'dang thuc hien': 'in-progress',
  'dang trien khai': 'in-progress',
  'in progress': 'in-progress',
  'chua thuc hien': 'not-done',
  'not done': 'not-done',
  'khong thuoc pham vi': 'not-applicable',
  'khong ap dung': 'not-applicable',
  'not applicable': 'not-applicable',
};

/** The first row that can be read is the statement; each row after it is refused by its line. */
export function importRows(sheet: Sheet): ImportReport<StatementEvidence> {
  const { at, refused } = findColumns(sheet, columns);
  if (refused.length > 0) return { evidence: null, accepted: 0, refused };
  let taken: StatementEvidence | null = null;
  for (const { line, cells } of sheet.rows) {
    const cell = (key: keyof typeof columns): Cell => (at[key] === null ? null : (cells[at[key]] ?? null));
    const row: StatementEvidence | Refusal = taken ? refuse(line, 'more-than-one') : readRow(line, cell);
    if ('code' in row) refused.push(row);
    else taken = row;
  }
  if (sheet.rows.length === 0) refused.push(refuse(null, 'no-rows'));
  return { evidence: taken, accepted: taken ? 1 : 0, refused };
}

function readRow(line: number, cell: (key: keyof typeof columns) => Cell): StatementEvidence | Refusal {
  const written = readText(cell('status'));
  if (written === null) return refuse(line, 'empty-cell', columns.status.names[0]);
  const folded = fold(written);
  const status = Object.hasOwn(statuses, folded) ? statuses[folded]! : null;
  if (status === null) return refuse(line, 'status-unknown', columns.status.names[0], written);
  const day = readDay(cell('doneOn'));
  if (!day && readText(cell('doneOn')) !== null)
    return refuse(line, 'not-a-date', columns.doneOn.names[0], cell('doneOn'));
  const read = evidence.safeParse({
    status,
    whatWasDone: readText(cell('whatWasDone')),
    doneOn: day && writeIsoDay(day),
    reason: readText(cell('reason')),
    howToVerify: readText(cell('howToVerify')),
  });
  if (read.success) return read.data;
  const key = String(read.error.issues[0]?.path[0]) as keyof typeof columns;
  return { line, column: columns[key]?.names[0] ?? null, code: 'too-long', params: { most: 20_000 } };
}
