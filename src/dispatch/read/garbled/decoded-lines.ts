// The lines of a dispatch as the rules shall read them: those of garbled pages decoded, all others as they are.
import { collapsed, visible, withoutMarkup } from '../lines/clean.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { capitalsOf } from './capitals.ts';
import { decode } from './decode.ts';
import { goesOn } from './goes-on.ts';
import { withHours } from './hours.ts';
import { labelledPieces } from './labels.ts';
import { letterheadLines } from './letterhead.ts';
import { withoutMottos } from './mottos.ts';
import { cellEnd, joined, type Piece, piecesOf } from './pieces.ts';
import { type GarbledLine, mendedRows } from './rows.ts';
import { withoutStops } from './stops.ts';
import { partedTail } from './tail.ts';
import { withTaskTables } from './task-table.ts';

const greeting = /^\W*k[il1|í]nh[\s-]+g\S{1,5}\s*:?/;
const appendix = /^\W*phu luc\b.{0,20}$|^\W*danh sach cac don vi/;
const listTitle = /^\W*DANH SACH [^\p{Ll}]+$/u;
const firstPoint =
  /^\W*(?:1\s?[.,)/]|a\s?\)|[I|]\s?\.|[1lI]\s[-–—](?=\s[A-Z]{2})|D[a-z]\S?u 1[.,:]?|P[hH]\S{1,2}[nN] [I1l]\s?[.:])\s/;
const longestHead = 30;
/** A paragraph's end between two lines: what stands after it does not follow from what stands before. */
const paragraphEnd: Piece = { raw: '\n.', read: '', aid: '', confidence: 1, kind: 'gap' };
const lineEnd: Piece = { raw: '\n', read: '', aid: '', confidence: 1, kind: 'gap' };

const textOf = (line: Line): string => withoutMarkup(visible(line.raw));

function cut(lines: readonly Line[], isHead: boolean): GarbledLine[] {
  const labelled = isHead ? [] : labelledPieces(lines.map(textOf));
  return lines.flatMap((line, at): GarbledLine[] => {
    if (line.cells) return [{ line, pieces: line.cells.flatMap((cell) => [...piecesOf(cell), cellEnd]) }];
    if (isHead) return letterheadLines(textOf(line)).map((pieces) => ({ line, pieces }));
    return [{ line, pieces: labelled[at]! }];
  });
}

/** Decodes the lines of one page in one go, so that a syllable is read in the light of those around it. */
function decodePage(lines: readonly GarbledLine[]): GarbledLine[] {
  const flow = lines.flatMap((own) => [own.line.opens ? paragraphEnd : lineEnd, ...own.pieces]);
  const capitals = new Set(lines.flatMap((own) => [...capitalsOf(own.pieces)]));
  const decoded = decode(flow, (index) => capitals.has(flow[index]!));
  let at = 0;
  return lines.map((own) => {
    const pieces = decoded.slice(at + 1, at + 1 + own.pieces.length);
    at += own.pieces.length + 1;
    return { ...own, pieces: withHours(withoutStops(pieces)) };
  });
}

/** Cells are parted again where they were joined. */
function cellsOf(pieces: readonly Piece[]): string[] {
  const cells: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece === cellEnd) cells.push([]);
    else cells.at(-1)!.push(piece);
  }
  return cells.slice(0, -1).map((own) => collapsed(joined(own, 'read')));
}

/** Figures and signs of such a page may be misread as well as its words. */
const ofFigures = 0.99;
const certainty = (pieces: readonly Piece[]): number => {
  const words = pieces.filter(({ kind }) => kind === 'word');
  if (words.length === 0) return ofFigures;
  return Number((words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length).toFixed(2));
};

/** The line with its decoded wording in the place of its own: only the rules see it. */
function asRead({ line, pieces }: GarbledLine, opens: boolean): Line {
  const raw = joined(pieces, 'read');
  return {
    ...line,
    raw,
    shown: collapsed(raw),
    cells: line.cells && cellsOf(pieces),
    confidence: Math.min(line.confidence, certainty(pieces)),
    opens,
  };
}

const unchanged = (line: Line): GarbledLine => ({
  line,
  pieces: [{ raw: line.shown, read: line.shown, aid: line.shown, confidence: 1, kind: 'gap' }],
});

/** The width of the text in letters: most lines of running text are no longer. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.shown.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.85)] ?? 0;
}

/** A sentence ended in the line before although the next word would have had room there: a paragraph begins. */
function hasRoomBefore(line: Line, before: Line | undefined, width: number): boolean {
  if (!before || !/[.;:]['"”)]*$/.test(before.shown) || !/^\p{Lu}/u.test(line.shown)) return false;
  const first = line.shown.split(' ')[0]?.length ?? 0;
  return before.shown.length + 1 + first <= width * 0.93;
}

/** Of the lines as read, up to the copies: a blank line within a sentence opens no paragraph. */
function joinSentences(lines: Line[]): void {
  let above = '';
  for (const line of lines) {
    if (/^\W*noi nhan/.test(fold(line.shown))) return;
    if (line.opens && !line.cells && goesOn(above, line.shown)) line.opens = false;
    if (line.shown) above = line.shown;
  }
}

export type DecodedDispatch = { lines: Line[]; origins: GarbledLine[] };

/**
 * @param isGarbled of a page: wrong letters; its words are decoded for the rules
 * @param isBare of a page: typed without diacritics; the rules read it as it stands, only the aid is decoded
 */
export function decodedLines(
  lines: readonly Line[],
  isGarbled: (page: number) => boolean,
  isBare: (page: number) => boolean,
): DecodedDispatch {
  const greets = lines.findIndex((line) => greeting.test(fold(line.shown)));
  const points = lines.findIndex((line, at) => at > 3 && firstPoint.test(line.shown));
  const end = greets >= 0 ? greets : points >= 0 ? points : longestHead;
  const headEnd = Math.min(end, 60, lines.length);
  const inHead = new Set(lines.slice(0, headEnd));
  const origins: GarbledLine[] = [];
  for (const [page, own] of Map.groupBy(lines, (line) => line.page)) {
    if (!isGarbled(page) && !isBare(page)) {
      origins.push(...own.map(unchanged));
      continue;
    }
    const head = own.filter((line) => inHead.has(line));
    const rest = own.slice(head.length);
    const decoded = decodePage([...cut(head, isGarbled(page)), ...cut(rest, false)]);
    origins.push(...(isGarbled(page) ? decoded : decoded.map(keptAsPrinted)));
  }
  const headLines = origins.findLastIndex(({ line }) => inHead.has(line)) + 1;
  const parted = isGarbled(lines[0]?.page ?? 1)
    ? [
        ...withoutMottos(origins.slice(0, headLines).map(({ pieces }) => pieces)).map(({ pieces, from }) => ({
          ...origins[from]!,
          pieces,
        })),
        ...origins.slice(headLines),
      ]
    : origins;
  const tabled = withTaskTables(parted, isGarbled);
  const listAt = tabled.findIndex(
    (own, at) =>
      at > headEnd &&
      isGarbled(own.line.page) &&
      (listTitle.test(own.line.shown) || appendix.test(fold(joined(own.pieces, 'read')).trim())),
  );
  const body = listAt < 0 ? tabled : tabled.slice(0, listAt);
  const all = [...partedTail(body), ...(listAt < 0 ? [] : mendedRows(tabled.slice(listAt)))];
  const width = widthOf(lines);
  const read = all.map((own, at) => {
    if (!isGarbled(own.line.page)) return own.line;
    const before = all[at - 1]?.line;
    const opens = own.line.opens || own.isCounted === true || before === own.line;
    return asRead(own, opens || hasRoomBefore(own.line, before, width));
  });
  joinSentences(
    read.filter(({ page }, at) => isGarbled(page) && at < body.length && !inHead.has(all[at]!.line)),
  );
  const filled = read.flatMap((line, at) => (line.shown === '' ? [] : [at]));
  return { lines: filled.map((at) => read[at]!), origins: filled.map((at) => all[at]!) };
}

/** Bare text says what it says: its words are read as printed, and only the aid carries diacritics. */
const keptAsPrinted = (own: GarbledLine): GarbledLine => ({
  ...own,
  pieces: own.pieces.map((piece) => ({ ...piece, read: piece.raw })),
});
