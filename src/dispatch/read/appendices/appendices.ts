// Appendix by appendix: title, caption, kind, and what its kind holds.
import type { Appendix } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { anchorOf, type Line, shownOf } from '../lines/line.ts';
import { appendixKind } from './appendix-kind.ts';
import { listedRows } from './listed-rows.ts';
import { isCaption } from './opening.ts';
import { recipientBlocks } from './recipient-units.ts';
import { reportFields } from './report-form.ts';

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** Capitals under "Phụ lục", unless they head a part or a column; or the name of a list or form in ordinary letters. */
function isTitle(text: string): boolean {
  const words = fold(text);
  if (
    /^(?:stt|tt|[ivx]{1,5}(?:[.)]|(?= (?:khoi|cac|nhom) ))|[a-d][.)]|khoi|cac(?! .*(?:nhan|gui|thuc hien)))(?:\s|$)/.test(
      words,
    )
  )
    return false;
  if (isCapitals(text)) return true;
  return /^(?:danh sach|mau|bieu mau|de cuong|lich truc|bang) /.test(words) && !/[:;.,]/.test(text);
}

type Parts = { title: Line[]; caption: Line[]; rest: Line[] };

/** The title is "Phụ lục" and the lines up to the caption in parentheses, or the capitals under it where there is none. */
function partsOf(lines: readonly Line[]): Parts {
  const captionAt = lines.slice(0, 8).findIndex(isCaption);
  if (captionAt >= 0) {
    let end = captionAt;
    while (end < lines.length - 1 && end < captionAt + 4 && !/\)\s*$/.test(lines[end]!.shown)) end++;
    // The caption may stand over the name of the list.
    const named = captionAt === 1 && lines[end + 1] && isTitle(lines[end + 1]!.shown) ? end + 2 : end + 1;
    return {
      title: [...lines.slice(0, captionAt), ...lines.slice(end + 1, named)],
      caption: lines.slice(captionAt, end + 1),
      rest: lines.slice(named),
    };
  }
  let end = 1;
  while (end < lines.length && !lines[end]!.cells && isTitle(lines[end]!.shown)) end++;
  return { title: lines.slice(0, end), caption: [], rest: lines.slice(end) };
}

const isHeader = (cells: readonly string[]): boolean => /^(?:stt|tt|so tt)$/.test(fold(cells[0] ?? ''));

function readAppendix(lines: readonly Line[]): Appendix {
  const { title, caption, rest } = partsOf(lines);
  const table = rest.flatMap((line) => (line.cells ? [line.cells] : []));
  const columns = table.find(isHeader) ?? [];
  const name = shownOf(title);
  const told = appendixKind(
    name,
    columns.length > 0 ? columns : rest.slice(0, 2).map((line) => line.shown),
    rest,
  );
  const blocks = told === 'recipient-units' ? recipientBlocks(rest) : [];
  const kind = told === 'recipient-units' && blocks.length === 0 ? 'other' : told;
  const isList = kind === 'indicator-list' || kind === 'vulnerability-list';
  const rows = isList && table.length === 0 ? listedRows(rest) : table;
  const header = rows.find(isHeader) ?? [];
  return {
    kind,
    title: name,
    caption: caption.length > 0 ? shownOf(caption) : null,
    blocks,
    header,
    rows: rows.filter((cells) => cells !== header),
    fields: kind === 'report-form' ? reportFields(rest) : [],
    anchor: anchorOf(lines, name),
  };
}

export const readAppendices = (parts: readonly (readonly Line[])[]): Appendix[] => parts.map(readAppendix);
