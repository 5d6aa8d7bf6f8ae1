// Where an appendix begins: by the word, or by the title of a form or a list that stands over a caption or a table.
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { labelsIn } from './blanks.ts';
import { isListOfBodies } from './list-of-bodies.ts';

const ordinal = '(?:so\\s*)?(?:[ivx]{1,5}|\\d{1,2}(?:\\.\\d{1,2})?\\s?[a-z]?|[a-h])';
const word = new RegExp(
  `^(?:\\(?\\s*)?phu luc(?:\\s+${ordinal})?\\s*(?:[:.–—-].*|\\(.*\\)?|kem theo)?$|^phu luc(?:\\s+${ordinal})?\\s+(?:danh sach|danh muc|mau|bieu|bang|thong tin|huong dan|de cuong|noi dung|phan cong|lich)\\s`,
);
const untitled =
  /^(?:mau|bieu mau|bieu|danh sach|danh muc|bang|de cuong|lich truc|thong ke|tong hop|phieu|bao cao|phan cong)(?:\s|$)/;
const numberedForm = /^(?:mau|bieu mau|bieu|phieu)\s+(?:so\s*)?(?:\d{1,2}|[ivx]{1,5})[a-z]?\s*[:.]?/;
/** The title of a form in ordinary letters too: what is left open under it must bear it out. */
const formTitle =
  /^(?:(?:mau|bieu mau|bieu|phieu)\s+(?:so\s*)?(?:\d{1,2}|[ivx]{1,5})[a-z]?(?:\s*[:.–-].*)?|(?:mau|bieu mau|phieu)(?: (?:bao cao|thong ke|tong hop|khao sat|dang ky|ke khai|danh sach|cung cap|cap nhat|kiem ke|theo doi|xac nhan|thong tin).*)?)$/;
/** What a decision issues with itself: it stands behind the signature, over a caption that says so. */
const issuedWith =
  /^(?:quy che|quy dinh|dieu le|noi quy|quy trinh|chuong trinh|de an|ke hoach|huong dan)(?:$|\s)/;
const copies = /^noi (?:nhan|gui)\s*:?/;
/** The title of a list of recipients in ordinary letters too: the names under it must bear it out. */
const recipientTitle =
  /^(?:danh sach (?:(?:cac )?(?:co quan|don vi|to chuc|doanh nghiep|so|xa|phuong|truong|benh vien|ngan hang|dia phuong|noi|thanh vien|chi nhanh|phong)|gui|nhan)|(?:cac )?(?:don vi|co quan) (?:nhan|gui|thuc hien)|noi gui(?: (?:cong van|van ban))?$)(?!.{0,80}:\s*\S)/u;
const caption =
  /^\(?\s*(?:ban hanh |dinh |gui )?kem (?:theo )?(?:cong van|van ban|cong dien|ke hoach|chi thi|quyet dinh|thong bao|huong dan|to trinh|theo)|^\(?\s*(?:ban hanh |gui |dinh )?kem theo|^\(\s*(?:mau|bieu|phieu)(?: [a-z]{2,9}){0,3} kem(?![a-z])/;

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

const isForm = ({ shown, cells }: Line): boolean =>
  cells === null &&
  /^\p{Lu}/u.test(shown) &&
  shown.length < 120 &&
  !/[.;,]$/.test(shown) &&
  formTitle.test(fold(shown));

const blank = /[.…_]{3,}|…|[☐□☑◻]|\[ ?\]/;
/** A line that is to be filled in: dots, boxes, or a row of a table with a cell left empty. */
const isLeftOpen = ({ shown, cells }: Line): boolean =>
  cells === null
    ? blank.test(shown) && labelsIn(shown).length > 0
    : cells.length > 1 && cells.some((cell) => /^[\s.…_]*$/.test(cell));

/** Between two lines that are to be filled in, a form has no more of others than this. */
const furthest = 3;

/** The form that stands in these lines, from its title to its last line that is to be filled in; null where none does. */
export function formWithin(lines: readonly Line[]): { start: number; end: number } | null {
  for (const start of lines.keys()) {
    if (!isForm(lines[start]!)) continue;
    let end = start;
    for (let at = start + 1; at < lines.length && at - end <= furthest + (end === start ? 1 : 0); at++)
      if (isLeftOpen(lines[at]!)) end = at;
    if (lines.slice(start, end + 1).filter(isLeftOpen).length >= 2) return { start, end: end + 1 };
  }
  return null;
}

/** A title without the word "phụ lục": of a numbered form, over a caption or a table, or over a list of bodies. */
export function isUntitledOpening(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.cells || line.shown.length > 160) return false;
  const folded = fold(line.shown);
  const next = lines.slice(index + 1, index + 1 + reach);
  if (
    isForm(line) &&
    (next.some(isLeftOpen) || (numberedForm.test(folded) && isCapitals(next[0]?.shown ?? '')))
  )
    return true;
  if (!isCapitals(line.shown))
    return recipientTitle.test(folded) && !/[.;,]$/.test(line.shown) && hasListUnder(lines, index, 3);
  if (numberedForm.test(folded)) return true;
  if (recipientTitle.test(folded) && hasListUnder(lines, index, 2)) return true;
  if (issuedWith.test(folded) && next.some(isCaption))
    return lines.slice(0, index).some((above) => copies.test(fold(above.shown)));
  return untitled.test(folded) && (next.some(isCaption) || next.some((below) => below.cells !== null));
}

/** Whether bodies are listed under the title and the caption that may follow it. */
function hasListUnder(lines: readonly Line[], index: number, least: number): boolean {
  const below = lines
    .slice(index + 1, index + 14)
    .filter((line) => !isCaption(line) && !isCapitals(line.shown));
  return isListOfBodies(below, least);
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
