// A count before names in brackets: "06 xã (…)" with five of them.
import type { Contradiction } from '../../contract.ts';
import { countOf, countWord } from '../fields/deadlines/counts.ts';
import { fold } from '../lines/fold.ts';
import type { Facts } from './facts.ts';

const bracketed = new RegExp(
  `(?<![\\p{L}\\d./-])${countWord.replace('(?: ?\\([^()]{1,30}\\))?', '')} (?:[a-z]+ ){0,2}[a-z]+ \\((?:gom|bao gom)?:? ?(?<names>[^()]{10,400})\\)`,
  'gu',
);
/** A name in a list: capitals, no figures, no further clause. */
const isName = (text: string): boolean => /^\p{Lu}[\p{L} -]{1,40}$/u.test(text);

export function namesMiscounted({ text, isRecognised }: Facts): Contradiction[] {
  if (isRecognised) return [];
  return [...fold(text).matchAll(bracketed)].flatMap(({ 0: whole, index, groups }) => {
    const said = countOf(groups!.n!);
    const start = index + whole.length - 1 - groups!.names!.length;
    const names = text
      .slice(start, start + groups!.names!.length)
      .split(/\s*[,;]\s*/)
      .map((name) => name.trim());
    if (said === null || said < 3 || names.length < 3 || !names.every(isName)) return [];
    // "A, B và C" are three, "Giáo dục và Đào tạo" is one.
    const most = names.length + names.filter((name) => / và /.test(name)).length;
    if (said >= names.length && said <= most) return [];
    const raw = text.slice(index, index + whole.length);
    return [
      {
        kind: 'count-differs' as const,
        fields: ['obligations'],
        explanation: { vi: `"${raw}": kể tên ${names.length}.`, en: `"${raw}": ${names.length} are named.` },
        suggestion: { vi: 'Hỏi lại có thiếu tên nào không.', en: 'Ask whether a name is missing.' },
      },
    ];
  });
}
