// Parts the lines of one row of a task table whose rules an English OCR has lost: number, duty, day, and what stood beside them.
import { fold } from '../lines/fold.ts';
import { cellEnd, joined, type Piece } from './pieces.ts';
import type { GarbledLine } from './rows.ts';
import { settled } from './settled.ts';

const number = /^[\s|[\]_.,-]*(\d{1,2})(?:\s*[|\][]\s*|\s+)(?=\S)/u;
const rules = /^[\s|[\]_:;,.~—–-]*/u;
const word =
  'truoc|cham|nhat|ngay|thang|quy|hang|thuong|xuyen|tuan|den|thu|hai|ba|tu|sau|bay|chu|[ivx]{1,3}/\\d{4}|\\d{1,2}(?:/\\d{1,4}){1,2}';
const tail = new RegExp(`(?<=^|[\\s|_])(?:(?:${word})[\\s|_—-]*)+$`, 'u');
/** What a column of days says by itself; of anything else, a part that was lost may make it another day. */
const whole =
  /^(?:(?:truoc|cham nhat)(?: ngay)? \d{1,2}\/\d{1,2}\/\d{4}|(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat) hang tuan)$/;
const wholeInOneLine = /^(?:thang \d{1,2}\/\d{4}|quy [ivx]{1,3}\/\d{4})$/;
const body =
  /^(?:So|Phong|Cong an|UBND|Uy ban|Van phong|Trung tam|Cac|Ban|To|Vien|Truong|Chi cuc|Cuc|Khoa)(?![a-z])/;

/** Letters that a word may reach over the width. */
const slack = 3;
const blank: Piece = { raw: ' ', read: ' ', aid: ' ', confidence: 1, kind: 'gap' };

/** Whether a column of units may begin with these words. */
export const isBody = (read: string): boolean => body.test(read);

/** The number at the front of a line of a table; one with a full stop is the label of a point. */
export const rowNumber = ({ pieces }: GarbledLine): number | null => {
  const found = number.exec(joined(pieces, 'raw'));
  return found ? Number(found[1]) : null;
};

/** The pieces up to and from a letter of one side of them; a piece that it parts goes with what follows. */
function cut(pieces: readonly Piece[], side: 'raw' | 'read', at: number): [Piece[], Piece[]] {
  let length = 0;
  const first = pieces.findIndex((piece) => {
    length += piece[side].length;
    return length > at;
  });
  return first < 0 ? [[...pieces], []] : [pieces.slice(0, first), pieces.slice(first)];
}

/** The words of a line without its number and the rules before them. */
export function wordsOf({ pieces }: GarbledLine): Piece[] {
  const raw = joined(pieces, 'raw');
  const from = number.exec(raw)?.[0].length ?? 0;
  const lead = rules.exec(raw.slice(from))?.[0].length ?? 0;
  return cut(pieces, 'raw', from + lead)[1];
}

/** Where the cells beside the duty begin: at a rule or, in a line with a day, at the name of a body. */
function besideAt(read: string, isSure: boolean): number {
  const borders = [...read.matchAll(isSure ? /[\s|_]+(?=\p{Lu})/gu : /[\s_]*\|[\s|_]*/gu)];
  const found = borders.find(
    ({ index, 0: border }) => index > 0 && isBody(read.slice(index + border.length)),
  );
  return found?.index ?? read.length;
}

/** Letters up to the first rule within a line: how wide the column of duties is, by the lines that show it. */
export function widthOf(lines: readonly GarbledLine[]): number {
  const shown = lines
    .flatMap((own) => /\S[\s_]*\|/.exec(joined(wordsOf(own), 'read'))?.index ?? [])
    .sort((a, b) => a - b);
  return shown.length < 2 ? Number.POSITIVE_INFINITY : shown[Math.floor(shown.length * 0.75)]!;
}

/** Where the first word ends that reaches over the width. */
const overWidth = (read: string, width: number): number => {
  if (read.length <= width + slack) return read.length;
  const space = read.lastIndexOf(' ', width + slack);
  return space > 0 ? space : read.length;
};

/** A line of the row as duty, what stands beside it, and the words of its day. */
function columnsOf(line: GarbledLine, width: number): { task: Piece[]; beside: Piece[]; due: Piece[] } {
  const words = wordsOf(line);
  const at = fold(joined(words, 'read')).search(tail);
  const [rest, due] = at < 0 ? [words, []] : cut(words, 'read', at);
  const read = joined(rest, 'read');
  const [task, beside] = cut(
    rest,
    'read',
    Math.min(overWidth(read, width), besideAt(read, due.length > 0 || read.includes('|'))),
  );
  return { task, beside, due };
}

/** Rules of the table are no words. */
const withoutRules = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) =>
    piece.kind === 'gap'
      ? { ...piece, read: piece.read.replace(/[|_[\]]/g, ' '), aid: piece.aid.replace(/[|_[\]]/g, ' ') }
      : piece,
  );

const inOne = (parts: readonly Piece[][]): Piece[] =>
  withoutRules(parts.flatMap((pieces) => (pieces.length > 0 ? [...pieces, blank] : [])));

/** The row as one line of cells: number, duty, day, and the rest. A day that is not wholly there stays with the rest. */
export function rowOf(
  lines: readonly GarbledLine[],
  count: number,
  table: number,
  width: number,
): GarbledLine {
  const columns = lines.map((line) => columnsOf(line, width));
  const dues = columns.flatMap((own) => (own.due.length > 0 ? [own.due] : []));
  const due = inOne(dues);
  const day = fold(joined(due, 'read')).replace(/\s+/g, ' ').trim();
  const isDay = whole.test(day) || (dues.length === 1 && wholeInOneLine.test(day));
  const beside = inOne(columns.map((own) => own.beside));
  const cells = [
    [settled('', `${count}`, 0.6)],
    inOne(columns.map(({ task }) => task)),
    isDay ? due : [],
    isDay ? beside : [...beside, ...due],
  ];
  const { line } = lines[0]!;
  return {
    line: { ...line, cells: [], table },
    pieces: cells.flatMap((cell) => [...cell, cellEnd]),
    printed: lines,
  };
}

/** The header that the rows have in this order. */
export function headerOf(own: GarbledLine, table: number): GarbledLine {
  const titles = ['TT', 'Noi dung cong viec', 'Thoi han', ''];
  const pieces = titles.flatMap((title): Piece[] => [settled('', title, 0.6), cellEnd]);
  return { line: { ...own.line, cells: [], table }, pieces, printed: [own] };
}
