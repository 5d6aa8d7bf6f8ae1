// Tells a table that only sets columns side by side (letterhead, signature) from one that holds rows.
import { shownText } from './clean.ts';
import { fold } from './fold.ts';

const columnsOfLetterhead =
  /cong hoa xa hoi|dang cong san viet nam|doc lap\s*-\s*tu do|(?:^|\s)noi nhan(?:\s*:|\s+-\s)|noi gui\s*:|^so\s*:|^(?:tm|kt|tl|tuq)\s*\.\s*\p{L}/u;

/** Converters make a row of each line; a table of tasks or bodies has more, and no motto. */
const mostRows = 16;

/** Without copies beside it a signature is a row or two: its capacity in capitals, and a name. */
const signature =
  /^\s*(?:(?:QUYỀN|PHÓ|TỔNG) )*(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|ĐOÀN|CÔNG AN)|CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN)|HIỆU TRƯỞNG|VIỆN TRƯỞNG|BÍ THƯ|CHỈ HUY TRƯỞNG)(?=\s)(?:\s+\p{Lu}[\p{L}.]*){2,8}\s*$/u;
const mostRowsOfSignature = 3;

/** Its cells are columns to be read one by one. @param textOf gives the text of all its cells */
export function isLayoutTable(rows: number, textOf: () => string): boolean {
  if (rows > mostRows) return false;
  const text = textOf();
  if (rows <= mostRowsOfSignature && signature.test(text)) return true;
  return text.length < 4_000 && columnsOfLetterhead.test(fold(shownText(text)));
}

/**
 * The cells of a row as they are read: those that a merged cell above covers have its text again, since it holds for
 * them too; its number does not, since it counts one row.
 */
export const inherited = (text: string): string => (/^[\divxlc]{1,5}[.)]?$/i.test(text.trim()) ? '' : text);
