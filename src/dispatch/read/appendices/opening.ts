// Where an appendix begins: by the word, or by the title of a form or a list that stands over a caption or a table.
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';

const ordinal = '(?:so\\s*)?(?:[ivx]{1,5}|\\d{1,2}(?:\\.\\d{1,2})?\\s?[a-z]?|[a-h])';
const word = new RegExp(
  `^(?:\\(?\\s*)?phu luc(?:\\s+${ordinal})?\\s*(?:[:.–—-].*|\\(.*\\)?|kem theo)?$|^phu luc(?:\\s+${ordinal})?\\s+(?:danh sach|danh muc|mau|bieu|bang|thong tin|huong dan|de cuong|noi dung|phan cong|lich)\\s`,
);
const untitled =
  /^(?:mau|bieu mau|bieu|danh sach|danh muc|bang|de cuong|lich truc|thong ke|tong hop|phieu|bao cao|phan cong)(?:\s|$)/;
const numberedForm = /^(?:mau|bieu mau|bieu|phieu)\s+(?:so\s*)?(?:\d{1,2}|[ivx]{1,5})[a-z]?\s*[:.]?/;
const caption =
  /^\(?\s*(?:ban hanh )?kem (?:theo )?(?:cong van|van ban|cong dien|ke hoach|chi thi|quyet dinh|thong bao|huong dan|to trinh|theo)|^\(?\s*(?:ban hanh )?kem theo/;

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

export const isCaption = (line: Line): boolean => caption.test(fold(line.shown));

/** "PHỤ LỤC I", "Phụ lục 2a: …", "Phụ lục số 1 (kèm theo …)": a title, and no sentence that speaks of one. */
export const isAppendixTitle = (line: Line): boolean =>
  line.shown.length < 140 &&
  !/[;,]$/.test(line.shown) &&
  (line.shown.length < 90 || isCapitals(line.shown)) &&
  !/^phụ/.test(line.shown) &&
  word.test(fold(line.shown));

/** Within this many lines a title is followed by its caption or its table. */
const reach = 4;

/** A title in capitals, without the word "phụ lục": a numbered form, or one over a caption or the head of a table. */
export function isUntitledOpening(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.cells || !isCapitals(line.shown) || line.shown.length > 160) return false;
  const folded = fold(line.shown);
  const next = lines.slice(index + 1, index + 1 + reach);
  const isCaptioned = next.some(isCaption);
  if (numberedForm.test(folded)) return true;
  return untitled.test(folded) && (isCaptioned || next.some((below) => below.cells !== null));
}

/** Cuts lines into appendices; inside a title and its caption nothing opens a new one. */
export function splitAppendices(lines: Line[]): Line[][] {
  const parts: Line[][] = [];
  let titleUntil = -1;
  for (const [index, line] of lines.entries()) {
    const byWord = isAppendixTitle(line);
    if (index === 0 || byWord || (index > titleUntil && isUntitledOpening(lines, index))) {
      parts.push([]);
      titleUntil = titleEnd(lines, index);
    }
    parts.at(-1)?.push(line);
  }
  return parts;
}

/** The last line of the title that begins here: its capitals, and its caption where one follows. */
function titleEnd(lines: readonly Line[], start: number): number {
  let end = start;
  for (let index = start + 1; index <= start + reach && index < lines.length; index++) {
    const line = lines[index]!;
    if (line.cells) break;
    if (isCaption(line)) return index;
    if (isCapitals(line.shown)) end = index;
  }
  return end;
}
