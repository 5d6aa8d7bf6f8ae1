// Tells a table that only sets columns side by side (letterhead, signature) from one that holds rows.
import { shownText } from './clean.ts';
import { fold } from './fold.ts';

const columnsOfLetterhead =
  /cong hoa xa hoi|dang cong san viet nam|doc lap\s*-\s*tu do|noi (?:nhan|gui)\s*:|^so\s*:|^(?:tm|kt|tl|tuq)\s*\.\s*\p{L}/u;

/** Converters make a row of each line; a table of tasks or bodies has more, and no motto. */
const mostRows = 16;

/** Its cells are columns to be read one by one. @param textOf gives the text of all its cells */
export function isLayoutTable(rows: number, textOf: () => string): boolean {
  if (rows > mostRows) return false;
  const text = textOf();
  return text.length < 4_000 && columnsOfLetterhead.test(fold(shownText(text)));
}

/**
 * The cells of a row as they are read: those that a merged cell above covers have its text again, since it holds for
 * them too; its number does not, since it counts one row.
 */
export const inherited = (text: string): string => (/^[\divxlc]{1,5}[.)]?$/i.test(text.trim()) ? '' : text);
