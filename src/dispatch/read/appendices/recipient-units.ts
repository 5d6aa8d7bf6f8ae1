// Reads a list of recipient units: numbered rows under the headings of their sectors.
import type { Appendix } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { anchorOf, type Line, shownOf } from '../lines/line.ts';

type Block = Appendix['blocks'][number];
type Row = { number: string | null; name: string; lines: Line[] };

const header = /^(?:stt|tt|so tt)\b|^ten (?:don vi|co quan)/;
const sectorOpening =
  /^(?:khoi|to chuc|doanh nghiep|cac |nhom|quan uy|huyen uy|dang uy|ubnd cac|uy ban nhan dan cac|[ivx]+[.)]|[a-h][.)]\s)/;
const numberedRow = /^(\d{1,3})(?:\s*[.)]\s*|\s+)(?=\p{L})(.+)$/u;

function rowOf(line: Line): Row | null {
  if (line.cells) {
    const filled = line.cells.filter(Boolean);
    const number = /^(\d{1,3})[.)]?$/.exec(line.cells[0] ?? '')?.[1];
    if (number && filled.length > 1) return { number, name: filled[1]!, lines: [line] };
    return null;
  }
  const match = numberedRow.exec(line.shown);
  return match ? { number: match[1]!, name: match[2]!, lines: [line] } : null;
}

/** Whether an unnumbered line goes on with the row above: the row had filled its line, or this one begins small. */
function continues(line: Line, before: Line | undefined, width: number): boolean {
  if (line.cells || !before) return false;
  if (/^\p{Ll}/u.test(line.shown)) return true;
  const open = /(?:,|-|–|\s(?:và|các|của|thuộc))$/.test(before.shown);
  return open || (before.shown.length > width * 0.75 && !sectorOpening.test(fold(line.shown)));
}

/** Blocks in their order; a heading is every run of unnumbered lines that stands before a row numbered 1 again. */
export function recipientBlocks(lines: readonly Line[]): Block[] {
  const width = Math.max(0, ...lines.map((line) => line.shown.length));
  const blocks: { sector: Line[]; rows: Row[] }[] = [];
  let heading: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (header.test(fold(line.shown))) continue;
    const row = rowOf(line);
    const block = blocks.at(-1);
    if (row) {
      if (row.number === '1' && heading.length === 0 && block) heading = takeBackHeading(block.rows.at(-1)!);
      if (!block || heading.length > 0) blocks.push({ sector: heading, rows: [row] });
      else block.rows.push(row);
      heading = [];
    } else if (heading.length === 0 && block && continues(line, lines[index - 1], width)) {
      const last = block.rows.at(-1)!;
      last.lines.push(line);
      last.name += ` ${line.shown}`;
    } else heading.push(line);
  }
  return blocks.map(({ sector, rows }) => ({
    sector: sector.length > 0 ? sectorName(shownOf(sector)) : null,
    units: rows.map((row) => ({ number: row.number, name: tidy(row.name), anchor: anchorOf(row.lines) })),
  }));
}

/** A row numbered 1 again shows that what had looked like the end of the row above was the next heading. */
function takeBackHeading(row: Row): Line[] {
  const start = row.lines.findIndex((line, index) => index > 0 && /^\p{Lu}/u.test(line.shown));
  if (start < 0) return [];
  const heading = row.lines.splice(start);
  row.name = row.name.slice(0, row.name.length - shownOf(heading).length).trim();
  return heading;
}

const tidy = (name: string): string => name.replace(/[\s;,.]+$/, '').trim();
const sectorName = (text: string): string =>
  text
    .replace(/^(?:[IVX]+|[A-H])\s?[.)]\s*/, '')
    .replace(/[\s:;]+$/, '')
    .trim();
