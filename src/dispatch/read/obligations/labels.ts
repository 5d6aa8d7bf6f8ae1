// Recognises the label that a point begins with: I. 1. 2.1. a) đ) Điều 1. Thứ nhất, - +
import { fold } from '../lines/fold.ts';

export type LabelKind = 'roman' | 'number' | 'dotted' | 'letter' | 'dash' | 'plus';
export type Label = { kind: LabelKind; label: string; rest: string };

const forms: [LabelKind, RegExp][] = [
  [
    'roman',
    /^(?:Mục |Phần |Chương |MỤC |PHẦN |CHƯƠNG )?([IVX]{1,5}|[A-H])\s?(?:[.):]|\/(?!\d)|-(?=\s)|–(?=\s))\s*(?=\S)/u,
  ],
  ['dotted', /^\(?(\d{1,2}\s?\.\s?\d{1,2}(?:\s?\.\s?\d{1,2})?)\s?[.):/-]?\)?\s+(?=[^\d\s])/u],
  ['dotted', /^(\d{1,2}\.\s?\d{1,2}(?:\.\s?\d{1,2})?)[.)]\s*(?=\p{Lu})/u],
  [
    'number',
    /^\(?(?:Điều |Dieu |Khoản |Khoan |ĐIỀU |DIEU |Nhiệm vụ |Nội dung )?(\d{1,2})\s?(?:[.)/]|:(?=\s)|[-–](?=\s|\p{Lu}))\s*(?=[^\d\s])/u,
  ],
  ['letter', /^\(?([a-zđ])\s?(?:\)|[./](?=\s)|[-–](?=\s))\s*(?=\S)/u],
  ['dash', /^([-–—−•*~▪●◦§·]|o(?=\s\p{Lu}))\s*(?=\S)/u],
  ['plus', /^(\+)\s*(?=\S)/u],
];

const inWords = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const words =
  /^(?:thu (nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)|(mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) la)\s?[,:-]\s*/;

/** "Thứ nhất, …" and "Một là, …" count like 1 and 1; the label is the number they say. */
function inWordsOf(text: string): Label | null {
  const match = words.exec(fold(text.slice(0, 40)));
  // "thứ Sáu, ngày 8/8" is a day of the week.
  if (!match || /^(?:ngay|\(|\d)/.test(fold(text.slice(match[0].length, match[0].length + 8)))) return null;
  const word = (match[1] ?? match[2] ?? '').replace('mot', 'nhat').replace('bon', 'tu');
  return { kind: 'number', label: String(inWords.indexOf(word) + 1), rest: text.slice(match[0].length) };
}

/** The label and what follows it, or null. "2. 2." is the dotted label 2.2; a date or a time is no label. */
export function labelOf(text: string): Label | null {
  if (/^\d{1,2}\s?[./]\s?\d{1,2}\s?[./]\s?\d{4}/.test(text)) return null;
  for (const [kind, pattern] of forms) {
    const match = pattern.exec(text);
    if (match) return { kind, label: match[1]!.replace(/\s/g, ''), rest: text.slice(match[0].length) };
  }
  return inWordsOf(text);
}

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

/** Whether `next` may stand right after `previous` in a row of labels of one kind, by either row of letters. */
export function follows(kind: LabelKind, previous: string | null, next: string): boolean {
  const steps = (row: readonly string[] | string): boolean =>
    previous === null
      ? row.indexOf(next) === 0
      : row.indexOf(next) === row.indexOf(previous) + 1 && row.includes(previous);
  switch (kind) {
    case 'number':
      return Number(next) === Number(previous ?? 0) + 1;
    case 'dotted':
      return Number(next.split('.').at(-1)) === Number(previous?.split('.').at(-1) ?? 0) + 1;
    case 'letter':
      return (
        steps(decreeLetters) ||
        steps(latinLetters) ||
        (previous === 'd' && next === 'e') ||
        (previous === 'e' && next === 'g') ||
        (previous === 'f' && next === 'g') ||
        (previous === 'i' && next === 'j')
      );
    case 'roman':
      return steps(romans) || steps('ABCDEFGH');
    default:
      return true;
  }
}
