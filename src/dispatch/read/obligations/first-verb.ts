// Finds where in a clause the name of a body ends: at the first verb that is no part of it.
import { fold } from '../lines/fold.ts';
import { verbs } from './verbs.ts';

const verbPattern = (list: string, unless = ''): RegExp =>
  new RegExp(`(?<![\\p{L}])${unless}(?:${list})(?![\\p{L}])`, 'gu');

const verb = verbPattern(verbs);

// Without diacritics "vá" is "và", "dán" is "dân", "khóa" is "khoa": words of which names are made.
const inNames =
  'va|dan|doi(?! (?:chieu|soat))|moi|nam(?! (?:du luan|bat|chac|tinh hinh))|(?<=(?:ha|nen) )tang|giao(?= (?:duc|thong|dich))|dang|dien|viet|thue|(?<!khoa )khoa(?! (?:cac|ngay|tai khoan|cong))|can|cu|tu|danh(?! gia)|do|mo(?! (?:chuyen|lop|dot))|luu|dung|(?<=phong )chay|(?<=vien )thong bao|thong tin(?= (?:va|-|–) truyen)';

const foldedVerb = verbPattern(
  fold(verbs),
  `(?!(?:${inNames})(?!\\p{L}| (?:y|mat khau|can bo|nguoi|dau moi|dien thoai|co|mot|ong|dong chi)(?!\\p{L})))`,
);

/** A verb among these words that stood right before another. */
export const leftOver = /(?<!dien)\s(?:can|cu|tu|dung|moi)$/;

const nouns =
  /^(?:to chuc|bao cao|thong tin|giam sat|kiem tra|bao ve|xay dung|tong hop|thong ke|bao dam|phat hien|luu tru|mo|ung pho|sinh hoat|lanh dao)$/;

const nounBefore =
  /(?:cac|va|hoac|nhung|,|mot so|moi|buoi|tap the|dong chi|(?<!co )so|cuc|(?<!chi |can |dang |noi |toan )bo|(?<!dia )ban|(?<!van |quoc |bien |hau |chinh |tien )phong|uy ban|trung tam|tong|quan ly|cong|nha)\s*$/;

/** Parentheses do not end a group: "(chỉ đạo UBND các xã)" is part of it. */
export const withoutParentheses = (text: string): string =>
  text.replace(/\([^()]*\)?/g, (inside) => ' '.repeat(inside.length));

export function firstVerb(text: string): number {
  const plain = withoutParentheses(text).toLowerCase();
  const folded = fold(plain);
  // Without diacritics "viễn thông bảo đảm" holds "thông báo": accented text is matched as it is.
  const matches = folded === plain ? folded.matchAll(foldedVerb) : plain.matchAll(verb);
  for (const match of matches) {
    const isLower = text.charAt(match.index) === text.charAt(match.index).toLowerCase();
    const words = folded.slice(0, match.index);
    // "Phòng Kế hoạch tổng hợp": the name of a room.
    const isOfName = fold(match[0]) === 'tong hop' && /(?:phong|ban) ke hoach,? (?:va )?$/.test(words);
    // "Công đoàn cấp trên trực tiếp cơ sở".
    const isRank = /^truc/.test(fold(match[0])) && /cap tren $/.test(words);
    // "Ủy ban bầu cử".
    const isElection = fold(match[0]) === 'cu' && /(?:bau|ung|tranh) $/.test(words);
    // "Cơ quan Thường trực Ban An toàn giao thông".
    const isStanding =
      fold(match[0]) === 'truc' && /(?:co quan|don vi|bo phan|uy vien|van phong) thuong $/.test(words);
    const isNoun =
      isOfName ||
      isRank ||
      isStanding ||
      isElection ||
      (nouns.test(fold(match[0])) && nounBefore.test(words));
    const isSubject =
      fold(match[0]) === 'thong tin' &&
      /(?:cong nghe|an toan|an ninh|he thong|trang|cong|ha tang)\s$/.test(folded.slice(0, match.index));
    if (isLower && !isNoun && !isSubject && match.index > 0) return match.index;
  }
  return -1;
}
