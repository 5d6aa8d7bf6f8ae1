// Text copied from the page of a law portal: what were cells of a letterhead or signature is closed by bars.
import { fold } from './fold.ts';
import { linesOfLetterheadCell } from './letterhead-cells.ts';

/** A bar by itself, or behind a text that none opens. */
const closing = /^\s*\|\s*$|^\s*[^|\s].*\s\|\s*$/;
const counted = /^\s*(?:stt|tt|so tt)\s*\|/;
/** What a portal's page breaks in the middle: a first word in bold, a label. */
const broken = /^(?:\p{Lu}\p{L}*|S[ốo]\s*:|(?:TM|KT|TL|TUQ)\.)$/u;
const urgency = /^(?:khan|mat|hoa|toc|tuyet|toi)$/;
const ruled = /\s*[-_*=]{3,}\s*/;

const motto = 'cong hoa xa hoi chu nghia viet nam';

/** A word in capitals goes on in capitals: "… THỦ TỤC HÀNH / CHÍNH" is whole before "Căn cứ …". */
function isBroken(line: string, next: string): boolean {
  const both = fold(`${line} ${next}`);
  if (/^cong hoa/.test(both) && motto.startsWith(both)) return true;
  if (/(?:ỦY|UỶ) BAN$/u.test(line) && /^NHÂN DÂN/u.test(next)) return true;
  const isCapitals = /^\p{Lu}{2,}$/u.test(line);
  return broken.test(line) && !urgency.test(fold(line)) && !(isCapitals && /^\p{Lu}?\p{Ll}/u.test(next));
}
/** Neither a label nor a mark of a list begins it. */
const goesOn = (line: string | undefined): line is string =>
  line !== undefined && /^[\p{L}\d]/u.test(line) && !/^(?:\d{1,2}|\p{L})[.)]\s/u.test(line);

/** Lines that were broken in the middle, put together again. */
function mended(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && isBroken(last.trim(), line.trim()) && goesOn(line.trim()))
      whole[whole.length - 1] = `${last.trim()} ${line.trim()}`;
    else whole.push(line);
  }
  return whole;
}

/** "Kính" in bold, and the rest of the greeting on the next line. */
export const withGreetingWhole = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, index) => {
    if (/^\s*gửi\s*:/u.test(line) && lines[index - 1]?.trim() === 'Kính') return [`Kính ${line.trim()}`];
    return line.trim() === 'Kính' && /^\s*gửi\s*:/u.test(lines[index + 1] ?? '') ? [] : [line];
  });

/** The cells of a line, each on lines of its own, parted by blank ones. */
const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean)
    .flatMap((cell, at) => [...(at > 0 ? [''] : []), ...cell.split(ruled).flatMap(linesOfLetterheadCell)]);

/** The lines with a cell's bar, but for those of a table whose rows are counted. */
function closedCells(lines: readonly string[]): Set<number> {
  let isCounted = false;
  const closed = lines.flatMap((line, at) => {
    isCounted = (isCounted && line.includes('|')) || counted.test(fold(line));
    return !isCounted && closing.test(line) ? [at] : [];
  });
  return new Set(closed);
}

/** The lines without such bars; as they are where there are not two of them. */
export function withoutCellBars(lines: readonly string[]): readonly string[] {
  const closed = closedCells(lines);
  return closed.size < 2
    ? lines
    : mended(lines.flatMap((line, at) => (closed.has(at) ? [...cellsOf(line), ''] : [line])));
}
