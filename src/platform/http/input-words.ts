// Says why one value of a request was refused, in plain words; the schema's own messages are for programmers.
import type { z } from '@hono/zod-openapi';
import type { Language } from './problem.ts';

type Issue = z.core.$ZodIssue;

const WORDS: Record<Language, (issue: Issue) => string> = {
  vi: (issue) => {
    if (issue.code === 'too_small')
      return issue.origin === 'string' ? 'Chưa điền, hoặc ngắn quá.' : `Phải từ ${issue.minimum} trở lên.`;
    if (issue.code === 'too_big')
      return issue.origin === 'string' ? `Dài quá ${issue.maximum} ký tự.` : `Nhiều nhất ${issue.maximum}.`;
    if (issue.code === 'invalid_format') return 'Viết không đúng dạng.';
    if (issue.code === 'invalid_value') return `Chỉ nhận: ${issue.values.join(', ')}.`;
    if (issue.code === 'invalid_type') return 'Thiếu, hoặc không đúng kiểu dữ liệu.';
    if (issue.code === 'unrecognized_keys') return `Có phần không dùng đến: ${issue.keys.join(', ')}.`;
    return 'Giá trị không hợp lệ.';
  },
  en: (issue) => {
    if (issue.code === 'too_small')
      return issue.origin === 'string' ? 'Empty, or too short.' : `At least ${issue.minimum}.`;
    if (issue.code === 'too_big')
      return issue.origin === 'string'
        ? `Longer than ${issue.maximum} characters.`
        : `At most ${issue.maximum}.`;
    if (issue.code === 'invalid_format') return 'Not written in the right form.';
    if (issue.code === 'invalid_value') return `Only: ${issue.values.join(', ')}.`;
    if (issue.code === 'invalid_type') return 'Missing, or the wrong kind of value.';
    if (issue.code === 'unrecognized_keys') return `Not used here: ${issue.keys.join(', ')}.`;
    return 'Not a valid value.';
  },
};

/** Each issue as its place (`contacts.0.phone`) and why. */
export function tellInput(issues: readonly Issue[], language: Language): { field: string; why: string }[] {
  return issues.map((issue) => ({ field: issue.path.join('.'), why: WORDS[language](issue) }));
}
