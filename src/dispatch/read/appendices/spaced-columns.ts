// Plain text that lays out a list with blanks: rows parted into cells, and sentences with many names joined over lines.
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isNumberHead } from './recipient-columns.ts';
import { runInOf } from './run-in.ts';

const partsOf = (line: Line): string[] => line.raw.trim().split(/\s{2,}|\t+/);
const isNumber = (text: string): boolean => /^\d{1,3}[.)]?$/.test(text);
const marked = /^(?:\d{1,3}\s*[.)/]|[-–—+•*○▪]|[a-zđ]\)|[IVX]{1,5}\s*[./)]|[A-ZĐ][./)])\s/u;

/** "1     Sở Tài chính     Số 3 đường Thử" as a row of cells, where several lines of the list are set so. */
export function withSpacedCells(lines: readonly Line[]): Line[] {
  const isRow = (line: Line): boolean => {
    const parts = line.cells === null ? partsOf(line) : [];
    return parts.length > 1 && isNumber(parts[0]!) && /\p{L}{2}/u.test(parts[1]!);
  };
  if (lines.filter(isRow).length < 2) return [...lines];
  return lines.map((line) => {
    const parts = line.cells === null ? partsOf(line) : [];
    const isHeader = parts.length > 1 && isNumberHead(parts[0]!);
    if (isHeader || isRow(line)) return { ...line, cells: parts };
    // The second line of a name with the second line of its address beside it.
    return parts.length > 1 && /^\s{3,}\p{Ll}/u.test(line.raw) ? { ...line, cells: ['', ...parts] } : line;
  });
}

/** Whether a line of a sentence goes on in the next: it ends open, or the next begins small. */
const goesOn = (line: string, next: Line): boolean =>
  next.cells === null &&
  !marked.test(next.shown) &&
  (/(?:[,;:]|\s(?:và|va))$/u.test(line) || /^\p{Ll}/u.test(next.shown) || !/[.;:]$/.test(line));

/** Sentences that list names, each as one line; every other line stays what it is. */
export function withRunIns(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index]!;
    const end = first.cells === null && /[,;:]\s*\S/.test(first.shown) ? sentenceEnd(lines, index) : index;
    const text = lines
      .slice(index, end + 1)
      .map(({ shown }) => shown)
      .join(' ');
    const isList = end > index && runInOf(text.replace(marked, '').trim()) !== null;
    if (isList) joined.push({ ...first, shown: text, raw: rawOf(lines.slice(index, end + 1)) });
    else joined.push(first);
    if (isList) index = end;
  }
  return joined;
}

const rawOf = (lines: readonly Line[]): string => lines.map(({ raw }) => raw.trim()).join(' ');

/** The furthest line to which the sentence that begins here goes on. */
function sentenceEnd(lines: readonly Line[], from: number): number {
  let end = from;
  while (end + 1 < lines.length && end - from < 40 && goesOn(lines[end]!.shown, lines[end + 1]!)) {
    if (/^(?:stt|tt)\b/.test(fold(lines[end + 1]!.shown))) break;
    end++;
  }
  return end;
}
