// The printed characters of a page, each with its place: what words are put together from, however they were drawn.
import type { Box } from '../../contract.ts';
import { areaOf, type OpenPdf, type Pdfium, written } from './pdfium.ts';
import { type Point, type Seen, seenPage } from './seen.ts';

/** In points, along its writing and across it. */
export type Glyph = {
  text: string;
  /** Quarter turns clockwise by which the writing lies on the page. */
  turn: number;
  size: number;
  /** From where the pen is put down to where the next character is. */
  from: number;
  to: number;
  /** The line that it is written on, and how far letters of its font reach above and below. */
  line: number;
  top: number;
  bottom: number;
};

const ways: Point[] = [
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
];
const wayOf = (turn: number): Point => ways[turn] ?? { x: 1, y: 0 };

/** @returns x along the writing, y across it and down */
function inWriting(turn: number, { x, y }: Point): Point {
  const way = wayOf(turn);
  return { x: x * way.x + y * way.y, y: y * way.x - x * way.y };
}

function onPage(turn: number, { x, y }: Point): Point {
  const way = wayOf(turn);
  return { x: x * way.x - y * way.y, y: x * way.y + y * way.x };
}

export function boxOnPage(
  turn: number,
  { from, to, top, bottom }: Pick<Glyph, 'from' | 'to' | 'top' | 'bottom'>,
): Box {
  const [a, b] = [onPage(turn, { x: from, y: top }), onPage(turn, { x: to, y: bottom })];
  return {
    x0: Math.min(a.x, b.x),
    y0: Math.min(a.y, b.y),
    x1: Math.max(a.x, b.x),
    y1: Math.max(a.y, b.y),
  };
}

/** Letters reach no further from their line, whatever a font says of itself; parts of its size. */
const reach = { above: 1.05, below: 0.4 };
const noncharacter = 0xfffe;
const isPrintable = (code: number): boolean => code >= 32 && (code & noncharacter) !== noncharacter;

function textOf(pdfium: Pdfium, text: number, index: number): string | null {
  if (pdfium._FPDFText_IsHyphen(text, index) === 1) return '-';
  const code = pdfium._FPDFText_GetUnicode(text, index);
  return isPrintable(code) && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

function glyphOf(pdf: OpenPdf, text: number, index: number, { place, way }: Seen): Glyph | null {
  const { pdfium } = pdf;
  // What PDFium makes up: blanks and line ends, where it takes them for meant.
  if (pdfium._FPDFText_IsGenerated(text, index) === 1) return null;
  const shown = textOf(pdfium, text, index);
  const edges = written(pdf, 'float', 4, (at) => pdfium._FPDFText_GetLooseCharBox(text, index, at));
  const pen = written(pdf, 'double', 2, (at, next) =>
    pdfium._FPDFText_GetCharOrigin(text, index, at, at + next),
  );
  const matrix = written(pdf, 'float', 6, (at) => pdfium._FPDFText_GetMatrix(text, index, at));
  if (shown === null || !edges || !pen || !matrix) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = edges;
  const [a = 1, b = 0, c = 0, d = 1] = matrix;
  const along = way({ x: a, y: b });
  const turn = (Math.round(Math.atan2(along.y, along.x) / (Math.PI / 2)) + 4) % 4;
  const size = pdfium._FPDFText_GetFontSize(text, index) * Math.hypot(c, d);
  const line = inWriting(turn, place({ x: pen[0] ?? 0, y: pen[1] ?? 0 })).y;
  const one = inWriting(turn, place({ x: left, y: top }));
  const other = inWriting(turn, place({ x: right, y: bottom }));
  return {
    text: shown,
    turn,
    size,
    from: Math.min(one.x, other.x),
    to: Math.max(one.x, other.x),
    line,
    top: Math.max(Math.min(one.y, other.y), line - reach.above * size),
    bottom: Math.min(Math.max(one.y, other.y), line + reach.below * size),
  };
}

export type GlyphPage = Pick<Seen, 'width' | 'height'> & { glyphs: Glyph[] };

const a4 = { width: 595, height: 842 };
/** The densest page of print has a tenth of it. */
const most = 100_000;

/** FPDF_PAGEOBJ_TEXT */
const textObject = 1;
/** A page set letter by letter has half of it. */
const mostTexts = 20_000;
/** Text that lies beside other text covers its page once. */
const mostCovers = 20;

/** PDFium takes minutes over text that is drawn on itself again and again. */
function isOverwritten(pdf: OpenPdf, page: number, { width, height }: Seen): boolean {
  const { pdfium } = pdf;
  const objects = pdfium._FPDFPage_CountObjects(page);
  let texts = 0;
  let area = 0;
  for (let index = 0; index < objects; index++) {
    const object = pdfium._FPDFPage_GetObject(page, index);
    if (pdfium._FPDFPageObj_GetType(object) !== textObject) continue;
    area += areaOf(pdf, object);
    if (++texts > mostTexts || area > width * height * mostCovers) return true;
  }
  return false;
}

/** In the order in which they were drawn; none of a page that cannot be opened. */
export function glyphsOf(pdf: OpenPdf, number: number): GlyphPage {
  const { pdfium } = pdf;
  const found = pdf.onPage(number, (page) => {
    const seen = seenPage(pdf, page);
    const text = isOverwritten(pdf, page, seen) ? 0 : pdfium._FPDFText_LoadPage(page);
    if (text === 0) return { ...seen, glyphs: [] };
    const count = Math.min(most, pdfium._FPDFText_CountChars(text));
    const glyphs = Array.from({ length: Math.max(0, count) }, (_, index) => glyphOf(pdf, text, index, seen));
    pdfium._FPDFText_ClosePage(text);
    return { ...seen, glyphs: glyphs.filter((glyph) => glyph !== null) };
  });
  return found ?? { ...a4, glyphs: [] };
}
