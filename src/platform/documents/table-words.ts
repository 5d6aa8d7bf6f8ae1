// What is said to a person about a table: every problem and warning, in Vietnamese and English.
import type { Language } from '../words/language.ts';
import type { Parameters, problemCodes, RowProblem, rowProblemCodes, warningCodes } from './table.ts';

type Code = (typeof problemCodes)[number] | (typeof warningCodes)[number];
type Sentences = Readonly<Record<Code, (p: Parameters) => string>>;
type RowSentences = Readonly<Record<(typeof rowProblemCodes)[number], (p: RowProblem) => string>>;

const list = (value: Parameters[string] | undefined): string =>
  Array.isArray(value) ? value.map((one) => `“${one}”`).join(', ') : String(value ?? '');
const plain = (p: Parameters): string => {
  const places = p.places as readonly string[];
  return places.join(', ') + (Number(p.count) > places.length ? ', …' : '');
};

const vi: Sentences = {
  'empty-file': (p) => `Tệp “${p.file}” rỗng.`,
  'too-large': (p) => `Tệp “${p.file}” lớn hơn ${p.limit} MB. Hãy chia thành nhiều tệp nhỏ hơn.`,
  'old-or-encrypted-workbook': (p) =>
    `Tệp “${p.file}” là Excel đời cũ (.xls) hoặc có đặt mật khẩu. Hãy bỏ mật khẩu và lưu lại dạng .xlsx.`,
  'not-a-table': (p) => `Tệp “${p.file}” không phải bảng tính .xlsx hay tệp .csv.`,
  'broken-archive': (p) =>
    `Tệp “${p.file}” hỏng hoặc tải lên chưa đủ. Hãy mở bằng Excel, lưu lại rồi tải lên lần nữa.`,
  'too-many-parts': (p) => `Tệp “${p.file}” chứa hơn ${p.limit} phần bên trong nên bị từ chối.`,
  'unpacks-too-large': (p) => `Tệp “${p.file}” bung ra quá lớn (giới hạn ${p.limit} MB) nên bị từ chối.`,
  doctype: (p) =>
    `Tệp “${p.file}” có khai báo DOCTYPE trong phần “${p.part}” nên bị từ chối. Hãy lưu lại bằng Excel.`,
  'broken-part': (p) => `Tệp “${p.file}” hỏng ở phần “${p.part}”. Hãy mở bằng Excel và lưu lại.`,
  'no-visible-sheet': (p) =>
    `Tệp “${p.file}” không có trang tính nào đang hiện. Hãy bỏ ẩn trang tính cần nhập.`,
  'no-such-sheet': (p) =>
    `Tệp “${p.file}” không có trang tính “${p.sheet}”. Các trang đang hiện: ${list(p.sheets)}.`,
  'unknown-encoding': (p) =>
    `Không đọc được bảng mã của tệp “${p.file}”. Hãy lưu lại dạng “CSV UTF-8” (mã windows-1258, TCVN3, VNI không dùng được).`,
  'broken-quotes': (p) => `Tệp “${p.file}”, dòng ${p.line}: dấu nháy kép không khớp.`,
  'too-many-rows': (p) => `Tệp “${p.file}” có hơn ${number(p.limit, 'vi')} dòng. Hãy chia thành nhiều tệp.`,
  'too-many-columns': (p) => `Tệp “${p.file}” có hơn ${p.limit} cột. Hãy xóa các cột thừa bên phải.`,
  'too-many-merges': (p) => `Tệp “${p.file}” có quá nhiều ô gộp. Hãy bỏ gộp ô rồi tải lên lại.`,
  'header-not-found': (p) =>
    `Không tìm thấy dòng tiêu đề trong ${p.within} dòng đầu của tệp “${p.file}”.` +
    when(p.expected, (names) => ` Cần có các cột: ${names}.`) +
    when(p.missing, (names) => ` Còn thiếu: ${names}.`) +
    when(p.seen, (names) => ` Đang thấy: ${names}.`),
  'header-twice': (p) =>
    `Tệp “${p.file}”, dòng ${p.line}: cột “${p.column}” xuất hiện hai lần. Hãy để lại một cột.`,
  formulas: (p) =>
    `${count(p, 'ô là công thức', 'ô là công thức')} (${plain(p)}): kết quả không được dùng. Hãy dán giá trị thay cho công thức.`,
  'merged-cells': (p) =>
    `Có ô gộp (${plain(p)}): chỉ ô đầu được đọc, các ô còn lại để trống. Hãy bỏ gộp và điền từng ô.`,
  'error-values': (p) => `${p.count} ô báo lỗi (${plain(p)}): không có giá trị để đọc.`,
  'hidden-sheet': (p) => `Trang tính ẩn “${p.sheet}” không được đọc.`,
  'other-sheet': (p) => `Trang tính “${p.sheet}” không được đọc.`,
  'hidden-rows': (p) => `Có ${p.count} dòng đang ẩn; các dòng này vẫn được đọc.`,
  macros: () => 'Tệp có chứa macro; macro không được chạy.',
  'external-links': () => 'Tệp có liên kết ra ngoài; liên kết không được mở.',
  'uneven-rows': (p) => `${p.count} dòng có số ô khác dòng tiêu đề (dòng ${plain(p)}).`,
};

const en: Sentences = {
  'empty-file': (p) => `The file “${p.file}” is empty.`,
  'too-large': (p) => `The file “${p.file}” is over ${p.limit} MB. Split it into smaller files.`,
  'old-or-encrypted-workbook': (p) =>
    `The file “${p.file}” is an old Excel file (.xls) or has a password. Remove the password and save it as .xlsx.`,
  'not-a-table': (p) => `The file “${p.file}” is neither an .xlsx workbook nor a .csv file.`,
  'broken-archive': (p) =>
    `The file “${p.file}” is damaged or was cut short. Open it in Excel, save it and send it again.`,
  'too-many-parts': (p) => `The file “${p.file}” holds more than ${p.limit} parts and is refused.`,
  'unpacks-too-large': (p) =>
    `The file “${p.file}” unpacks to too much (limit ${p.limit} MB) and is refused.`,
  doctype: (p) =>
    `The file “${p.file}” declares a DOCTYPE in “${p.part}” and is refused. Save it again with Excel.`,
  'broken-part': (p) => `The file “${p.file}” is damaged at “${p.part}”. Open it in Excel and save it again.`,
  'no-visible-sheet': (p) => `The file “${p.file}” has no visible sheet. Unhide the sheet to import.`,
  'no-such-sheet': (p) =>
    `The file “${p.file}” has no sheet “${p.sheet}”. Visible sheets: ${list(p.sheets)}.`,
  'unknown-encoding': (p) =>
    `The encoding of “${p.file}” is not known. Save it as “CSV UTF-8” (windows-1258, TCVN3 and VNI cannot be used).`,
  'broken-quotes': (p) => `The file “${p.file}”, line ${p.line}: a quotation mark has no partner.`,
  'too-many-rows': (p) =>
    `The file “${p.file}” has more than ${number(p.limit, 'en')} rows. Split it into several files.`,
  'too-many-columns': (p) =>
    `The file “${p.file}” has more than ${p.limit} columns. Delete those not needed on the right.`,
  'too-many-merges': (p) => `The file “${p.file}” has too many merged cells. Unmerge them and send it again.`,
  'header-not-found': (p) =>
    `No header row was found in the first ${p.within} rows of “${p.file}”.` +
    when(p.expected, (names) => ` Columns needed: ${names}.`) +
    when(p.missing, (names) => ` Missing: ${names}.`) +
    when(p.seen, (names) => ` Seen: ${names}.`),
  'header-twice': (p) =>
    `The file “${p.file}”, row ${p.line}: the column “${p.column}” stands twice. Keep one.`,
  formulas: (p) =>
    `${count(p, 'cell is a formula', 'cells are formulas')} (${plain(p)}): the result is not used. Paste the values instead.`,
  'merged-cells': (p) =>
    `There are merged cells (${plain(p)}): only the first is read, the others stay empty. Unmerge them and fill each.`,
  'error-values': (p) =>
    `${count(p, 'cell shows', 'cells show')} an error (${plain(p)}): there is no value to read.`,
  'hidden-sheet': (p) => `The hidden sheet “${p.sheet}” was not read.`,
  'other-sheet': (p) => `The sheet “${p.sheet}” was not read.`,
  'hidden-rows': (p) => `${count(p, 'row is', 'rows are')} hidden and read all the same.`,
  macros: () => 'The file contains macros; they were not run.',
  'external-links': () => 'The file has links to the outside; they were not followed.',
  'uneven-rows': (p) =>
    `${count(p, 'row has', 'rows have')} another number of cells than the header (line ${plain(p)}).`,
};

const viRows: RowSentences = {
  'missing-value': (p) => `Dòng ${p.line}: cột “${p.column}” để trống.`,
  formula: (p) => `Dòng ${p.line}, cột “${p.column}”: ô là công thức ${p.value}. Hãy dán giá trị.`,
  merged: (p) => `Dòng ${p.line}, cột “${p.column}”: nằm trong ô gộp ${p.value}. Hãy bỏ gộp và điền từng ô.`,
  'error-value': (p) => `Dòng ${p.line}, cột “${p.column}”: ô báo lỗi ${p.value}.`,
};

const enRows: RowSentences = {
  'missing-value': (p) => `Row ${p.line}: the column “${p.column}” is empty.`,
  formula: (p) => `Row ${p.line}, column “${p.column}”: the cell is the formula ${p.value}. Paste the value.`,
  merged: (p) =>
    `Row ${p.line}, column “${p.column}”: part of the merged cells ${p.value}. Unmerge them and fill each.`,
  'error-value': (p) => `Row ${p.line}, column “${p.column}”: the cell shows the error ${p.value}.`,
};

function when(value: Parameters[string] | undefined, say: (names: string) => string): string {
  return Array.isArray(value) && value.length > 0 ? say(list(value)) : '';
}

const number = (value: Parameters[string] | undefined, language: string) =>
  Number(value).toLocaleString(language);
const count = (p: Parameters, one: string, many: string) => `${p.count} ${p.count === 1 ? one : many}`;

/** The sentence for a problem or a warning of a whole table. */
export const tableSentence = (
  notice: { readonly code: Code; readonly parameters: Parameters },
  language: Language,
): string => (language === 'vi' ? vi : en)[notice.code](notice.parameters);

/** The sentence for a problem of one row. */
export const rowSentence = (problem: RowProblem, language: Language): string =>
  (language === 'vi' ? viRows : enRows)[problem.code](problem);
