// The tabs of a text that part no cells: behind a point's label, behind the words before a field, between the columns of a letterhead.

/** A point's number or bullet by itself, or the words before a field of the letterhead, and one tab behind it. */
const labelled =
  /^(\s*(?:[-–—+*•]|(?:\d{1,2}\.){1,4}(?:\d{1,2})?|\(?(?:\d{1,2}|[a-zđ])[)/]|(?:\p{L}|[IVX]{2,5})[.)/]|Điều \d{1,2}[.:]|Kính g[ửở]i ?:?|Số ?:|V\/v:?))\t+(?=[^\t]+$)/iu;
const hasCells = /\S\t/;

/** The lines with a blank for such a tab; within a table, where the row before has cells as well, tabs stay. */
export function withoutLabelTabs(lines: readonly string[]): string[] {
  let isTable = false;
  return lines.map((line) => {
    if (line.trim() === '') return line;
    const text = isTable ? line : line.replace(labelled, '$1 ');
    isTable = hasCells.test(text);
    return text;
  });
}

/** Wide gaps for tabs, as a page prints the columns of its letterhead. */
export const spacedTabs = (line: string): string => line.replace(/\t+/g, '      ');
