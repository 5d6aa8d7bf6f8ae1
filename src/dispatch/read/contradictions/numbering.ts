// Numbers of points and rows that do not follow each other.
import type { Appendix, Contradiction } from '../../contract.ts';
import { isUnmarked } from '../lines/fold.ts';
import type { Facts } from './facts.ts';

/** In text without diacritics the point đ is a d as well. */
const isLostStroke = ({ previous, label }: Facts['gaps'][number], text: string): boolean =>
  previous === 'd' && label === 'd' && isUnmarked(text);

/** The d after d stands for đ, which is missing then; any other label that stands twice was typed twice. */
const isTwice = ({ previous, label }: Facts['gaps'][number]): boolean => previous === label && label !== 'd';

/** Points of which one seems to be missing. */
export const numberingGaps = ({ gaps, text }: Facts): Contradiction[] =>
  gaps
    .filter((gap) => !isTwice(gap) && !isLostStroke(gap, text))
    .map(({ path, previous, label }) => ({
      kind: 'numbering-gap' as const,
      fields: [`obligations.${path}`],
      explanation: {
        vi: previous ? `Sau điểm ${previous} là điểm ${label}.` : `Dãy điểm bắt đầu từ ${label}.`,
        en: previous ? `Point ${label} follows point ${previous}.` : `The points begin at ${label}.`,
      },
      suggestion: { vi: 'Xem có thiếu dòng nào không.', en: 'Look whether a line is missing.' },
    }));

/** Points that bear one label. */
export const labelsTwice = ({ gaps }: Facts): Contradiction[] =>
  gaps.filter(isTwice).map(({ path, label }) => ({
    kind: 'label-repeated' as const,
    fields: [`obligations.${path}`],
    explanation: {
      vi: `Hai điểm liền nhau cùng ghi ${label}.`,
      en: `Two points in a row are both labelled ${label}.`,
    },
    suggestion: {
      vi: 'Xem các điểm sau có bị đánh số lệch không.',
      en: 'Look whether the labels below are out by one.',
    },
  }));

/**
 * The first row whose number does not follow from the numbers above; a row without a number takes up one, and a single
 * number that is out of its row, the next being in it, is a slip and no gap.
 */
function firstJump(units: readonly { number: string | null; name: string }[]) {
  let expected: number | null = null;
  for (const [at, unit] of units.entries()) {
    if (unit.number !== null && !/^\d+$/.test(unit.number)) return undefined;
    if (unit.number !== null && expected !== null && Number(unit.number) !== expected) {
      const next = units[at + 1]?.number;
      // The first alone is out: the rows below count as if it were a 1.
      if (at === 1 && unit.number === '2' && next === '3') {
        expected = 3;
        continue;
      }
      if (next === null || next === undefined || Number(next) !== expected + 1) return unit;
      expected += 1;
      continue;
    }
    if (unit.number !== null) expected = Number(unit.number);
    if (expected !== null) expected += 1;
  }
  return undefined;
}

/** Rows of a list of which one seems to be missing. */
export function rowGaps({ appendices }: Facts): Contradiction[] {
  return appendices.flatMap((appendix: Appendix, index) =>
    appendix.blocks.flatMap(({ sector, units }) => {
      const continued = appendix.blocks.length > 1 && Number(units[0]?.number) > 1;
      const broken = firstJump(units);
      if (!broken || continued) return [];
      return [
        {
          kind: 'row-numbering-gap' as const,
          fields: [`appendices.${index}.blocks`],
          explanation: {
            vi: `Danh sách ${sector ?? appendix.title}: số thứ tự nhảy ở dòng ${broken.number} (${broken.name}).`,
            en: `In the list ${sector ?? appendix.title} the numbering jumps at row ${broken.number} (${broken.name}).`,
          },
          suggestion: { vi: 'Xem có thiếu đơn vị nào không.', en: 'Look whether a unit is missing.' },
        },
      ];
    }),
  );
}
