// Recognises the label that a point begins with: I. 1. 2.1. a) đ) Điều 1. Thứ nhất, - +
import { fold } from '../lines/fold.ts';

export type LabelKind =
  | 'part'
  | 'roman'
  | 'article'
  | 'number'
  | 'dotted'
  | 'letter'
  | 'star'
  | 'tick'
  | 'dash'
  | 'plus'
  // A line without a label that names whom the points under it concern; its mark is the kind of these.
  | 'group';
/** `mark` is what stands around the label ("#.", "(#)"): points of one row carry the same. */
export type Label = { kind: LabelKind; label: string; mark: string; rest: string };

/** Words that may stand before a label, as printed, in capitals, and typed without diacritics. */
const before = (...words: string[]): string => {
  const bare = words.map((word) => `${/^Đ/.test(word) ? 'D' : word.charAt(0)}${fold(word).slice(1)}`);
  const all = [...words, ...bare];
  return `(?:${[...all, ...all.map((word) => word.toUpperCase())].join('|')}) `;
};
const section = before('Mục', 'Phần', 'Chương');
const article = before('Điều');
const point = before('Điểm', 'Tiết');
const task = before('Khoản', 'Nhiệm vụ', 'Nội dung', 'Bước', 'Giai đoạn', 'Giải pháp', 'Yêu cầu', 'Việc');
const afterSection = '\\s?(?:[.):]|\\/(?!\\d)|-(?=\\s)|–(?=\\s))\\s*(?=\\S)';
const afterNumber = '\\s?(?:[.)/]|:(?=\\s)|[-–](?=\\s|\\p{Lu}))\\s*';
const like = (pattern: string): RegExp => new RegExp(`^${pattern}`, 'u');

const forms: [LabelKind, RegExp][] = [
  // "A.1." and "II.3" under the part of that letter or number.
  ['dotted', /^\(?((?:[IVX]{1,5}|[A-H])(?:\.\d{1,2}){1,2})\s?[.):]?\s+(?=[^\d\s])/u],
  ['roman', like(`(?:${section})?([IVX]{1,5})${afterSection}`)],
  ['part', like(`(?:${section})?([A-H])${afterSection}`)],
  ['part', like(`${section}(\\d{1,2})${afterSection}`)],
  ['article', like(`${article}(\\d{1,2})${afterNumber}(?=[^\\d\\s])`)],
  ['dotted', /^\(?(\d{1,2}\.[a-zđ])\s?(?:\)|[./](?=\s))\s*(?=\S)/u],
  ['dotted', /^\(?([a-zđ]\.\d{1,2})\s?[.)]\s*(?=[^\d\s])/u],
  ['dotted', /^\(?(\d{1,2}\s?\.\s?\d{1,2}(?:\s?\.\s?\d{1,2})?)\s?[.):/-]?\)?\s+(?=[^\d\s])/u],
  ['dotted', /^(\d{1,2}\.\s?\d{1,2}(?:\.\s?\d{1,2})?)[.)]\s*(?=\p{Lu})/u],
  ['number', like(`\\(?(?:${task})?(\\d{1,2})${afterNumber}(?=[^\\d\\s]|(?<=[.)]\\s)\\d{1,3}%)`)],
  // "Bước 1 (từ ngày … đến ngày …): rà soát": what stands in the brackets is said of the task.
  ['number', like(`${task}(\\d{1,2})\\s(?=\\([^()]{3,80}\\)\\s?[:.])`)],
  // "(i)", "(ii)": small Roman numbers between brackets run on like letters.
  ['letter', /^\((i{2,3}|iv|vi{1,3}|ix)\)\s*(?=\S)/],
  ['letter', like(`(?:${point})?\\(?([a-zđ])\\s?(?:\\)|[./](?=\\s)|[-–](?=\\s))\\s*(?=\\S)`)],
  ['star', /^([•*▪●§■◆‣])\s*(?=\S)/u],
  ['tick', /^([✓✔☑➢➤►▶❖→⇒])\s*(?=\S)/u],
  ['dash', /^([-–—−~◦○·]|o(?=\s\p{Lu}))\s*(?=\S)/u],
  ['plus', /^(\+)\s*(?=\S)/u],
];

const inWords = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const words =
  /^(?:((?:phan|chuong) )?thu (nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)|(mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) la)\s?[,.:-]\s*/;

/** "Thứ nhất, …", "Một là, …" and "Phần thứ nhất. …" count like 1; the label is the number they say. */
function inWordsOf(text: string): Label | null {
  const match = words.exec(fold(text.slice(0, 40)));
  // "thứ Sáu, ngày 8/8" is a day of the week.
  if (!match || /^(?:ngay|\(|\d)/.test(fold(text.slice(match[0].length, match[0].length + 8)))) return null;
  const [, section, ordinal, count = ''] = match;
  const word = ordinal ?? count.replace('mot', 'nhat').replace('bon', 'tu');
  return {
    kind: section ? 'part' : 'number',
    label: String(inWords.indexOf(word) + 1),
    mark: ordinal ? 'thứ #' : '# là',
    rest: text.slice(match[0].length),
  };
}

/** The label and what follows it, or null. "2. 2." is the dotted label 2.2; a date, a time or "V/v" is no label. */
export function labelOf(text: string): Label | null {
  if (/^v\s?\/\s?v(?![\p{L}])/iu.test(text)) return null;
  if (/^\d{1,2}\s?[./]\s?\d{1,2}\s?[./]\s?\d{4}/.test(text)) return null;
  for (const [kind, pattern] of forms) {
    const match = pattern.exec(text);
    if (match)
      return {
        kind,
        label: match[1]!.replace(/\s/g, ''),
        mark: match[0].replace(match[1]!, '#').replace(/\s/g, ''),
        rest: text.slice(match[0].length),
      };
  }
  return inWordsOf(text);
}

/** "1." or "Phần II" alone on its line: the label of what stands on the next, or null. */
export function labelAlone(text: string): Label | null {
  if (text.length > longestAlone || labelOf(text)) return null;
  const label = labelOf(`${text} X`) ?? (/^\p{Lu}\p{L}+ /u.test(text) ? labelOf(`${text}. X`) : null);
  return label?.rest === 'X' ? { ...label, rest: '' } : null;
}
const longestAlone = 20;

/** Whether a label of the kind counts nothing: bullets stand in the path by their place. */
export const isBullet = (kind: LabelKind | undefined): boolean => /dash|plus|star|tick/.test(kind ?? '');

/** Letters as Decree 30/2020/NĐ-CP, Appendix I, runs them; writers also use f, and skip đ. */
const decreeLetters = 'abcdđeghiklmnopqrstuvxy';
const latinLetters = 'abcdefghijklmnopqrstuvwxyz';
const romans = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];

const rows: Partial<Record<LabelKind, readonly (readonly string[] | string)[]>> = {
  part: ['ABCDEFGH'],
  roman: [romans],
  letter: [decreeLetters, latinLetters],
};
const lastOf = (label: string): string => label.split('.').at(-1) ?? label;

/**
 * How many steps `next` stands after `previous` in a row of labels of one kind (1: right after it; the first label
 * counts from 0). Letters run by the Decree's row or by the Latin one, whichever takes the shorter way. Null where
 * bullets are not counted, or the labels are of no common row.
 */
export function steps(kind: LabelKind, previous: string | null, next: string): number | null {
  if (isBullet(kind) || kind === 'group') return null;
  const [before, after] = [previous === null ? null : lastOf(previous), lastOf(next)];
  if (/^\d+$/.test(after)) return Number(after) - Number(before ?? 0);
  const counted = (rows[kind] ?? [decreeLetters, latinLetters]).flatMap((row) => {
    const [from, to] = [before === null ? -1 : row.indexOf(before), row.indexOf(after)];
    return to < 0 || (before !== null && from < 0) ? [] : [to - from];
  });
  return counted.length > 0 ? Math.min(...counted.map((step) => (step < 1 ? 99 : step))) : null;
}
