// Tells which unnumbered paragraphs between points ask for something of their own; the others go on with the point above.
import { fold } from '../lines/fold.ts';
import { bodyWord, isMisspelt, noBody } from './bodies.ts';
import { asksNothing, isDuty, isReport } from './duties.ts';
import { goesOn } from './going-on.ts';
import { leadingGroup } from './groups.ts';
import type { Paragraph } from './paragraphs.ts';

const quantity = /^(?:tất cả |toàn bộ |tat ca |toan bo )?(?:các|mọi|những|cac|moi|nhung)\s+/iu;
/** "Các bản sao lưu phải …" tells how, and speaks to nobody. */
function namesBody(text: string): boolean {
  const noun = text.slice(quantity.exec(text)?.[0].length ?? 0);
  const folded = fold(noun);
  return (
    leadingGroup(text)?.rest !== undefined &&
    bodyWord.test(folded) &&
    !noBody.test(folded) &&
    !isMisspelt(noun, folded)
  );
}

const request = /^(?:(?:tran trong )?(?:de nghi|yeu cau)|giao(?! (?:dien|thong|dich|tiep|luu))) /;
/** "Cung cấp thông tin là trách nhiệm của …" says something of the deed. */
const tells = / (?:la|gom|nham|giup) /;

const asks = (text: string): boolean => {
  if (!isDuty(text) || asksNothing(text)) return false;
  const head = fold(text.slice(0, longestHead));
  return isReport(text) || namesBody(text) || request.test(head) || (goesOn(text) && !tells.test(head));
};
const longestHead = 80;

const goesIntoDetail = /(?:(?<![a-z])(?:cu the|gom|la|ro|theo)|(?<![a-z])(?:nhu )?sau(?: day)?) ?:$/;
const circumstance =
  /^(?:trong (?:qua trinh|khi|thoi gian)|khi|ngoai ra|ben canh do|(?:mot so )?(?:diem |noi dung )?(?:can )?(?:luu|chu) y|trong do,? (?:can |xin )?(?:luu|chu) y|truong hop|neu|truoc khi|sau khi)(?![a-z])/;

/** "Trong quá trình thực hiện:", "Ngoài ra, các đơn vị lưu ý:" over further points: says nothing of the point above, which was a whole sentence. */
export const leadsOn = ({ text, lines }: Paragraph, above: string): boolean =>
  lines[0]?.opens === true &&
  /[.;!]['"”)]*$/.test(above) &&
  /^\p{Lu}[^\d.;]{3,160}:$/u.test(text) &&
  circumstance.test(fold(text)) &&
  !goesIntoDetail.test(fold(text));

/** The layout parts it from the point above, which was a whole sentence. */
export const asksOfItsOwn = ({ text, lines }: Paragraph, above: string): boolean =>
  lines[0]?.opens === true && /[.!]['"”)]*$/.test(above) && /^\p{Lu}/u.test(text) && asks(text);
