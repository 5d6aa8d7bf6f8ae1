// The sentences of what stands against issuing, in both languages: what is wrong, and what to do about it.
import { findControl } from '../../controls/index.ts';
import type { Language, Sentence } from '../platform/http/problem.ts';
import { formatDate, formatTime, writeCivilDate } from '../platform/words/civil-time.ts';
import type { Problem, ProblemCode } from './rules/problems.ts';

type Params = Record<string, string>;
type Words = Record<Language, (p: Params) => Sentence>;

/** Gives the sentence of one problem. */
export function sayProblem({ code, params }: Problem, language: Language): Sentence {
  const text = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
  return words[code][language](readable(text, language));
}

function readable(params: Params, language: Language): Params {
  const { due, date, control, field, lack } = params;
  const declared = control ? findControl(control) : undefined;
  const at = due ? new Date(due) : null;
  return {
    ...params,
    ...(at && { due: sayInstant(at, language) }),
    ...(date && { date: writeCivilDate(date) }),
    ...(control && { control: declared?.title[language] ?? control }),
    ...(lack && { lack: declared?.words[language].findings[lack] ?? lack }),
    ...(field && { field: fields[field]?.[language] ?? field }),
  };
}

/** A midnight is said as the end of the day before: 00:00 is easily taken for the wrong one. */
function sayInstant(at: Date, language: Language): string {
  if (formatTime(at) !== '00:00') return `${formatTime(at)} ${formatDate(at)}`;
  const day = formatDate(new Date(at.getTime() - 1));
  return language === 'vi' ? `hết ngày ${day}` : `the end of ${day}`;
}

/** A list that goes on says so by its dots and needs no full stop. */
const ended = (names = '') => (names.endsWith('…') ? names : `${names}.`);

const fields: Record<string, Record<Language, string>> = {
  number: { vi: 'Số', en: 'The number' },
  date: { vi: 'Ngày ban hành', en: 'The date' },
};

const words: Record<ProblemCode, Words> = {
  'no-subject': {
    vi: () => ({ message: 'Chưa có trích yếu.', fix: 'Ghi nội dung chính của văn bản vào ô Trích yếu.' }),
    en: () => ({ message: 'There is no subject.', fix: 'Write what the directive is about.' }),
  },
  'no-obligations': {
    vi: () => ({ message: 'Chưa có nhiệm vụ nào để giao.', fix: 'Thêm ít nhất một nhiệm vụ.' }),
    en: () => ({ message: 'There is no duty to give.', fix: 'Add at least one duty.' }),
  },
  'obligation-blank': {
    vi: (p) => ({
      message: `Nhiệm vụ ${p.path} chưa có nội dung.`,
      fix: 'Ghi nội dung, hoặc bỏ nhiệm vụ này.',
    }),
    en: (p) => ({ message: `Duty ${p.path} has no text.`, fix: 'Write its text, or remove the duty.' }),
  },
  'no-demand': {
    vi: (p) => ({
      message: `Nhiệm vụ ${p.path} chưa có yêu cầu minh chứng.`,
      fix: 'Chọn cách chứng minh, ít nhất là “Đơn vị tự báo cáo”.',
    }),
    en: (p) => ({
      message: `Duty ${p.path} does not say what proves it.`,
      fix: 'Choose at least a statement.',
    }),
  },
  'group-unknown': {
    vi: (p) => ({
      message: `Nhiệm vụ ${p.path} chưa thuộc nhóm nơi nhận nào.`,
      fix: 'Chọn nhóm nơi nhận cho nhiệm vụ.',
    }),
    en: (p) => ({ message: `Duty ${p.path} belongs to no group of recipients.`, fix: 'Choose its group.' }),
  },
  'group-empty': {
    vi: (p) => ({
      message: `Nhóm “${p.group}” chưa có đơn vị nào.`,
      fix: 'Chọn khối hoặc đơn vị cho nhóm này.',
    }),
    en: (p) => ({
      message: `The group “${p.group}” resolves to no unit.`,
      fix: 'Choose sectors or units for it.',
    }),
  },
  'deadline-before-issue': {
    vi: (p) => ({
      message: `Nhiệm vụ ${p.path}: hạn ${p.due} không sau ngày ban hành ${p.date}.`,
      fix: 'Sửa thời hạn hoặc ngày ban hành.',
    }),
    en: (p) => ({
      message: `Duty ${p.path}: the deadline ${p.due} is not after the date of issue ${p.date}.`,
      fix: 'Mend the deadline or the date.',
    }),
  },
  'control-unknown': {
    vi: (p) => ({
      message: `Nhiệm vụ ${p.path}: hệ thống không có cách kiểm tra “${p.control}”.`,
      fix: 'Chọn cách kiểm tra khác.',
    }),
    en: (p) => ({ message: `Duty ${p.path}: there is no control “${p.control}”.`, fix: 'Choose another.' }),
  },
  'parameters-refused': {
    vi: (p) => ({
      message: `Nhiệm vụ ${p.path}: tham số của “${p.control}” chưa đúng (${p.where}).`,
      fix: 'Mở phần yêu cầu minh chứng và sửa tham số.',
    }),
    en: (p) => ({
      message: `Duty ${p.path}: the parameters of “${p.control}” are not right (${p.where}).`,
      fix: 'Open the demand and mend its parameters.',
    }),
  },
  'report-form-missing': {
    vi: (p) => ({
      message: `Nhiệm vụ ${p.path} yêu cầu báo cáo theo mẫu nhưng mẫu chưa có mục nào.`,
      fix: 'Gắn mẫu báo cáo của phụ lục, hoặc chọn cách chứng minh khác.',
    }),
    en: (p) => ({
      message: `Duty ${p.path} asks for a report on a form that has no fields.`,
      fix: 'Attach the form of the appendix, or choose another demand.',
    }),
  },
  'parameters-lacking': {
    vi: (p) => ({
      message: `Nhiệm vụ ${p.path}, “${p.control}”: ${p.lack}`,
      fix: 'Ghi ở phần Tham số của nhiệm vụ; để trống thì báo cáo nào của đơn vị cũng chỉ được kết luận “Chưa rõ”.',
    }),
    en: (p) => ({
      message: `Duty ${p.path}, “${p.control}”: ${p.lack}`,
      fix: 'Set it under Parameters of the duty; left blank, whatever units report is judged “Unknown”.',
    }),
  },
  'deadline-past': {
    vi: (p) => ({
      message: `Nhiệm vụ ${p.path}: hạn ${p.due} đã qua.`,
      fix: 'Các đơn vị sẽ quá hạn ngay khi nhận; sửa thời hạn nếu không muốn vậy.',
    }),
    en: (p) => ({
      message: `Duty ${p.path}: the deadline ${p.due} has passed.`,
      fix: 'Units will be overdue at once; change it if that is not meant.',
    }),
  },
  'deadline-open': {
    vi: (p) => ({
      message: `Nhiệm vụ ${p.path}: văn bản ghi “${p.raw}” nhưng chưa đặt thời hạn.`,
      fix: 'Đặt thời hạn, hoặc để nguyên nếu việc này không có hạn.',
    }),
    en: (p) => ({
      message: `Duty ${p.path}: the text says “${p.raw}”, but no deadline is set.`,
      fix: 'Set one, or leave it where the duty has none.',
    }),
  },
  'unit-twice': {
    vi: (p) => ({
      message: `${p.count} đơn vị nằm trong nhiều nhóm (${p.groups}): ${ended(p.names)}`,
      fix: 'Các đơn vị này sẽ nhận nhiệm vụ của mọi nhóm; bỏ khỏi một nhóm nếu không đúng.',
    }),
    en: (p) => ({
      message: `${p.count} units are in several groups (${p.groups}): ${ended(p.names)}`,
      fix: 'They get the duties of each; take them out of one if that is not meant.',
    }),
  },
  'unit-ended': {
    vi: (p) => ({
      message: `${p.unit} (nhóm “${p.group}”) không còn hoặc chưa hoạt động vào ngày giao nên không được giao việc.`,
      fix: 'Chọn đơn vị kế thừa.',
    }),
    en: (p) => ({
      message: `${p.unit} (group “${p.group}”) is not in force on the day and gets nothing.`,
      fix: 'Choose the unit that succeeded it.',
    }),
  },
  'unit-unknown': {
    vi: (p) => ({
      message: `${p.count} tên đơn vị trong phụ lục chưa có trong danh bạ: ${ended(p.names)}`,
      fix: 'Nhập các đơn vị này từ phụ lục, hoặc ghi tên gọi khác của đơn vị đã có.',
    }),
    en: (p) => ({
      message: `${p.count} names of the appendix are not in the directory: ${ended(p.names)}`,
      fix: 'Import them from the appendix, or add them as other names of known units.',
    }),
  },
  contradiction: {
    vi: (p) => ({ message: p.vi ?? '', fix: 'Đối chiếu với bản gốc rồi ghi giá trị đúng.' }),
    en: (p) => ({ message: p.en ?? '', fix: 'Compare with the source and enter what is right.' }),
  },
  'reference-blank': {
    vi: (p) => ({
      message: `${p.field} còn để trống.`,
      fix: 'Điền khi văn thư đã cấp; để trống vẫn ban hành được.',
    }),
    en: (p) => ({ message: `${p.field} is blank.`, fix: 'Fill it in when it is given; it may stay blank.' }),
  },
};
