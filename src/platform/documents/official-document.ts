// An official document as content, before any file format: the components of Decree 30/2020/NĐ-CP, Article 8.
import type { CivilDate } from '../words/civil-time.ts';

export interface DocumentColumn {
  readonly label: string;
  /** Share of the width of the text; any positive number. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right' | undefined;
}

/** A row of cells, or one heading across all columns. */
export type DocumentRow = readonly string[] | { readonly across: string };

export interface DocumentTable {
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
}

/** A PNG; `alt` says what it shows. */
export interface DocumentPicture {
  readonly png: Uint8Array;
  readonly alt: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A small remark under a table. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'table'; readonly table: DocumentTable }
  | { readonly kind: 'picture'; readonly picture: DocumentPicture };

export interface Appendix {
  readonly title: string;
  /** `null`: "(Kèm theo … số … ngày … của …)" is written from the document. */
  readonly caption: string | null;
  readonly content: readonly Block[];
}

export const urgencies = { flash: 'HỎA TỐC', immediate: 'THƯỢNG KHẨN', urgent: 'KHẨN' } as const;

export interface OfficialDocument {
  readonly parentBody: string | null;
  readonly issuer: string;
  /** `null` until issued, and then left blank on paper. */
  readonly number: string | null;
  readonly symbol: string | null;
  readonly place: string | null;
  readonly date: CivilDate | null;
  /** Printed after "năm" while `date` is null. */
  readonly year: number | null;
  readonly urgency?: keyof typeof urgencies | null;
  /** `null` for a công văn, whose subject stands under the number as "V/v …"; else e.g. `Báo cáo`. */
  readonly typeName: string | null;
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  readonly signatory: { readonly authority: readonly string[]; readonly name: string | null };
  readonly distribution: readonly string[];
  readonly appendices: readonly Appendix[];
  readonly isDraft: boolean;
  /** The instant that the content speaks of; the only date written into the file's own fields. */
  readonly asOf: Date;
}

/** Stands where nobody has said in what capacity is signed, in the words of Decree 30/2020/NĐ-CP, Appendix I: to be written over. */
const unknownCapacity = 'Quyền hạn, chức vụ của người ký';

/** Who signs, as the authority's settings have it: the capacity a line each, or room to write what they do not say. */
export const signatoryOf = (given: { capacity: string | null; name: string | null }) => ({
  authority: given.capacity?.split('\n') ?? [unknownCapacity],
  name: given.name,
});

/** Whether capacity and name are printed, and nothing is left to be written in. */
export const isSignatoryKnown = ({ authority, name }: OfficialDocument['signatory']): boolean =>
  name !== null && !authority.includes(unknownCapacity);

/** `Lưu: VT, ANM`: the archive and, where it is known, the unit that drafted the document. */
export const archiveLine = (draftingUnit: string | null): string =>
  ['Lưu: VT', draftingUnit].filter(Boolean).join(', ');

const gap = '\u00a0'.repeat(6);
const padded = (text: string, below: number) => (Number(text) < below ? text.padStart(2, '0') : text);

/** Capitals that fit the left column of the letterhead at 12 points. */
const letterheadColumn = 22;

/** In capitals, a long name broken into lines of about the same length: `ỦY BAN NHÂN DÂN` over `TỈNH HẢI VÂN`. */
export function letterheadName(name: string): string {
  const words = name.trim().toLocaleUpperCase('vi').split(/\s+/);
  const length = words.join(' ').length;
  const aim = length / Math.ceil(length / letterheadColumn);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const isFull =
      last === undefined || (last.length + 1 + word.length / 2 > aim && length > letterheadColumn);
    if (isFull) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

/** `Số: 05/STTTT-CNTT`; without a number, the room to write it in. Numbers below 10 get a nought (Annex I). */
export function numberLine({ number, symbol }: OfficialDocument): string {
  const written = number === null ? gap : /^\d+$/.test(number) ? padded(String(Number(number)), 10) : number;
  return `Số: ${written}/${symbol ?? ''}`;
}

/** `Hải Phòng, ngày 05 tháng 02 năm 2022`: days below 10 and the months 1 and 2 get a nought (Annex I). */
export function placeAndDate({ place, date, year }: OfficialDocument): string {
  const [y, m, d] = date?.split('-') ?? [];
  const day = d ? padded(String(Number(d)), 10) : gap;
  const month = m ? padded(String(Number(m)), 3) : gap;
  return `${place === null ? '' : `${place}, `}ngày ${day} tháng ${month} năm ${y ?? year ?? gap}`;
}

/** `Phụ lục`, or `Phụ lục II` where there are several (Annex I, II.1). */
export const appendixName = (at: number, of: number): string =>
  of < 2 ? 'Phụ lục' : `Phụ lục ${roman(at + 1)}`;

/** The line under the title of an appendix; blank where the document is not issued yet. */
export function appendixCaption(appendix: Appendix, document: OfficialDocument): string {
  if (appendix.caption !== null) return appendix.caption;
  const [y, m, d] = document.date?.split('-').map(Number) ?? [];
  const day = d ? `${d}/${m}/${y}` : `${gap}/${gap}/${document.year ?? gap}`;
  const kind = document.typeName ?? 'Công văn';
  return `(Kèm theo ${kind} ${numberLine(document).replace('Số:', 'số')} ngày ${day} của ${document.issuer})`;
}

function roman(number: number): string {
  const marks: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const mark = marks.find(([value]) => value <= number);
  return mark ? mark[1] + roman(number - mark[0]) : '';
}

/** `Kính gửi` on one line for one addressee; else a list, `;` after each and `.` after the last. */
export const addresseeLines = ({ addressees }: OfficialDocument): readonly string[] =>
  addressees.length < 2 ? addressees : listed(addressees);

/** Nơi nhận: a list, `;` after each and `.` after the last. */
export const distributionLines = ({ distribution }: OfficialDocument): readonly string[] =>
  listed(distribution);

const listed = (names: readonly string[]) =>
  names.map((name, at) => `- ${name.replace(/[;.]\s*$/, '')}${at === names.length - 1 ? '.' : ';'}`);
