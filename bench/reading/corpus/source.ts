// What a dispatch of the evaluation set is made of: what is printed, and beside it what a careful reader takes from it.
import type { Reading } from '../../../src/dispatch/contract.ts';

export type Half = 'tune' | 'held-out';
export type DocumentType = NonNullable<Reading['docType']['value']>;
type Authority = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';
export type Urgency = NonNullable<Reading['urgency']['value']>;
export type AppendixKind = Reading['appendices'][number]['kind'];
export type ContradictionKind = Reading['contradictions'][number]['kind'];

/** A deadline as printed. `rule` lists the rules that say the same; `around` is a day that an event's span holds. */
export type DeadlineLabel =
  | { kind: 'before' | 'by'; date: string | null; time?: string }
  | { kind: 'during'; from: string | null; to: string | null; around?: string }
  | { kind: 'within' | 'recurring'; rule: string[]; time?: string };

export type Duty = {
  path: string;
  /** Where the duty is a part of its paragraph; otherwise it is the whole of it. */
  text?: string;
  group?: string | null;
  cascade?: boolean;
  lead?: string;
  support?: string[];
  deadline?: DeadlineLabel;
  /** Ids of controls; `a|b` where one or the other would be right. */
  demands: string[];
  /** Whether it is a duty can be argued: found or not, it is not counted. */
  isOptional?: boolean;
};

export type Paragraph = { label?: string; text: string; duties: Duty[]; strong?: boolean };
/** A row of one cell is the heading of a block. */
export type Table = { header: string[]; rows: string[][]; duties: (Duty | null)[] };
export type Block = Paragraph | Table;

export type BasisLabel = { number: string | null; date: string | null };
export type ContactLabel = { name: string | null; phones: string[]; email?: string };

export type AppendixSource = {
  kind: AppendixKind;
  heading: string[];
  caption: string | null;
  body: Block[];
  /** Of a list of recipients: its blocks, in order. */
  units?: { sector: string | null; names: string[] }[];
  /** Of a report form: what it asks for. */
  fields?: string[];
};

/** What the reader should say; a list holds wordings that are equally right, best first. */
export type Labels = {
  isDirective: boolean;
  docType: DocumentType;
  urgency: Urgency | null;
  issuer: string | string[] | null;
  parentBody: string | string[] | null;
  number: string | null;
  symbol: string | null;
  place: string | null;
  date: { iso: string | null; year?: number; month?: number };
  subject: string | null;
  bases: BasisLabel[];
  /** References inside a duty: right or wrong as bases, they are not counted. */
  inDuties?: BasisLabel[];
  window?: { from: string | null; to: string | null } | null;
  contacts: ContactLabel[];
  signatory: { authority: Authority | Authority[] | null; name: string | string[] | null };
  reportDue?: DeadlineLabel | null;
  contradictions: ContradictionKind[];
};

export type Source = {
  id: string;
  half: Half;
  print: {
    /** Letterhead and tail of the text: one under the other, or side by side as a PDF's text has them. */
    columns: boolean;
    /** Letters in a line of the text; null where a paragraph is one line. */
    wrap: number | null;
    /** A blank line after every line of the text. */
    spaced?: boolean;
    /** Points are numbered by Word itself in the DOCX. */
    wordLists?: boolean;
  };
  head: {
    left: string[];
    number: string | null;
    about?: string[];
    right: string[];
    placeDate: string;
    urgency?: string;
  };
  title?: string[];
  /** `printed`: the lines as they stand, where they are not a list with dashes. */
  to?: { lead: string; names: string[]; printed?: string[] };
  body: Block[];
  /** `printed`: the left side as it stands, where it is not a list with dashes. */
  tail: { lead?: string; distribution: string[]; printed?: string[]; signature: string[]; name: string };
  appendices: AppendixSource[];
  labels: Labels;
};

export const state = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
export const party = ['ĐẢNG CỘNG SẢN VIỆT NAM'];

/** A paragraph without a label. */
export const say = (text: string, ...duties: Duty[]): Paragraph => ({ text, duties });
/** A paragraph in bold, such as the heading of a part. */
export const heading = (label: string, text: string): Paragraph => ({
  label,
  text,
  duties: [],
  strong: true,
});
/** A point with its printed label: `1.`, `a)`, `-`, `2.1.`, `I.`. */
export const point = (label: string, text: string, ...duties: Duty[]): Paragraph => ({ label, text, duties });
export const table = (header: string[], rows: string[][], duties: (Duty | null)[] = []): Table => ({
  header,
  rows,
  duties,
});
export const duty = (path: string, demands: string[], rest: Omit<Duty, 'path' | 'demands'> = {}): Duty => ({
  path,
  demands,
  ...rest,
});

export const before = (date: string | null, time?: string): DeadlineLabel => ({
  kind: 'before',
  date,
  ...(time ? { time } : {}),
});
export const by = (date: string | null, time?: string): DeadlineLabel => ({
  kind: 'by',
  date,
  ...(time ? { time } : {}),
});
export const during = (from: string | null, to: string | null, around?: string): DeadlineLabel => ({
  kind: 'during',
  from,
  to,
  ...(around ? { around } : {}),
});
export const within = (...rule: string[]): DeadlineLabel => ({ kind: 'within', rule });
export const recurring = (...rule: string[]): DeadlineLabel => ({ kind: 'recurring', rule });

/** A list of recipients as its table, its blocks numbered on from 1. */
export function recipientTable(header: string[], units: { sector: string | null; names: string[] }[]): Table {
  let row = 0;
  return table(
    header,
    units.flatMap(({ sector, names }) => [
      ...(sector ? [[sector]] : []),
      ...names.map((name) => [String(++row), name, ...header.slice(2).map(() => '')]),
    ]),
  );
}
