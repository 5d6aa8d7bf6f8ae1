// Reads what a report form asks for: labels left to fill in, and the rows of its tables.
import { isSyllable } from '../../../platform/names/spelling.ts';
import type { FormField } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import type { Line } from '../lines/line.ts';
import { isLooseHeader, labelsIn } from './blanks.ts';
import { opensSignature } from './not-a-row.ts';

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

const fieldOf = (label: string, section: string | null, isLong = false): FormField => ({
  label,
  type:
    isLong || /danh gia|de xuat|kien nghi|kho khan|vuong mac|mo ta|nhan xet/.test(fold(label))
      ? 'long-text'
      : typeOf('', label),
  optional: isOptional(label),
  section,
  column: null,
  noteColumn: null,
});

/** "- Tên đơn vị: ..... Điện thoại: .....", "Kết quả: ☐ Đạt ☐ Không đạt" → what is to be filled in. */
function labelledFields(line: Line, next: Line | undefined, section: string | null): FormField[] {
  const runsOn = next !== undefined && dots.test(next.raw.trim()) && next.raw.trim() !== '';
  const printed = labelsIn(line.shown);
  // Rows of dots under a heading are its answer.
  const heading = sectionTitle.exec(line.shown)?.[1] ?? line.shown.replace(/^[-–+]\s*/, '');
  const labels =
    printed.length === 0 && runsOn && !dots.test(line.shown) ? [heading.replace(/[\s:]+$/, '')] : printed;
  return labels.map((label, at) => fieldOf(label, section, runsOn && at === labels.length - 1));
}

/** Rows of a table that has lost its rules, as scanners give it: under a line of headings, one label a line. */
function looseTable(lines: readonly Line[], from: number, section: string | null): FormField[] {
  const header = lines[from]!.shown;
  const labels: string[] = [];
  for (const { shown, cells } of lines.slice(from + 1)) {
    if (
      cells ||
      /^(?:ghi chu|luu y)/.test(fold(shown)) ||
      opensSignature(shown) ||
      labelsIn(shown).length > 0
    )
      break;
    const words = shown.replace(/^\d{1,2}\s*[.)|]?\s+/, '');
    const isWords = fold(words)
      .split(/[^a-z0-9]+/)
      .every((word) => word === '' || /\d/.test(word) || isSyllable(word));
    if (/^\p{Lu}/u.test(words) && /\p{L}{2}/u.test(words)) labels.push(words);
    else if (isWords && (labels.at(-1)?.length ?? 0) > 40) labels.push(`${labels.pop()} ${words}`);
  }
  const column = /số lượng|so luong/i.test(header) ? 'Số lượng' : null;
  return labels.map((label) => ({ ...fieldOf(label, section), type: typeOf(column ?? '', label) }));
}

/** The points of an outline that have no points of their own under them. */
function outlinePoints(lines: readonly Line[]): FormField[] {
  const depth = (text: string): number =>
    [/^[IVX]+[.)]\s/, /^\d{1,2}[.)]\s/, /^\d{1,2}\.\d{1,2}[.)]?\s/, /^[a-zđ]\)\s/u, /^[-–+]\s/].findIndex(
      (mark) => mark.test(text),
    );
  const points = lines.filter(({ shown, cells }) => cells === null && depth(shown) >= 0);
  return points.flatMap(({ shown }, at) => {
    const label = shown.replace(/^(?:[IVX\d.]+[.)]?|[a-zđ]\)|[-–+])\s+/u, '').replace(/[\s.;:]+$/, '');
    const isLeaf = depth(points[at + 1]?.shown ?? '') <= depth(shown);
    return isLeaf && /\p{L}{2}/u.test(label) ? [fieldOf(label, null, true)] : [];
  });
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
    if (/^[IVX]+\.\s/.test(line.shown)) section = null;
    const own = isLooseHeader(line.shown)
      ? looseTable(lines, index, section)
      : labelledFields(line, lines[index + 1], section);
    if (own.length === 0 && sectionTitle.test(line.shown)) section = line.shown;
    fields.push(...own);
  }
  return fields.length > 0 ? fields : outlinePoints(lines);
}
