// Keeps what is quoted of a law in one piece: the numbers inside it count no points of the dispatch.
import { fold } from '../lines/fold.ts';
import { labelOf } from './labels.ts';
import type { Paragraph } from './paragraphs.ts';

const opens = /^[“"«]/;
const closes = /[”"»][.;,]?$/;
/** What leads to the words of another document, alone and with their beginning. */
const leads = /(?:quy dinh|neu|ghi|co noi dung)(?: (?:ro|cu the|nhu sau|sau day))*\s?:$/;
const leadsAndOpens =
  /(?:quy dinh|neu|ghi|co noi dung)(?: (?:ro|cu the|nhu sau|sau day))*\s?: ?[“"«][^“”"«»]*$/;
/** No article of a law has more paragraphs. */
const longest = 40;

/** Where the quotation that a paragraph leads to ends; one that is never closed ends with its first paragraph. */
function endOf(paragraphs: readonly Paragraph[], lead: number): number {
  const folded = fold(paragraphs[lead]!.text);
  const isOpen = leadsAndOpens.test(folded);
  const next = paragraphs[lead + 1];
  if (!isOpen && !(next && leads.test(folded) && opens.test(next.lines[0]?.shown ?? ''))) return lead;
  const from = isOpen ? lead : lead + 1;
  const until = Math.min(paragraphs.length, from + longest);
  for (let index = from; index < until; index++) if (closes.test(paragraphs[index]!.text)) return index;
  return from;
}

const joined = (parts: readonly Paragraph[]): Paragraph => ({
  ...parts[0]!,
  text: parts.map(({ text }) => text).join(' '),
  lines: parts.flatMap(({ lines }) => lines),
});

/** "Điều 9 quy định:" and the paragraphs in quotation marks under it are one. */
export function withQuotationsWhole(paragraphs: readonly Paragraph[]): Paragraph[] {
  const whole: Paragraph[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const end = endOf(paragraphs, index);
    whole.push(joined(paragraphs.slice(index, end + 1)));
    index = end;
  }
  return whole;
}

const amends = /(?<![a-z])(?:sua(?: doi| lai)?|bo sung|thay the|dieu chinh|thay bang)(?![a-z])[^:]{0,300}:$/;
const quote = /^[“"«]\s?(?=\S)/;

/** Inside the words that take the place of others a number stands under the point that says so, and goes on with no row of points. */
const nested = (paragraph: Paragraph): Paragraph =>
  paragraph.label?.kind === 'number'
    ? { ...paragraph, label: { ...paragraph.label, kind: 'letter' } }
    : paragraph;

function amendedBy(paragraphs: readonly Paragraph[], lead: number): Paragraph[] {
  const first = paragraphs[lead + 1];
  const opening = first && quote.exec(first.text)?.[0];
  const label = opening ? labelOf(first.text.slice(opening.length)) : null;
  if (!first || first.label || !label || !amends.test(fold(paragraphs[lead]!.text))) return [];
  const behind = paragraphs.slice(lead + 1, lead + 1 + longest);
  const closed = behind.findIndex(({ text }) => closes.test(text));
  const quoted = behind.slice(0, Math.max(closed, 0) + 1);
  return quoted.map((paragraph, at) => {
    const text = paragraph.text.replace(closes, '');
    return nested(
      at === 0
        ? { ...paragraph, label, text: labelOf(text.slice(1).trimStart())?.rest ?? text }
        : { ...paragraph, text },
    );
  });
}

/** "Sửa đổi điểm a mục 2 như sau:" and “a) …” under it: what is quoted is asked for from now on. */
export function withAmendmentsUnquoted(paragraphs: readonly Paragraph[]): Paragraph[] {
  const read: Paragraph[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const amended = amendedBy(paragraphs, index);
    read.push(paragraphs[index]!, ...amended);
    index += amended.length;
  }
  return read;
}

/** "Khoản 1 Điều 93 Luật … quy định: “…”", "Luật … quy định: “…”": says what the law says. */
export const citesLaw = (text: string): boolean =>
  /^(?:(?:theo|tai|can cu) )?(?:diem [a-z]|khoan \d|dieu \d|(?:bo )?luat |nghi dinh |thong tu |phap lenh |hien phap )[^.;:“"«]{0,200} (?:quy dinh|neu|ghi|co noi dung)[^.;:“"«]{0,20}: ?[“"«]/.test(
    fold(text),
  );
