// Rows of a list of addresses or vulnerabilities that is printed without a table: a line each, its address or code in a cell of its own.
import type { Line } from '../lines/line.ts';

const label = /^(?:(\d{1,4})\s*[.)/]?\s+|[-–—•*+○▪]\s*)(?=\S)/u;
const code =
  /^[("'“]*(?:h(?:xx|tt)ps?:\S+|(?:\[?[\p{L}\d_-]+\]?(?:\.|\[\.\]|\(\.\)|\[dot\]))+[\p{L}\d-]{1,63}(?:[/:]\S*)?|[0-9a-f]{32}(?:[0-9a-f]{8})?(?:[0-9a-f]{24})?|[0-9a-f]{0,4}(?:::?[0-9a-f]{1,4}){2,7}(?:\/\d{1,3})?|cve-\d{4}-\d{4,7})[)"'”;:,.]*$/iu;
/** "3.5", "TP.HCM" and "v.v" have a dot too; dates, hours and amounts are no addresses. */
const isNoCode = /^(?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|[\d.,]+%?|\p{Lu}{1,3}\.\p{L}+|v\.v)[);,.]*$/iu;
const dottedQuad = /^\d{1,3}(?:\[?\.\]?\d{1,3}){3}(?:[/:]\d+)?[);,.]*$/;

const isCode = (token: string): boolean =>
  code.test(token) && (dottedQuad.test(token) || !isNoCode.test(token));
/** What closes a sentence or a list is no part of an address. */
const bare = (token: string): string => token.replace(/^[("'“]+|[)"'”;:,.]+$/gu, '');

/** The lines that hold an address or a code, as rows of cells; a heading over columns is kept where blanks or bars part them. */
export function listedRows(lines: readonly Line[]): string[][] {
  return lines.flatMap((line) => {
    const parted = cellsOf(line);
    const words = parted ?? wordsOf(line.shown.trim());
    const isRow = words.some((cell) => cell.split(' ').some(isCode));
    const isHeading = parted !== null && /^(?:stt|tt)$/i.test(parted[0] ?? '');
    return isRow || isHeading ? [words] : [];
  });
}

/** Cells that bars, tabs or wide blanks part; null where there are none. */
function cellsOf({ raw }: Line): string[] | null {
  const parts = raw
    .trim()
    .replace(/^\||\|$/g, '')
    .split(raw.includes('|') ? /\s*\|\s*/ : /\t+|\s{2,}/)
    .map((cell) => cell.trim());
  return parts.length > 1 ? parts : null;
}

/** Its number, the address or code, and what else is said. */
function wordsOf(text: string): string[] {
  const found = label.exec(text);
  const words = text.slice(found?.[0].length ?? 0).split(' ');
  const at = words.findIndex(isCode);
  if (at < 0) return [text];
  const said = [...words.slice(0, at), ...words.slice(at + 1)].join(' ');
  return [found?.[1] ?? '', bare(words[at] ?? ''), said];
}
