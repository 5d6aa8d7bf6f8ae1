// The report as the pages show it: the very document that is printed, each number with what is behind it.
import {
  addresseeLines,
  appendixCaption,
  appendixName,
  type Block,
  distributionLines,
  isSignatoryKnown,
  letterheadName,
  numberLine,
  placeAndDate,
} from '../../platform/documents/official-document.ts';
import { formatNumber } from '../../platform/words/civil-time.ts';
import type { RollUp } from '../contract.ts';
import { rollUpDocument } from './document.ts';
import { vi as words } from './words.ts';

/** A text, or one with numbers in it that lead to what is behind them. */
export type Printed = string | (string | { text: string; href: string })[];

/** `Block` of a document, its texts as `Printed`. */
export type PrintedBlock =
  | { kind: 'heading' | 'paragraph' | 'note'; text: Printed }
  | {
      kind: 'table';
      columns: { label: string; width: number; align: 'left' | 'center' | 'right' }[];
      rows: (Printed[] | { across: Printed })[];
    };

export interface Preview {
  parentBody: string | null;
  issuer: string;
  numberLine: string;
  placeAndDate: string;
  subject: string;
  addressees: readonly string[];
  body: PrintedBlock[];
  signatory: { authority: readonly string[]; name: string | null };
  /** False: capacity or name is left to be written in. */
  isSignatoryKnown: boolean;
  distribution: readonly string[];
  appendices: { name: string; title: string; caption: string; content: PrintedBlock[] }[];
  isDraft: boolean;
}

// Private-use characters that no text of ours holds: they fence a figure while the document is being set.
const BEGIN = '\uE000';
const BETWEEN = '\uE001';
const END = '\uE002';

export function previewOf(report: RollUp): Preview {
  const document = rollUpDocument(report, ({ value, href }) =>
    value === null ? words.notKnown : `${BEGIN}${formatNumber(value, 'vi')}${BETWEEN}${href}${END}`,
  );
  return {
    parentBody: document.parentBody && letterheadName(document.parentBody),
    issuer: letterheadName(document.issuer),
    numberLine: numberLine(document),
    placeAndDate: placeAndDate(document),
    subject: `V/v ${document.subject}`,
    addressees: addresseeLines(document),
    body: document.body.map(blockOf),
    signatory: document.signatory,
    isSignatoryKnown: isSignatoryKnown(document.signatory),
    distribution: distributionLines(document),
    appendices: document.appendices.map((appendix, at) => ({
      name: appendixName(at, document.appendices.length),
      title: appendix.title,
      caption: appendixCaption(appendix, document),
      content: appendix.content.map(blockOf),
    })),
    isDraft: document.isDraft,
  };
}

function blockOf(block: Block): PrintedBlock {
  // No report has pictures; on the screen one would stand by what it shows.
  if (block.kind === 'picture') return { kind: 'note', text: printed(block.picture.alt) };
  if (block.kind !== 'table') return { kind: block.kind, text: printed(block.text) };
  return {
    kind: 'table',
    columns: block.table.columns.map(({ label, width, align = 'left' }) => ({ label, width, align })),
    rows: block.table.rows.map((row) =>
      'across' in row ? { across: printed(row.across) } : row.map((cell) => printed(cell)),
    ),
  };
}

function printed(text: string): Printed {
  if (!text.includes(BEGIN)) return text;
  return text.split(/(\uE000[^\uE002]*\uE002)/u).flatMap((part): Exclude<Printed, string> => {
    if (!part.startsWith(BEGIN)) return part === '' ? [] : [part];
    const [figure = '', href = ''] = part.slice(1, -1).split(BETWEEN);
    return [{ text: figure, href }];
  });
}
