// Leaves out the list of who can be asked: "Thông tin liên hệ:" and the names with their numbers under it ask for nothing.
import { email } from '../fields/contacts.ts';
import { findPhones } from '../fields/phone.ts';
import { fold } from '../lines/fold.ts';
import type { Paragraph } from './paragraphs.ts';

const head =
  /^(?!.*(?<![a-z])(?:cu|gui|cung cap|dang ky|thong bao|cap nhat|lap|nop|cong khai|cong bo|niem yet)(?![a-z])).{0,120}(?:lien he|lien lac|dau moi (?:ho tro|tiep nhan|giai dap)|duong day nong)[^.;]{0,80}:$/;

/** "Đầu mối liên hệ:", "Mọi vướng mắc xin liên hệ:". */
export const headsContacts = (text: string): boolean => head.test(fold(text));

/** No name with its numbers is longer. */
const longest = 200;
const isReached = ({ text }: Paragraph): boolean =>
  text.length < longest && (findPhones(text).length > 0 || email.test(text));

/** The paragraphs without such lists; a numbered heading of one stays, since its number counts. */
export function withoutContactLists(paragraphs: readonly Paragraph[]): Paragraph[] {
  let isListed = false;
  return paragraphs.filter((paragraph) => {
    const heads = headsContacts(paragraph.text);
    isListed = heads || (isListed && isReached(paragraph));
    return !isListed || (heads && paragraph.label !== null);
  });
}
