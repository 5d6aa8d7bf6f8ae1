// Finds where in a clause the name of a body ends: at the first verb that is no part of it.
import { fold, isUnmarked } from '../lines/fold.ts';
import { verbs } from './verbs.ts';
import { isChargeOrTeam, isPartOfName } from './verbs-in-names.ts';

/** "Hướng dẫn viên", "báo cáo viên": who does it, and no verb. */
const person = ' (?:viên(?! chức)|vien(?! chuc))(?!\\p{L})';
const verbPattern = (list: string, unless = ''): RegExp =>
  new RegExp(`(?<!\\p{L})${unless}(?:${list})(?!\\p{L}|${person})`, 'gu');

const verb = verbPattern(verbs);

// Without diacritics "vá" is "và", "dán" is "dân", "khóa" is "khoa": words of which names are made.
const inNames =
  'va|dan|doi(?! (?:chieu|soat))|moi|nam(?! (?:du luan|bat|chac|tinh hinh))|(?<=(?:ha|nen) )tang|giao(?= (?:duc|thong|dich))|dang(?! (?:ky|tai))|dien|viet|(?<=the )thao|(?<=cong )lap|thue|(?<!khoa )khoa(?! (?:cac|ngay|tai khoan|cong))|can|cu|tu|danh(?! gia)|do|mo(?! (?:chuyen|lop|dot))|luu|dung|(?<=phong )chay|(?<=vien )thong bao|thong tin(?= (?:va|-|–) truyen)';

const foldedVerb = verbPattern(
  fold(verbs),
  `(?!(?:${inNames})(?!\\p{L}| (?:y|mat khau|can bo|nguoi|dau moi|dien thoai|co|mot|ong|dong chi|may chu|bao cao vien)(?!\\p{L})))`,
);

/** A verb among these words that stood right before another. */
export const leftOver = /(?<!dien|dau|xay|trat)\s(?:can|cu|tu|dung|moi)$/;

/** Parentheses do not end a group: "(chỉ đạo UBND các xã)" is part of it. */
export const withoutParentheses = (text: string): string =>
  text.replace(/\([^()]*\)?/g, (inside) => ' '.repeat(inside.length));

export function firstVerb(text: string): number {
  const plain = withoutParentheses(text).toLowerCase();
  const folded = fold(plain);
  // Without diacritics "viễn thông bảo đảm" holds "thông báo": accented text is matched as it is.
  const matches = isUnmarked(plain) ? folded.matchAll(foldedVerb) : plain.matchAll(verb);
  let doubtful = -1;
  for (const { index, 0: word } of matches) {
    const isLower = text.charAt(index) === text.charAt(index).toLowerCase();
    if (!isLower || index === 0) continue;
    const [before, own, behind] = [folded.slice(0, index), fold(word), folded.slice(index + word.length)];
    if (doubtful < 0 && isChargeOrTeam(before, own, behind)) doubtful = index;
    else if (!isPartOfName(before, own, behind)) return index;
  }
  return doubtful;
}
