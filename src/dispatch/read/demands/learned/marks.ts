// What a clause is known by beside the wording of rules: its words and their pairs, without accents and case.
import { taken } from '../phrase.ts';

/** A word or a pair of words, and where it stands. */
export type Mark = { mark: string; from: number; to: number };

const word = /[a-z0-9/%-]+/;
const number = /^(?!24\/(?:7|24)$)\d[\d/-]*$/;
const token = new RegExp(`${word.source}|[.;:()${taken}]`, 'g');
/** By when a duty is done says nothing of what is to be done. */
const ofDays =
  /^(?:truoc ngay|cham nhat|nhat ngay|het ngay|den het|xong truoc|truoc|ngay|thang|nam|nhat|cham|han|xong|den|het|hoan|thanh|hoan thanh)$/;

/** The marks of a folded clause, in their order; no pair reaches over a number, the end of a sentence or what was taken out. */
export function marksOf(folded: string): Mark[] {
  const marks: Mark[] = [];
  let before: Mark | null = null;
  for (const { 0: text, index } of folded.matchAll(token)) {
    if (!word.test(text) || number.test(text)) {
      before = null;
      continue;
    }
    const own: Mark = { mark: text, from: index, to: index + text.length };
    marks.push(own);
    if (before) marks.push({ mark: `${before.mark} ${own.mark}`, from: before.from, to: own.to });
    before = own;
  }
  return marks.filter(({ mark }) => !ofDays.test(mark));
}
