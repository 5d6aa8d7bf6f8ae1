// Text copied from the page of a law portal: what were cells of a letterhead or signature is closed by bars.
import { fold } from './fold.ts';
import { linesOfLetterheadCell } from './letterhead-cells.ts';

/** A bar by itself, or behind a text that none opens. */
const closing = /^\s*\|\s*$|^\s*[^|\s].*\s\|\s*$/;
const counted = /^\s*(?:stt|tt|so tt)\s*\|/;
/** What a portal's page breaks in the middle: a first word in bold, a label, a day, the motto. */
const broken =
  /^(?:\p{Lu}\p{L}*|S[ốo]\s*:|(?:TM|KT|TL|TUQ)\.)$|,\s*ngày(?:\s+\d{1,2}(?:\s+tháng(?:\s+\d{1,2})?)?)?$|^(?:CỘNG HÒA|CỘNG HOÀ)(?: XÃ)?(?: HỘI)?(?: CHỦ)?(?: NGHĨA)?(?: VIỆT)?$/u;
const urgency = /^(?:khan|mat|hoa|toc|tuyet|toi)$/;
const ruled = /\s*[-_*=]{3,}\s*/;

const isBroken = (line: string): boolean => broken.test(line) && !urgency.test(fold(line));
/** Neither a label nor a mark of a list begins it. */
const goesOn = (line: string | undefined): line is string =>
  line !== undefined && /^[\p{L}\d]/u.test(line) && !/^(?:\d{1,2}|\p{L})[.)]\s/u.test(line);

/** Lines that were broken in the middle, put together again. */
function mended(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && isBroken(last.trim()) && goesOn(line.trim()))
      whole[whole.length - 1] = `${last.trim()} ${line.trim()}`;
    else whole.push(line);
  }
  return whole;
}

/** The cells of a line, each on lines of its own, with a blank line behind it. */
const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean)
    .flatMap((cell) => [...cell.split(ruled).flatMap(linesOfLetterheadCell), '']);

/** The lines without the bars; as they are where two of them or more do not stand so, or where rows are counted. */
export function withoutCellBars(lines: readonly string[]): readonly string[] {
  const bars = lines.filter((line) => closing.test(line));
  if (bars.length < 2 || lines.some((line) => counted.test(fold(line)))) return lines;
  return mended(
    lines.flatMap((line) => (closing.test(line) ? (line.trim() === '|' ? [''] : cellsOf(line)) : [line])),
  );
}
