// Numbers of points and rows that do not follow each other.
import type { Appendix, Contradiction } from '../../contract.ts';
import { isUnmarked } from '../lines/fold.ts';
import { mayBeMisread } from './confusable.ts';
import type { Facts } from './facts.ts';
import { lastLabel, ordinalOf } from './ordinals.ts';

/** In text without diacritics the point đ is a d as well. */
const isLostStroke = ({ previous, label }: Facts['gaps'][number], text: string): boolean =>
  previous === 'd' && label === 'd' && isUnmarked(text);

/** The d after d stands for đ, which is missing then; any other label that stands twice was typed twice. */
const isTwice = ({ previous, label }: Facts['gaps'][number]): boolean => previous === label && label !== 'd';

/**
 * Of recognised text: the paths of points that stand, or above one that stands, where their label says, so that none
 * is missing and one label was misread ("I, I, III").
 */
function misreadAt({ points, isRecognised }: Facts): Set<string> {
  const labelled = isRecognised ? points.filter((each) => !/^[-+p]\d/.test(lastLabel(each))) : [];
  const rows = Map.groupBy(labelled, ({ parent }) => parent);
  // Of points with one label the last counts: the one that is flagged.
  const settled = new Map(
    [...rows.values()].flatMap((row) => {
      const isInPlace = row.map((each, at) => ordinalOf(lastLabel(each)) === at + 1);
      return row.map(({ path }, at) => [path, isInPlace[at] || isInPlace[at + 1]] as const);
    }),
  );
  return new Set([...settled].flatMap(([path, isSettled]) => (isSettled ? [path] : [])));
}

/** Points of which one seems to be missing. */
export function numberingGaps(facts: Facts): Contradiction[] {
  const misread = misreadAt(facts);
  return facts.gaps
    .filter((gap) => !isTwice(gap) && !isLostStroke(gap, facts.text) && !misread.has(gap.path))
    .map(({ path, previous, label }) => ({
      kind: 'numbering-gap' as const,
      fields: [`obligations.${path}`],
      explanation: {
        vi: previous ? `Sau điểm ${previous} là điểm ${label}.` : `Dãy điểm bắt đầu từ ${label}.`,
        en: previous ? `Point ${label} follows point ${previous}.` : `The points begin at ${label}.`,
      },
      suggestion: { vi: 'Xem có thiếu dòng nào không.', en: 'Look whether a line is missing.' },
    }));
}

/** A numeral that a scanner takes for the next by a stroke more or less. */
const isStrokes = ({ label }: Facts['gaps'][number]): boolean => /^[IVX]+$/.test(label);

/** Points that bear one label. */
export function labelsTwice(facts: Facts): Contradiction[] {
  const misread = misreadAt(facts);
  return facts.gaps
    .filter((gap) => isTwice(gap) && !misread.has(gap.path) && !(facts.isRecognised && isStrokes(gap)))
    .map(({ path, label }) => ({
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
}

/**
 * The first row whose number does not follow from the numbers above; a row without a number takes up one, unless the
 * numbers run on around it, and a single number that is out of its row, the next being in it, is a slip and no gap.
 */
function firstJump(units: readonly { number: string | null; name: string }[], isRecognised: boolean) {
  let expected: number | null = null;
  let last: number | null = null;
  for (const [at, unit] of units.entries()) {
    if (unit.number !== null && !/^\d+$/.test(unit.number)) return undefined;
    const own = unit.number === null ? null : Number(unit.number);
    if (own === null) expected = expected === null ? null : expected + 1;
    else if (expected === null || own === expected || own === last! + 1) expected = own + 1;
    else if (at === 1 && own === 2 && units[2]?.number === '3') expected = 3;
    else if (isSlip(own, expected, units[at + 1], isRecognised)) expected += 1;
    else return unit;
    last = own === null ? last : expected! - 1;
  }
  return undefined;
}

/** The rows below count on as if the number were the right one; below the last, the shape of a misread figure tells. */
function isSlip(
  own: number,
  expected: number,
  below: { number: string | null } | undefined,
  isRecognised: boolean,
): boolean {
  if (below?.number) return Number(below.number) === expected + 1;
  return isRecognised && own > expected + 1 && mayBeMisread(String(expected), String(own));
}

/** Rows of a list of which one seems to be missing. */
export function rowGaps({ appendices, isRecognised }: Facts): Contradiction[] {
  return appendices.flatMap((appendix: Appendix, index) =>
    appendix.blocks.flatMap(({ sector, units }) => {
      const continued = appendix.blocks.length > 1 && Number(units[0]?.number) > 1;
      const broken = firstJump(units, isRecognised);
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
