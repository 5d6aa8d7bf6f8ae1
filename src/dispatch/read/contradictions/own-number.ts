// An appendix or a form that names the dispatch it came with by another number.
import type { Contradiction } from '../../contract.ts';
import { datePattern, matchedDate } from '../fields/calendar.ts';
import { fold } from '../lines/fold.ts';
import { namesAnother } from './captions.ts';
import { mayBeMisread } from './confusable.ts';
import type { Facts } from './facts.ts';

const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, '');
const numberInCaption = /so\s*:?\s*(\d{1,6})\s*[-/]/;

const differs = (own: string, printed: string, isRecognised: boolean): boolean =>
  withoutZeros(own) !== withoutZeros(printed) &&
  !(isRecognised && mayBeMisread(withoutZeros(own), withoutZeros(printed)));

/** The numbers that the text gives to a document of the symbol and the day of this one. */
function numbersOfSelf(text: string, symbol: string, iso: string): string[] {
  const sign = fold(symbol).replace(/[^a-z0-9]/g, '\\$&');
  const named = new RegExp(
    `so\\s*:?\\s*(?<own>\\d{1,6})\\s*[-/]\\s*${sign},?\\s+ngay\\s+${datePattern()}`,
    'g',
  );
  return [...fold(text).matchAll(named)].flatMap(({ groups }) =>
    groups && matchedDate(groups) === iso ? [groups.own!] : [],
  );
}

const varies = (own: string, printed: string, field: string, vi: string, en: string): Contradiction => ({
  kind: 'number-varies',
  fields: ['number', field],
  explanation: {
    vi: `Số ở đầu văn bản là ${own}, ở ${vi} là ${printed}.`,
    en: `The number is ${own} in the letterhead and ${printed} in ${en}.`,
  },
  suggestion: { vi: 'Hỏi lại nơi ban hành số nào đúng.', en: 'Ask the issuer which of the two is right.' },
});

/** "(Kèm theo Công văn số 142/…)" under a letterhead of 124. */
export function captionNumbers(facts: Facts): Contradiction[] {
  const own = facts.number.value;
  if (!own || !/^\d+$/.test(own)) return [];
  return facts.appendices.flatMap(({ caption }, index) => {
    const printed = numberInCaption.exec(fold(caption ?? ''))?.[1];
    if (!printed || namesAnother(caption, facts) || !differs(own, printed, facts.isRecognised)) return [];
    return [
      varies(own, printed, `appendices.${index}.caption`, `phụ lục ${index + 1}`, `appendix ${index + 1}`),
    ];
  });
}

/** "Thực hiện Công văn số 142/…" in the form for the answer to 124, of its symbol and its day. */
export function formNumbers({
  number,
  symbol,
  date,
  behind,
  appendices,
  isRecognised,
}: Facts): Contradiction[] {
  const own = number.value;
  if (!own || !symbol.value || !date.iso || !/^\d+$/.test(own)) return [];
  const captions = appendices.map(({ caption }) => fold(caption ?? ''));
  const printed = numbersOfSelf(behind, symbol.value, date.iso).find(
    (each) => differs(own, each, isRecognised) && !captions.some((caption) => caption.includes(each)),
  );
  return printed === undefined ? [] : [varies(own, printed, 'appendices', 'biểu mẫu', 'the form')];
}
