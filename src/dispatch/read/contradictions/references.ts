// Documents that are cited by days which cannot be theirs: two days of one document, a year that is not that of its symbol.
import type { Contradiction, Reference } from '../../contract.ts';
import { findReferences } from '../fields/references.ts';
import { foldedKey } from '../lines/fold.ts';
import { mayBeMisread } from './confusable.ts';
import type { Facts } from './facts.ts';
import { headOf } from './heads.ts';

type Cited = { reference: Reference; field: string; vi: string; en: string };

/** Every other document that is cited by number and day, with its place. */
function cited({ bases, obligations, appendices, attached, subject, number, symbol }: Facts): Cited[] {
  // The day of the dispatch itself, in a caption, is compared with its letterhead.
  const own = `${number.value}/${symbol.value}`.toUpperCase();
  const isOwn = (each: Cited): boolean =>
    numberOf(each) === own ||
    (each.field.startsWith('appendices') && numberOf(each).startsWith(`${number.value}/`));
  const all: Cited[] = [
    ...findReferences(subject.value ?? '').map((reference) => ({
      reference,
      field: 'subject',
      vi: 'trích yếu',
      en: 'the subject',
    })),
    ...bases.map((reference, at) => ({
      reference,
      field: `bases.${at}`,
      vi: 'căn cứ',
      en: 'the grounds',
    })),
    ...obligations.flatMap(({ path, references }) =>
      references.map((reference) => ({
        reference,
        field: `obligations.${path}`,
        vi: `điểm ${path}`,
        en: `point ${path}`,
      })),
    ),
    ...appendices.flatMap(({ caption }, at) =>
      findReferences(caption ?? headOf(attached[at] ?? [])).map((reference) => ({
        reference,
        field: `appendices.${at}.caption`,
        vi: `phụ lục ${at + 1}`,
        en: `appendix ${at + 1}`,
      })),
    ),
  ];
  return all.filter(
    (each) => each.reference.number?.includes('/') && each.reference.date !== null && !isOwn(each),
  );
}

const numberOf = ({ reference }: Cited): string => reference.number!.toUpperCase();
const dayOf = ({ reference }: Cited): string => reference.date!;

/** Communes and schools of one symbol number their documents each for itself. */
function mayBeOfOthers(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [own, others] = [foldedKey(one), foldedKey(other)];
  return !own.startsWith(others) && !others.startsWith(own);
}

/** Numbers begin anew each year: of two years, only the same day and month, or a year in the symbol, make one document. */
const isOneDocument = (one: Cited, other: Cited): boolean =>
  numberOf(one) === numberOf(other) &&
  !mayBeOfOthers(one.reference.issuer, other.reference.issuer) &&
  (dayOf(one).slice(0, 4) === dayOf(other).slice(0, 4) ||
    dayOf(one).slice(4) === dayOf(other).slice(4) ||
    yearOfSymbol(one) !== null);

/** "13/2023/NĐ-CP". */
function yearOfSymbol(each: Cited): string | null {
  return /^\d{1,6}\/((?:19|20)\d\d)\/[A-ZĐ]/.exec(numberOf(each))?.[1] ?? null;
}

const isUnsure = (one: string, other: string, { isRecognised }: Facts): boolean =>
  isRecognised && mayBeMisread(one, other);

/** "Công văn số 3105/UBND-VX ngày 06/5/2025" and, elsewhere, "ngày 16/5/2025". */
export function referenceDates(facts: Facts): Contradiction[] {
  const all = cited(facts);
  return all.flatMap((each, index) => {
    const first = all.slice(0, index).find((other) => isOneDocument(each, other));
    if (!first || dayOf(first) === dayOf(each) || isUnsure(dayOf(first), dayOf(each), facts)) return [];
    return [
      {
        kind: 'reference-date-differs' as const,
        fields: [...new Set([first.field, each.field])],
        explanation: {
          vi: `Văn bản ${each.reference.number} ghi ngày ${dayOf(first)} (${first.vi}) và ngày ${dayOf(each)} (${each.vi}).`,
          en: `${each.reference.number} is dated ${dayOf(first)} in ${first.en} and ${dayOf(each)} in ${each.en}.`,
        },
        suggestion: {
          vi: 'Tra văn bản gốc để biết ngày đúng.',
          en: 'Look in the document itself for its day.',
        },
      },
    ];
  });
}

/** "Nghị định số 13/2023/NĐ-CP ngày 17/4/2022". */
export function symbolYears(facts: Facts): Contradiction[] {
  const found = cited(facts).filter((each) => {
    const year = yearOfSymbol(each);
    return (
      year !== null && year !== dayOf(each).slice(0, 4) && !isUnsure(year, dayOf(each).slice(0, 4), facts)
    );
  });
  return found.map((each) => ({
    kind: 'symbol-year-differs' as const,
    fields: [each.field],
    explanation: {
      vi: `Văn bản ${each.reference.number} (${each.vi}) ghi ngày ${dayOf(each)}, khác năm trong số hiệu.`,
      en: `${each.reference.number} (${each.en}) is dated ${dayOf(each)}, another year than that in its number.`,
    },
    suggestion: {
      vi: 'Tra văn bản gốc để biết số hiệu và ngày đúng.',
      en: 'Look in the document itself for its number and day.',
    },
  }));
}
