// A number whose figures and whose words differ: "05 (bốn) ngày".
import type { Contradiction } from '../../contract.ts';
import { numberInWords } from '../fields/deadlines/counts.ts';
import { fold } from '../lines/fold.ts';
import type { Facts } from './facts.ts';

const figuresFirst = /(?<![\p{L}\d./-])(\d{1,2}) ?\(((?:[a-z]{2,5} ){0,2}[a-z]{2,5})\)/gu;

export function figuresDiffer({ text }: Facts): Contradiction[] {
  return [...fold(text).matchAll(figuresFirst)].flatMap(({ 0: whole, 1: figures, 2: words, index }) => {
    const inWords = numberInWords(words!);
    if (inWords === null || inWords === Number(figures)) return [];
    const raw = text.slice(index, index + whole.length);
    return [
      {
        kind: 'words-differ' as const,
        fields: ['obligations'],
        explanation: {
          vi: `"${raw}": chữ ghi ${inWords}, số ghi ${Number(figures)}.`,
          en: `"${raw}": the words say ${inWords}, the figures ${Number(figures)}.`,
        },
        suggestion: {
          vi: 'Hỏi lại nơi ban hành số nào đúng.',
          en: 'Ask the issuer which of the two is right.',
        },
      },
    ];
  });
}
