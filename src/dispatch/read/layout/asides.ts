// Leaves out what stands around the text of a page: its number, its running head, its footnotes.
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isMotto } from '../lines/motto.ts';
import { ofOtherHands } from './other-hands.ts';

const pageNumber =
  /^(?:[-–—]\s*)?\d{1,3}(?:\s*[-–—])?$|^(?:trang|page)\s*:?\s*\d{1,3}(?:\s*(?:\/|tren)\s*\d{1,3})?$|^\d{1,3}\s*\/\s*\d{1,3}$/;
/** Appendices and lists begin pages too, and are no running heads. */
const titles = /^(?:phu luc|mau|bieu|danh sach|noi nhan|kinh gui|[a-z0-9]{1,3}[.)]|[-+*])/;
/** A letterhead that is printed again is none of the page's; what counts the pages is. */
const countsPages = /\b(?:trang|page)\b.{0,3}\d/;
const withoutDigits = (line: Line): string => fold(line.shown).replace(/\d+/g, '#');

/** Lines of a page from top to bottom, where their places are known: columns are read one after the other. */
const fromTop = (page: readonly Line[]): Line[] =>
  page.every(({ box }) => box) ? [...page].sort((a, b) => a.box!.y0 - b.box!.y0) : [...page];

/** A line that stands at the edge of two pages or more, and nowhere else, but for its digits, is their running head. */
function runningHeads(lines: readonly Line[]): Set<Line> {
  const pages = [...Map.groupBy(lines, (line) => line.page).values()].map(fromTop);
  const edges = pages.flatMap((own) => [...own.slice(0, 2), ...own.slice(-2)]);
  const within = new Set(pages.flatMap((own) => own.slice(2, -2)).map(withoutDigits));
  const alike = [...Map.groupBy(new Set(edges), withoutDigits)]
    .filter(([text]) => !within.has(text))
    .map(([, own]) => own);
  return new Set(
    alike
      .filter(
        (own) =>
          new Set(own.map(({ page }) => page)).size > 1 &&
          own.every(({ shown, cells }) => !cells && shown.length < 120 && !titles.test(fold(shown))),
      )
      .flat(),
  );
}

/** "Công văn số 15/CV-ABC" alone on a line repeats the dispatch's own number at the head of a page. */
const repeatsNumber = ({ shown }: Line, own: string | null): boolean =>
  own !== null && shown.length < own.length + 24 && fold(shown).includes(own) && !/^so\b/.test(fold(shown));

const ownNumber = (lines: readonly Line[]): string | null => {
  const printed = lines.slice(0, 30).find(({ shown }) => /^s[oố]\s*:?\s*\d+\s?\//iu.test(shown));
  return printed ? (/\d+\s?\/[^\s]+/.exec(fold(printed.shown))?.[0] ?? null) : null;
};

/** "1 Tính từ ngày …" where a word before it carries the 1 as its mark. */
function isFootnote(line: Line, index: number, lines: readonly Line[]): boolean {
  const mark = /^\[?(\d{1,2})\]?\s+(?=\p{Lu})/u.exec(line.shown)?.[1];
  if (!mark || line.cells || line.shown.length > 300) return false;
  const marked = new RegExp(`\\p{Ll}(?:\\[${mark}\\]|${mark})(?=[\\s.,;:)]|$)`, 'u');
  return lines.slice(Math.max(0, index - 60), index).some(({ shown }) => marked.test(shown));
}

/** What stands under a picture of the page that quotes a dispatch: "Ảnh minh họa", "Máy chủ của trường. (Ảnh: Báo X)". */
const caption = /^Ảnh\s*(?:minh họa|minh hoạ|:)|(?:^|\s)\(Ảnh: [^()]{1,60}\)\.?$/iu;
const isCaption = ({ shown, cells }: Line): boolean => !cells && shown.length < 250 && caption.test(shown);

/** What a law portal tells of a document above it. */
const portalFact =
  /^(?:so hieu|so\/ky hieu|loai van ban|co quan ban hanh|noi ban hanh|nguoi ky|ngay (?:ban hanh|co hieu luc|hieu luc|cong bao)|tinh trang(?: hieu luc)?|linh vuc|tu khoa)(?:\s*:|$|\s\S)/;

/** Where a document begins that was copied with the page around it: below the facts that are told above its motto. */
function belowFrame(lines: readonly Line[]): number {
  const head = lines.slice(0, 60).findIndex(({ shown }) => isMotto(shown));
  const facts = lines.slice(0, Math.max(head, 0)).map(({ shown }) => portalFact.test(fold(shown)));
  return facts.filter(Boolean).length < 3 ? 0 : facts.lastIndexOf(true) + 1;
}

/** The lines that are read for fields; the others stay with the source. */
export function withoutAsides(all: readonly Line[]): Line[] {
  const printed = all.filter(({ aside }) => !aside);
  const framed = printed.slice(belowFrame(printed));
  const foreign = ofOtherHands(framed);
  const lines = framed.filter((line) => !foreign.has(line));
  const heads = runningHeads(lines);
  const own = ownNumber(lines);
  // Rows of lists and captions of appendices look like notes and running heads: only the body is searched for these.
  const tail = lines.findIndex(({ shown }) => /^noi nhan/.test(fold(shown.slice(0, 12))));
  const bodyEnd = tail < 0 ? lines.length : tail;
  return lines.filter((line, index) => {
    if (isCaption(line) || (!line.cells && pageNumber.test(fold(line.shown)))) return false;
    if (index < 8) return !(heads.has(line) && countsPages.test(fold(line.shown)));
    if (heads.has(line)) return false;
    return index >= bodyEnd || (!repeatsNumber(line, own) && !isFootnote(line, index, lines));
  });
}
