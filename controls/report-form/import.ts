// Reads either the filled form itself (content, number, note) or a list of bodies, by its header.
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
  type Body,
  body,
  evidence,
  type FormField,
  type ReportFormEvidence,
  type ReportFormParameters,
} from './evidence.ts';

const formColumns = {
  content: { names: ['Nội dung', 'Chỉ tiêu', 'Content'], isRequired: true },
  value: { names: ['Số lượng', 'Kết quả', 'Giá trị', 'Number'], isRequired: true },
  note: { names: ['Ghi chú', 'Note'], isRequired: false },
} satisfies Columns<string>;
const listColumns = {
  name: { names: ['Tên', 'Tên đơn vị', 'Tên cơ quan', 'Cơ quan, tổ chức', 'Name'], isRequired: true },
  code: { names: ['Mã định danh', 'Mã đơn vị', 'Mã', 'Code'], isRequired: false },
  parent: { names: ['Thuộc', 'Cơ quan chủ quản', 'Đơn vị cấp trên', 'Parent'], isRequired: false },
  received: { names: ['Đã nhận thông tin', 'Đã nhận', 'Received'], isRequired: true },
  deployed: { names: ['Đã triển khai', 'Triển khai', 'Deployed'], isRequired: true },
  isEnterprise: { names: ['Là doanh nghiệp', 'Doanh nghiệp', 'Enterprise'], isRequired: false },
} satisfies Columns<string>;

export function importRows(sheet: Sheet, parameters: ReportFormParameters): ImportReport<ReportFormEvidence> {
  if (sheet.rows.length === 0) return { evidence: null, accepted: 0, refused: [refuse(null, 'no-rows')] };
  const isForm = findColumns(sheet, formColumns).refused.every(({ code }) => code !== 'missing-column');
  return isForm ? readForm(sheet, parameters) : readList(sheet);
}

function readForm(sheet: Sheet, { fields }: ReportFormParameters): ImportReport<ReportFormEvidence> {
  const { at, refused } = findColumns(sheet, formColumns);
  if (refused.length > 0) return { evidence: null, accepted: 0, refused };
  const filled = evidence.parse({});
  let accepted = 0;
  for (const { line, cells } of sheet.rows) {
    const cell = (key: keyof typeof formColumns): Cell =>
      at[key] === null ? null : (cells[at[key]] ?? null);
    const content = readText(cell('content'));
    const field = fields.find(({ label }) => fold(label) === fold(content ?? ''));
    const isBlank = readText(cell('value')) === null && readText(cell('note')) === null;
    if (!field && isBlank) continue;
    if (!field) refused.push(refuse(line, 'row-not-on-form', null, content));
    else if (Object.hasOwn(filled.values, field.key)) refused.push(refuse(line, 'row-twice', null, content));
    else {
      const read = readValue(line, field, cell('value'));
      if ('refusal' in read) refused.push(read.refusal);
      else {
        filled.values[field.key] = read.value;
        filled.notes[field.key] = readText(cell('note'));
        accepted += 1;
      }
    }
  }
  return { evidence: filled, accepted, refused };
}

type Value = { value: string | number | null } | { refusal: Refusal };

function readValue(line: number, field: FormField, cell: Cell): Value {
  const written = readText(cell);
  const column = field.column ?? formColumns.value.names[0] ?? null;
  if (written === null) return { value: null };
  if (field.type === 'integer') {
    const number = readNumber(cell);
    const isCount = number !== null && Number.isInteger(number) && number >= 0;
    return isCount ? { value: number } : { refusal: refuse(line, 'not-a-count', column, cell) };
  }
  if (field.type === 'date') {
    const day = readDay(cell);
    return day ? { value: writeIsoDay(day) } : { refusal: refuse(line, 'not-a-date', column, cell) };
  }
  if (written.length > 20_000)
    return { refusal: { line, column, code: 'too-long', params: { most: 20_000 } } };
  return { value: written };
}

function readList(sheet: Sheet): ImportReport<ReportFormEvidence> {
  const { at, refused } = findColumns(sheet, listColumns);
  const most = 20_000;
  if (sheet.rows.length > most)
    refused.push({ ...refuse(null, 'too-many-rows'), params: { have: sheet.rows.length, most } });
  if (refused.length > 0) return { evidence: null, accepted: 0, refused };
  const bodies: Body[] = [];
  for (const { line, cells } of sheet.rows) {
    if (cells.every((cell) => readText(cell) === null)) continue;
    const row = readBody(line, (key) => (at[key] === null ? null : (cells[at[key]] ?? null)));
    if ('refusal' in row) refused.push(row.refusal);
    else bodies.push(row);
  }
  return { evidence: { ...evidence.parse({}), bodies }, accepted: bodies.length, refused };
}

function readBody(line: number, cell: (key: keyof typeof listColumns) => Cell): Body | { refusal: Refusal } {
  const name = readText(cell('name'));
  if (name === null) return { refusal: refuse(line, 'empty-cell', listColumns.name.names[0]) };
  const said: Record<string, boolean | null> = {};
  for (const key of ['received', 'deployed', 'isEnterprise'] as const) {
    const answer = readYesNo(cell(key));
    if (answer === undefined)
      return { refusal: refuse(line, 'not-a-yes-or-no', listColumns[key].names[0], cell(key)) };
    said[key] = answer;
  }
  const read = body.safeParse({
    name,
    code: readText(cell('code')),
    parent: readText(cell('parent')),
    ...said,
  });
  if (read.success) return read.data;
  const key = String(read.error.issues[0]?.path[0]) as keyof typeof listColumns;
  const most = key === 'code' ? 60 : 300;
  return {
    refusal: { line, column: listColumns[key]?.names[0] ?? null, code: 'too-long', params: { most } },
  };
}
