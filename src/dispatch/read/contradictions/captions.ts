// Captions of appendices that name another document than the one they came with.
import type { Contradiction, DocumentType } from '../../contract.ts';
import { datePattern, matchedDate } from '../fields/calendar.ts';
import { fold } from '../lines/fold.ts';
import type { Facts } from './facts.ts';

/** The first document that a caption names: what the appendix came with; others that it speaks of are not compared. */
const symbolInCaption = /so\s*[\d.…_]*\s*\/\s*((?:\d{4}\/)?[a-z][a-z0-9&.]*(?:[-_][a-z0-9&.]*[a-z0-9&])*)/;

const withoutLikes = (text: string): string =>
  fold(text)
    .replace(/[il1|]/g, 't')
    .replace(/[0q]/g, 'o')
    .replace(/[8dp]/g, 'b')
    .replace(/5/g, 's')
    .replace(/-/g, '');
/** Of recognised text: the same but for letters that a scanner takes for each other. */
const isMisread = (one: string, other: string, confidence: number): boolean =>
  confidence < 1 && withoutLikes(one) === withoutLikes(other);

const kindInCaption =
  /kem (?:theo )?(quyet dinh|ke hoach|nghi dinh|thong tu|nghi quyet|chi thi|cong van|cong dien|huong dan|to trinh|thong bao|bao cao)/;
const kindOf: Partial<Record<DocumentType, string>> = {
  dispatch: 'cong van',
  'urgent-telegram': 'cong dien',
  instruction: 'chi thi',
  plan: 'ke hoach',
  notice: 'thong bao',
  guidance: 'huong dan',
  decision: 'quyet dinh',
  report: 'bao cao',
  submission: 'to trinh',
};

/** An appendix that was issued with another document, of another kind and day, and is only sent along. */
export function namesAnother(caption: string | null, { docType, date }: Facts): boolean {
  const words = fold(caption ?? '');
  const kind = kindInCaption.exec(words)?.[1];
  const own = docType.value ? kindOf[docType.value] : undefined;
  const day = dayInCaption(words);
  return kind !== undefined && own !== undefined && kind !== own && day !== null && day !== date.iso;
}

function dayInCaption(words: string): string | null {
  const match = captionDay.exec(words);
  return match?.groups ? matchedDate(match.groups) : null;
}
const captionDay = new RegExp(`ngay\\s+${datePattern().replaceAll('(?:ngay\\s+)?', '')}`);

/** "(Kèm theo Công văn số …/STTT-CNTT)" under a letterhead of "STTTT-CNTT". */
export function captionsDiffer(facts: Facts): Contradiction[] {
  const { symbol, appendices } = facts;
  const own = symbol.value;
  if (!own) return [];
  return appendices.flatMap((appendix, index) => {
    const match = symbolInCaption.exec(fold(appendix.caption ?? ''));
    if (!match || namesAnother(appendix.caption, facts)) return [];
    const printed = appendix.caption!.slice(
      match.index + match[0].length - match[1]!.length,
      match.index + match[0].length,
    );
    if (printed.toUpperCase() === own.toUpperCase() || isMisread(printed, own, symbol.confidence)) return [];
    return [
      {
        kind: 'symbol-varies' as const,
        fields: ['symbol', `appendices.${index}.caption`],
        explanation: {
          vi: `Ký hiệu ở đầu văn bản là ${own}, ở phụ lục ${index + 1} là ${printed}.`,
          en: `The symbol is ${own} in the letterhead and ${printed} in appendix ${index + 1}.`,
        },
        suggestion: { vi: `Có thể là lỗi đánh máy của ${own}.`, en: `Perhaps a slip for ${own}.` },
      },
    ];
  });
}

/** "(… ngày 05/3/2025)" under a dispatch of another day. */
export function captionDates(facts: Facts): Contradiction[] {
  const { date, appendices } = facts;
  return appendices.flatMap((appendix, index) => {
    const printed = dayInCaption(fold(appendix.caption ?? ''));
    if (!printed || !date.iso || printed === date.iso || namesAnother(appendix.caption, facts)) return [];
    return [
      {
        kind: 'appendix-date-differs' as const,
        fields: ['date', `appendices.${index}.caption`],
        explanation: {
          vi: `Công văn ghi ngày ${date.iso}, phụ lục ${index + 1} ghi ngày ${printed}.`,
          en: `The dispatch is dated ${date.iso}, its appendix ${index + 1} says ${printed}.`,
        },
        suggestion: null,
      },
    ];
  });
}
