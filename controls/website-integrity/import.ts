// Reads what `haidang site` writes, and lists of a unit's own hosts.
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
import { evidence, site, type WebsiteEvidence } from './evidence.ts';
import { hostOf } from './hosts.ts';

const columns = {
  host: { names: ['Tên miền', 'Địa chỉ trang', 'Trang', 'host', 'site', 'domain'], isRequired: true },
  result: { names: ['Kết quả', 'verdict', 'result'], isRequired: false },
  pages: { names: ['Số trang đã đọc', 'Số trang', 'pages'], isRequired: false },
  notMeasured: { names: ['Không đọc được', 'not measured'], isRequired: false },
  lookedAt: { names: ['Xem lần cuối', 'Thời điểm', 'looked at'], isRequired: false },
} satisfies Columns<string>;

const results: Record<string, string> = {
  clean: 'clean',
  sach: 'clean',
  'khong thay dau hieu': 'clean',
  review: 'review',
  'can nguoi xem': 'review',
  confirmed: 'confirmed',
  'co noi dung bi cai cam': 'confirmed',
  'bi cai cam': 'confirmed',
  unknown: 'unknown',
  'khong xem duoc': 'unknown',
};

const HOST = /^(?=.{1,253}$)[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}-]+)+(:\d+)?$/u;

/** One row a site. */
export function importRows(sheet: Sheet): ImportReport<WebsiteEvidence> {
  const { at, refused } = findColumns(sheet, columns);
  if (sheet.rows.length === 0) refused.push(refuse(null, 'no-rows'));
  if (refused.length > 0) return { evidence: null, accepted: 0, refused };
  const sites: unknown[] = [];
  for (const { line, cells } of sheet.rows) {
    if (cells.every((cell) => readText(cell) === null)) continue;
    const read = readRow(line, (key) => (at[key] === null ? null : (cells[at[key]] ?? null)));
    if ('refusal' in read) refused.push(read.refusal);
    else sites.push(read.site);
  }
  return { evidence: evidence.parse({ sites }), accepted: sites.length, refused };
}

function readRow(
  line: number,
  cell: (key: keyof typeof columns) => Cell,
): { site: unknown } | { refusal: Refusal } {
  const fail = (key: keyof typeof columns, code: string) => ({
    refusal: refuse(line, code, columns[key].names[0], cell(key)),
  });
  const host = hostOf(readText(cell('host')) ?? '');
  if (host === '') return fail('host', 'no-host');
  if (!HOST.test(host)) return fail('host', 'not-a-host');
  const written = readText(cell('result'));
  const result = written === null ? null : results[fold(written)];
  if (result === undefined) return fail('result', 'not-an-option');
  for (const key of ['pages', 'notMeasured'] as const)
    if (readText(cell(key)) !== null && !Number.isInteger(readNumber(cell(key))))
      return fail(key, 'not-a-number');
  const lookedAt = readInstant(cell('lookedAt'));
  if (lookedAt === null && readText(cell('lookedAt')) !== null) return fail('lookedAt', 'not-a-date');
  const read = site.safeParse({
    name: host,
    result,
    pages: readNumber(cell('pages')),
    notMeasured: readNumber(cell('notMeasured')),
    lookedAt: lookedAt?.toISOString().replace(/\.\d+Z$/, 'Z') ?? null,
  });
  return read.success ? { site: read.data } : fail('pages', 'not-a-number');
}
