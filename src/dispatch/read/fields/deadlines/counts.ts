// Small numbers as dispatches write them: "03", "ba", "05 (năm)", "hai mươi bốn (24)", "nửa".
const units = 'mot hai ba bon nam sau bay tam chin muoi'.split(' ');
const word =
  '(?:(?:hai|ba|bon|nam|sau|bay|tam|chin) muoi(?: (?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin))?|muoi (?:hai|lam)|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)';

/** Source of a pattern on folded text for a number up to 999; group `n`, for `countOf`. */
export const countWord = `(?:${word} ?\\((?=\\d{1,3}\\)))?(?<n>\\d{1,3}|${word}(?= ))\\)?(?: ?\\([^()]{1,30}\\))?`;

/** "mười lăm", "hai mươi tư": what is nothing but a number up to 99 in words; null of all else. */
export function numberInWords(words: string): number | null {
  return wholeNumber.test(words) ? countOf(words) : null;
}
const unitWord = 'mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin';
const wholeNumber = new RegExp(
  `^(?:(?:hai|ba|bon|nam|sau|bay|tam|chin) muoi(?: (?:${unitWord}))?|muoi(?: (?:${unitWord}))?|mot|hai|ba|bon|nam|sau|bay|tam|chin)$`,
);

/** The number that `countWord` matched: 1 to 999, or null. */
export function countOf(printed: string): number | null {
  if (/^\d+$/.test(printed)) return Number(printed);
  const [first = '', second, third] = printed.split(' ');
  const unit = (text: string): number => units.indexOf(text.replace('lam', 'nam').replace(/^tu$/, 'bon')) + 1;
  if (first === 'muoi' && second) return 10 + unit(second);
  if (second === 'muoi') return unit(first) * 10 + (third ? unit(third) : 0);
  return unit(first) || null;
}
