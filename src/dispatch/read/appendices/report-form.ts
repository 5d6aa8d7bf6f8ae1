// Reads what a report form asks for: labels left to fill in, and the rows of its tables.
import type { FormField } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';

const dots = /^[\s.…_]+$/;
const sectionTitle = /^(?:\d{1,2}|[IVX]+|[a-zđA-H])[.)]\s+(.+)$/u;

type Columns = { label: number; value: number; note: number; header: string[] };

function columnsOf(cells: readonly string[]): Columns | null {
  const words = cells.map(fold);
  if (
    !/^(?:stt|tt|so tt)$/.test(words[0] ?? '') &&
    !words.some((word) => /^(?:noi dung|chi tieu)/.test(word))
  )
    return null;
  const note = words.findIndex((word) => /ghi chu/.test(word));
  const label = Math.max(
    words.findIndex((word) => /noi dung|chi tieu|ten|hang muc|tieu chi/.test(word)),
    /^(?:stt|tt)/.test(words[0] ?? '') ? 1 : 0,
  );
  const value = words.findIndex((_, index) => index > label && index !== note);
  return { label, value, note, header: [...cells] };
}

/** The kind of answer, from the column's heading and the label itself. */
function typeOf(column: string, label: string): FormField['type'] {
  const words = fold(`${column} ${label}`);
  if (/ty le|phan tram|%/.test(words)) return 'number';
  if (
    /so luong|tong so|^so (?:may|nguoi|luot|su co|vu)/.test(fold(column)) ||
    /^(?:tong so|so luong|so )/.test(fold(label))
  )
    return 'integer';
  if (/^ngay|thoi (?:gian|diem)|ngay thang/.test(words)) return 'date';
  return 'text';
}

const isOptional = (label: string): boolean => /neu co/.test(fold(label));

function rowField(cells: readonly string[], columns: Columns, section: string | null): FormField[] {
  const label = cells[columns.label] ?? '';
  if (label.length < 2 || dots.test(label)) return [];
  const column = columns.header[columns.value] ?? null;
  return [
    {
      label,
      type: typeOf(column ?? '', label),
      optional: isOptional(label),
      section,
      column,
      noteColumn: columns.header[columns.note] ?? null,
    },
  ];
}

/** "- Tên đơn vị: ....." → a label and whether its blanks run on over more lines. */
function labelledField(line: Line, next: Line | undefined, section: string | null): FormField[] {
  const match =
    /^(?:[-–+•*]\s*|\d{1,2}[.)]\s*|[a-zđ]\)\s*)?(.+?)\s*:\s*([.…_\s]*)$/u.exec(line.shown) ??
    /^(?:[-–+•*]\s*)?(.+?)\s*([.…_]{4,})\s*$/u.exec(line.shown);
  const ticked = /^(?:[-–+•*]\s*|\d{1,2}[.)]\s*|[a-zđ]\)\s*)?(.+?)\s*:?\s*(?:☐|□|☑|\[\s?\]|\(\s\)).*$/u.exec(
    line.shown,
  );
  const found = ticked ?? match;
  if (!found || !/\p{L}/u.test(found[1]!)) return [];
  const label = found[1]!.trim();
  const runsOn = next !== undefined && dots.test(next.raw.trim()) && next.raw.trim() !== '';
  const isLong = runsOn || /danh gia|de xuat|kien nghi|kho khan|vuong mac|mo ta|nhan xet/.test(fold(label));
  return [
    {
      label,
      type: isLong ? 'long-text' : typeOf('', label),
      optional: isOptional(label),
      section,
      column: null,
      noteColumn: null,
    },
  ];
}

/** Fields in their printed order; a row of a table without a heading row above it is not guessed at. */
export function reportFields(lines: readonly Line[]): FormField[] {
  const fields: FormField[] = [];
  let section: string | null = null;
  let columns: Columns | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.cells) {
      const header = columnsOf(line.cells);
      if (header) columns = header;
      else if (columns) fields.push(...rowField(line.cells, columns, section));
      continue;
    }
    columns = null;
    const field = labelledField(line, lines[index + 1], section);
    if (field.length === 0 && sectionTitle.test(line.shown)) section = line.shown;
    fields.push(...field);
  }
  return fields;
}
