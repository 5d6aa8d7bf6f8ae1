// What a table is once it is in: its header, its rows with their place in the file, and what looked wrong.

/** A cell as it was written. A date is the civil date and time of the sheet, held in the UTC fields. */
export type Cell = string | number | Date | null;

/** Something about one cell that forbids trusting it; `cells` then holds `null` at that column. */
export interface CellFlaw {
  readonly column: number;
  readonly address: string;
  readonly code: 'formula' | 'merged' | 'error-value';
  /** The formula, the merged range or the error as written. */
  readonly detail: string;
}

export interface TableRow {
  /** The row of the sheet, or the line of the text file where the record begins; from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly flaws?: readonly CellFlaw[];
}

export interface Table {
  /** `null` for CSV, which has no sheets. */
  readonly sheet: string | null;
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly TableRow[];
  readonly warnings: readonly TableWarning[];
}

export type Parameters = Readonly<Record<string, string | number | readonly string[]>>;

export const problemCodes = [
  'empty-file',
  'too-large',
  'old-or-encrypted-workbook',
  'not-a-table',
  'broken-archive',
  'too-many-parts',
  'unpacks-too-large',
  'doctype',
  'broken-part',
  'no-visible-sheet',
  'no-such-sheet',
  'unknown-encoding',
  'broken-quotes',
  'too-many-rows',
  'too-many-columns',
  'too-many-merges',
  'header-not-found',
  'header-twice',
] as const;

export const warningCodes = [
  'formulas',
  'merged-cells',
  'error-values',
  'hidden-sheet',
  'other-sheet',
  'hidden-rows',
  'macros',
  'external-links',
  'uneven-rows',
] as const;

export const rowProblemCodes = ['missing-value', 'formula', 'merged', 'error-value'] as const;

/** Why no table could be read; the sentence for it is in `table-words.ts`. */
export interface TableProblem {
  readonly code: (typeof problemCodes)[number];
  readonly parameters: Parameters;
}

/** A table was read, and a person should know this about it. */
export interface TableWarning {
  readonly code: (typeof warningCodes)[number];
  readonly parameters: Parameters;
}

/** Why a row cannot be taken as it stands. `column` is the header as written, or the label that was expected. */
export interface RowProblem {
  readonly line: number;
  readonly column: string;
  readonly code: (typeof rowProblemCodes)[number];
  readonly value: string;
}

/** A column that an import wants. `labels` are its headers in use; case, diacritics and punctuation do not count. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly labels: readonly [string, ...string[]];
  readonly required?: boolean;
}

/** A row of the file before its header is known. */
export interface Sheet {
  readonly name: string | null;
  readonly rows: readonly TableRow[];
  readonly hiddenRows: number;
  readonly mergedRanges: readonly string[];
}

/** Column letters of a 0-based index: 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** 0-based column and 1-based line of an address such as `C14`; `null` if it is none. */
export function placeOf(address: string): { column: number; line: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!parts) return null;
  const column = [...parts[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, line: Number(parts[2]) };
}
