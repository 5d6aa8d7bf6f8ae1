// Finds references to other documents: type, number, date, issuer and what they are about.
import type { Reference } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { datePattern, matchedDate } from './calendar.ts';

const types =
  'cong van|cong dien|van ban|quyet dinh|chi thi|nghi quyet|nghi dinh|thong tu lien tich|thong tu|ke hoach|thong bao|huong dan|bao cao|to trinh|ket luan|quy dinh|quy che|chuong trinh|de an|giay moi|thu|phieu chuyen|canh bao';
// 12/ABC-XYZ, 12/2025/NĐ-CP, 12/2025/QH15, 12-CT/TW; a line may have been broken inside the symbol.
const number =
  '(?:\\d{1,5}/(?:\\d{4}/)?[a-zđ][a-z0-9&đ]*(?:\\s?-\\s?[a-zđ0-9][a-z0-9&đ]*)*|\\d{1,5}-[a-zđ]{2,}/[a-zđ0-9]+(?:-[a-z0-9]+)*)';
const about =
  '(?:\\s*,?\\s*(?:ve viec|v/v|ve|quy dinh(?: chi tiet)?|huong dan)\\s+(?<about>[^;]+?)(?=,\\s|[;.]\\s|[;.,]?$|\\)))?';
const issuer =
  '(?:\\s*,?\\s*cua\\s+(?<issuer>[^,;.()]+?)(?=\\s+(?:ve|quy dinh|huong dan|trong|gui|yeu cau|de nghi|chi dao|phe duyet|ban hanh)\\s|[,;.()]|$))?';

const numbered = new RegExp(
  `(?:(?<type>${types})\\s+)?(?:so\\s*:?\\s*)?(?<![\\w/])(?<number>${number})(?:\\s*,?\\s*${datePattern()})?${issuer}${about}`,
  'g',
);
const dateFirst = new RegExp(
  `ngay\\s+${datePattern('0').replace(/\(\?:ngay\\s\+\)\?/g, '')},?\\s+(?<who>[^.;]{3,120}?)\\s+(?:co|ban hanh|da co|da ban hanh|gui)\\s+(?:(?<type>${types})\\s+)?so\\s+(?<number>${number})${about}`,
  'g',
);
const law = new RegExp(
  `(?<type>(?:bo )?luat)\\s+(?<about>[^,;.()]+?)\\s+(?:(?:so\\s+)?(?<number>${number})\\s*)?(?:${datePattern()}|nam\\s+\\d{4}|(?=[;,.]|$))`,
  'g',
);

type Span = { index: number; length: number };
type Found = Span & { reference: Reference };

const caseOf = (text: string, folded: string, part: string | undefined, from: number): string | null => {
  if (!part) return null;
  const index = folded.indexOf(part, from);
  return index < 0 ? null : text.slice(index, index + part.length).trim();
};

function foundBy(pattern: RegExp, text: string, folded: string, dateTag: string): Found[] {
  return [...folded.matchAll(pattern)].map((match) => {
    const groups = match.groups ?? {};
    const print = (part: string | undefined) => caseOf(text, folded, part, match.index);
    const { index } = match;
    const raw = text.slice(index, index + match[0].length).trim();
    const who = print(groups.issuer) ?? print(groups.who);
    const issued = matchedDate(groups, dateTag);
    const printedNumber = print(groups.number)?.replace(/\s/g, '') ?? null;
    return {
      index,
      length: match[0].length,
      reference: {
        number: printedNumber,
        date: issued,
        issuer: who,
        type: print(groups.type),
        about: print(groups.about),
        raw,
      },
    };
  });
}

/** "chỉ đạo của X tại Văn bản số …": the issuer stands before the number. */
function withIssuerBefore(found: Found, text: string): Found {
  if (found.reference.issuer) return found;
  const before = text.slice(0, found.index);
  const match = /(?:của|cua)\s+([^,;.]{3,100}?)\s+(?:tại|tai|theo)\s*(?:các\s+)?$/iu.exec(before);
  return match ? { ...found, reference: { ...found.reference, issuer: match[1]!.trim() } } : found;
}

function find(text: string): Found[] {
  const folded = fold(text);
  const first = foundBy(dateFirst, text, folded, '0');
  const covered = (span: Span) =>
    first.some((other) => span.index >= other.index && span.index < other.index + other.length);
  const rest = foundBy(numbered, text, folded, '').filter(
    (span) => !covered(span) && isUpperSymbol(span.reference.number),
  );
  return [...first, ...rest.map((found) => withIssuerBefore(found, text))].sort((a, b) => a.index - b.index);
}

/** Symbols are printed in capitals: "24/7" or "3/4 số máy" are none. */
const isUpperSymbol = (printed: string | null): boolean =>
  /[A-ZĐ]{2,}/.test(printed ?? '') && !/[a-zđ]{3,}/.test(printed ?? '');

/** References with a number, in the order of the text. */
export const findReferences = (text: string): Reference[] => find(text).map(({ reference }) => reference);

/** Where the references stand in the text. */
export const referenceSpans = (text: string): Span[] =>
  find(text).map(({ index, length, reference }) => ({ index, length: bare(reference, length) }));

/** What a document is about may run to the end of the sentence; only type, number and date are masked. */
function bare(reference: Reference, length: number): number {
  const end = reference.about ? reference.raw.lastIndexOf(reference.about) : -1;
  return end > 0 ? end : length;
}

/** Laws named as grounds, such as "Căn cứ Luật An ninh mạng ngày 12/6/2018"; only meant for clauses of grounds. */
export function findLaws(text: string): Reference[] {
  const folded = fold(text);
  return foundBy(law, text, folded, '').map(({ reference }) => ({ ...reference, issuer: null }));
}
