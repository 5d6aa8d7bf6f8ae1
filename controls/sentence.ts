// Turns a finding, a refusal or a problem of a form into a sentence of the reader's language.
import { writeDate, writeInstant } from './civil-time.ts';
import type { ControlWords, Finding, FindingParams, Language, Refusal } from './contract.ts';

const shared: Record<Language, Record<string, string>> = {
  vi: {
    'and-more': 'Còn {count} phát hiện cùng loại, không liệt kê hết.',
    'nothing-given': 'Chưa có dữ liệu để xem xét.',
    'missing-column': 'Không thấy cột “{column}”. Đổi tên tiêu đề cột rồi tải lại.',
    'repeated-column': 'Có hai cột cùng là “{column}”. Xóa một cột rồi tải lại.',
    'no-rows': 'Bảng không có dòng dữ liệu nào.',
    'too-many-rows': 'Bảng có {have} dòng; mỗi lần nhận tối đa {most} dòng. Chia bảng rồi tải lại.',
    'empty-cell': 'Ô “{column}” để trống.',
    'not-a-date': 'Ô “{column}” không phải ngày: “{value}”. Ghi như 2/9/2024.',
    'not-a-time': 'Ô “{column}” không phải giờ: “{value}”. Ghi như 17:00 hoặc 17h30.',
    'not-a-number': 'Ô “{column}” không phải số: “{value}”.',
    'not-a-yes-or-no': 'Ô “{column}” phải là Có hoặc Không, đang là “{value}”.',
    'not-an-option': 'Ô “{column}” có giá trị không dùng được: “{value}”.',
    'too-long': 'Ô “{column}” dài quá {most} ký tự.',
  },
  en: {
    'and-more': 'And {count} more findings of the same kind.',
    'nothing-given': 'Nothing has been given to look at.',
    'missing-column': 'There is no column “{column}”. Rename the heading and upload again.',
    'repeated-column': 'Two columns are both “{column}”. Delete one and upload again.',
    'no-rows': 'The sheet has no rows.',
    'too-many-rows':
      'The sheet has {have} rows; at most {most} are taken at a time. Split it and upload again.',
    'empty-cell': 'The cell “{column}” is empty.',
    'not-a-date': 'The cell “{column}” is not a date: “{value}”. Write it as 2/9/2024.',
    'not-a-time': 'The cell “{column}” is not a time: “{value}”. Write it as 17:00 or 17h30.',
    'not-a-number': 'The cell “{column}” is not a number: “{value}”.',
    'not-a-yes-or-no': 'The cell “{column}” must be yes or no, and is “{value}”.',
    'not-an-option': 'The cell “{column}” has a value that cannot be used: “{value}”.',
    'too-long': 'The cell “{column}” is longer than {most} characters.',
  },
};
/** Codes that the kit itself speaks, so that no control has to. */
export const sharedCodes: readonly string[] = Object.keys(shared.vi);

/** 150 → “2 giờ 30 phút”. */
export function writeMinutes(total: number, language: Language): string {
  const [hour, minute] = language === 'vi' ? ['giờ', 'phút'] : ['h', 'min'];
  const whole = Math.round(total);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [hours > 0 ? `${hours} ${hour}` : '', rest > 0 || hours === 0 ? `${rest} ${minute}` : ''];
  return parts.filter(Boolean).join(' ');
}

const writeNumber = (value: number, language: Language): string =>
  value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');

function write(value: FindingParams[string], format: string | undefined, language: Language): string {
  if (value === null) return '…';
  if (format === 'minutes' && typeof value === 'number') return writeMinutes(value, language);
  if (format === 'instant' || format === 'date') {
    const instant = new Date(String(value));
    if (!Number.isNaN(instant.getTime())) return (format === 'date' ? writeDate : writeInstant)(instant);
  }
  return typeof value === 'number' ? writeNumber(value, language) : String(value);
}

/** Fills `{name}` and `{name:format}`; a name that was not given shows as “…”, never as nothing. */
export const fill = (template: string, params: FindingParams, language: Language): string =>
  template.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, format?: string) =>
    write(Object.hasOwn(params, name) ? params[name]! : null, format, language),
  );

const lookUp = (own: Readonly<Record<string, string>>, code: string, language: Language): string =>
  (Object.hasOwn(own, code) ? own[code] : undefined) ?? shared[language][code] ?? code;

/** The finding as the reader sees it, its subject first: “Máy chủ A: …”. */
export function findingSentence(words: ControlWords, finding: Finding, language: Language): string {
  const params = { subject: finding.subject, ...finding.params };
  const said = fill(lookUp(words.findings, finding.code, language), params, language);
  return finding.subject === null ? said : `${finding.subject}: ${said}`;
}

/** “Dòng 14: …” */
export function refusalSentence(words: ControlWords, refusal: Refusal, language: Language): string {
  const params = { column: refusal.column, ...refusal.params };
  const said = fill(lookUp(words.refusals, refusal.code, language), params, language);
  return refusal.line === null ? said : `${language === 'vi' ? 'Dòng' : 'Line'} ${refusal.line}: ${said}`;
}
