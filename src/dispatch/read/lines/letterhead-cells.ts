// Parts what a converter to Markdown wrote into one cell of a letterhead or signature: lines that stood under each other.
import { shownText } from './clean.ts';
import { fold } from './fold.ts';
import type { LineDraft } from './line.ts';

/** A line end as HTML has it, the blanks that paragraphs leave, the end of one bold stretch before the next. */
const breaks = /\s*<br\s*\/?>\s*|\s{2,}|\n|(?<=\S(?:\*\*|__))\s+(?=(?:\*\*|__)\S)/gi;

/** Where a line ends and the next begins, on folded text: before or after certain words. */
const between = [
  /\s(?=(?:so\s*:|\(?v\/v\b|doc lap\s*[-–—]\s*tu do|noi (?:nhan|gui)\s*:|(?:hoa toc|thuong khan)$))/g,
  /(?<=hanh phuc|noi (?:nhan|gui)\s*:)\s/g,
  /(?<=[;:.,])\s(?=[-–+•]\s?\S)/g,
];
/** Under the capitals of an office the name of who holds it. */
const name = /(?<=\p{Lu}{2}\)?)\s(?=\p{Lu}\p{Ll})/u;
const isOffice = /^(?:TM|KT|TL|TUQ|Q)\s*\./;
/** Under the office that is stood in for the one that signs, under a body one that belongs to it. */
const secondOffice = /(?<=\p{Lu}{2})\s(?=(?:PHÓ|KT\.|TL\.|TUQ\.)\s)/u;
const secondBody =
  /(?<=\p{Lu}{2})(?<!BỘ|TỔNG|CHI|CƠ|TRỤ)\s(?=(?:SỞ|CỤC|CHI CỤC|CÔNG AN|TRUNG TÂM|VĂN PHÒNG)\s|BAN (?:QUẢN|CHỈ|TỔ)|PHÒNG (?:GIÁO|GD|VĂN|Y TẾ|NỘI|TÀI|KINH|TƯ PHÁP))/u;

function cutAt(text: string, pattern: RegExp): string[] {
  const edges = [0, ...[...fold(text).matchAll(pattern)].map(({ index }) => index), text.length];
  return edges.slice(1).map((end, at) => text.slice(edges[at], end).trim());
}

/** Where no sign of a line end was left, the words alone tell one line from the next. */
const byWords = (line: string): string[] =>
  between
    .reduce((lines, pattern) => lines.flatMap((each) => cutAt(each, pattern)), [line])
    .flatMap((each) => each.split(name))
    .flatMap((each) => each.split(isOffice.test(each) ? secondOffice : secondBody));

/** The lines of a cell, each without the marks of its converter. */
export function linesOfLetterheadCell(cell: string): string[] {
  const lines = cell.split(breaks).map(shownText).filter(Boolean);
  return (lines.length === 1 ? lines.flatMap(byWords) : lines).filter(Boolean);
}

export const draftsOfLetterheadCell = (cell: string): LineDraft[] =>
  linesOfLetterheadCell(cell).map((line) => ({ raw: line, shown: line, opens: true }));
