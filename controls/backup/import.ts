// Reads a list of copies, one row each, and gathers them by system.
import {
  type Cell,
  type Columns,
  findColumns,
  fold,
  type ImportReport,
  type Refusal,
  readDay,
  readNumber,
  readText,
  readYesNo,
  refuse,
  type Sheet,
  writeIsoDay,
} from '../kit.ts';
import {
  type BackedUpSystem,
  type BackupEvidence,
  type Copy,
  copy,
  type Drill,
  drill,
  system,
} from './evidence.ts';

const columns = {
  name: { names: ['Hệ thống', 'Tên hệ thống', 'Hệ thống thông tin', 'System'], isRequired: true },
  medium: { names: ['Loại phương tiện', 'Phương tiện', 'Loại thiết bị', 'Medium'], isRequired: true },
  location: { names: ['Nơi đặt', 'Vị trí', 'Nơi lưu', 'Location'], isRequired: false },
  isOffline: { names: ['Ngoại tuyến', 'Offline'], isRequired: true },
  isOffsite: { names: ['Ngoài trụ sở', 'Đặt ngoài trụ sở', 'Offsite'], isRequired: false },
  lastBackupOn: { names: ['Sao lưu gần nhất', 'Ngày sao lưu', 'Last backup'], isRequired: false },
  result: { names: ['Kết quả khôi phục', 'Kết quả thử', 'Restore result'], isRequired: false },
  on: { names: ['Ngày thử khôi phục', 'Ngày thử', 'Restore day'], isRequired: false },
  hours: { names: ['Giờ khôi phục', 'Số giờ khôi phục', 'Restore hours'], isRequired: false },
} satisfies Columns<string>;
type Key = keyof typeof columns;

const media: Record<string, Copy['medium']> = {
  'o dia may chu': 'disk',
  'may chu': 'disk',
  disk: 'disk',
  'o dia': 'disk',
  nas: 'nas',
  'thiet bi luu tru mang': 'nas',
  'bang tu': 'tape',
  tape: 'tape',
  'dia quang': 'optical',
  optical: 'optical',
  'o cung roi': 'removable',
  usb: 'removable',
  removable: 'removable',
  'dam may': 'cloud',
  cloud: 'cloud',
};
const results: Record<string, Drill['result']> = {
  'khoi phuc duoc toan bo': 'restored',
  'thanh cong': 'restored',
  dat: 'restored',
  restored: 'restored',
  'khoi phuc duoc mot phan': 'partly',
  'mot phan': 'partly',
  partly: 'partly',
  'khong khoi phuc duoc': 'failed',
  'that bai': 'failed',
  'khong dat': 'failed',
  failed: 'failed',
  'chua thu': 'never',
  'chua thu bao gio': 'never',
  never: 'never',
};

class RowRefused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Rows of one system may stand apart; its restore test is taken from the first row that states one. */
export function importRows(sheet: Sheet): ImportReport<BackupEvidence> {
  const { at, refused } = findColumns(sheet, columns);
  if (sheet.rows.length === 0) refused.push(refuse(null, 'no-rows'));
  if (refused.length > 0) return { evidence: null, accepted: 0, refused };
  const systems = new Map<string, BackedUpSystem>();
  let accepted = 0;
  for (const { line, cells } of sheet.rows) {
    if (cells.every((cell) => readText(cell) === null)) continue;
    try {
      const cell = (key: Key) => (at[key] === null ? null : (cells[at[key]] ?? null));
      const row = readRow(line, cell);
      const known = systems.get(fold(row.name)) ?? system.parse({ name: row.name });
      if (isStated(row.drill) && isStated(known.lastDrill) && differ(row.drill, known.lastDrill))
        throw new RowRefused(refuse(line, 'drill-differs', null, row.name));
      const lastDrill = isStated(known.lastDrill) ? known.lastDrill : row.drill;
      systems.set(fold(row.name), { ...known, copies: [...known.copies, row.copy], lastDrill });
      accepted += 1;
    } catch (problem) {
      if (!(problem instanceof RowRefused)) throw problem;
      refused.push(problem.refusal);
    }
  }
  return { evidence: { claim: null, systems: [...systems.values()], attachments: [] }, accepted, refused };
}

const isStated = ({ result, on, hours }: Drill) => result !== null || on !== null || hours !== null;
const differ = (one: Drill, other: Drill) =>
  one.result !== other.result || one.on !== other.on || one.hours !== other.hours;

function readRow(line: number, cell: (key: Key) => Cell) {
  const fail = (key: Key, code: string): never => {
    throw new RowRefused(refuse(line, code, columns[key].names[0], cell(key)));
  };
  const day = (key: Key) => {
    const read = readDay(cell(key));
    return read ? writeIsoDay(read) : readText(cell(key)) === null ? null : fail(key, 'not-a-date');
  };
  const yesNo = (key: Key) => {
    const read = readYesNo(cell(key));
    return read === undefined ? fail(key, 'not-a-yes-or-no') : read;
  };
  const option = <T>(key: Key, options: Record<string, T>): T | null => {
    const written = readText(cell(key));
    if (written === null) return null;
    return Object.hasOwn(options, fold(written)) ? options[fold(written)]! : fail(key, 'not-an-option');
  };
  const hours = readNumber(cell('hours'));
  if (hours === null && readText(cell('hours')) !== null) fail('hours', 'not-a-number');
  const name = readText(cell('name')) ?? fail('name', 'empty-cell');
  const read = {
    name: system.shape.name.safeParse(name),
    copy: copy.safeParse({
      medium: option('medium', media),
      location: readText(cell('location')),
      isOffline: yesNo('isOffline'),
      isOffsite: yesNo('isOffsite'),
      lastBackupOn: day('lastBackupOn'),
    }),
    drill: drill.safeParse({ result: option('result', results), on: day('on'), hours }),
  };
  if (!read.name.success) return fail('name', 'not-an-option');
  if (!read.copy.success) return fail('location', 'not-an-option');
  if (!read.drill.success) return fail('hours', 'not-a-number');
  return { name, copy: read.copy.data, drill: read.drill.data };
}
