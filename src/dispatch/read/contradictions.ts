// Finds what in a dispatch speaks against itself; it is flagged with a suggestion and never mended.
import type { Appendix, Contradiction, Reading } from '../contract.ts';
import type { Facts } from './contradictions/facts.ts';
import { groupsNotAddressed } from './contradictions/groups.ts';
import { weekdaysDiffer } from './contradictions/weekdays.ts';
import { datePattern, matchedDate } from './fields/calendar.ts';
import { fold, isUnmarked } from './lines/fold.ts';

/** The last day that the printed parts of the date allow. */
function latestDay({ iso, year, month }: Reading['date']): string | null {
  if (iso) return iso;
  if (year === null) return null;
  return month === null ? `${year}-12-31` : `${year}-${String(month).padStart(2, '0')}-31`;
}

function earliestDay({ iso, year, month }: Reading['date']): string | null {
  if (iso) return iso;
  return year === null ? null : `${year}-${String(month ?? 1).padStart(2, '0')}-01`;
}

const laterYear = (day: string, { year }: Reading['date']): Contradiction['suggestion'] =>
  year !== null && Number(day.slice(0, 4)) - year <= 1
    ? { vi: `Hỏi lại: năm có thể là ${year + 1}.`, en: `Ask: the year may be ${year + 1}.` }
    : null;

function basesAfter({ date, bases }: Facts): Contradiction[] {
  const latest = latestDay(date);
  if (!latest) return [];
  return bases
    .filter((basis) => basis.date !== null && basis.date > latest)
    .map((basis) => ({
      kind: 'basis-after-dispatch',
      fields: ['date', `bases.${bases.indexOf(basis)}.date`],
      explanation: {
        vi: `Căn cứ ${basis.number ?? basis.raw} ghi ngày ${basis.date}, sau ngày của công văn (${date.raw}).`,
        en: `The basis ${basis.number ?? basis.raw} is dated ${basis.date}, after the dispatch itself (${date.raw}).`,
      },
      suggestion: laterYear(basis.date!, date),
    }));
}

function deadlinesBefore({ date, obligations }: Facts): Contradiction[] {
  const earliest = earliestDay(date);
  if (!earliest) return [];
  return obligations
    .filter(
      ({ deadline }) => /before|by/.test(deadline.kind) && deadline.date !== null && deadline.date < earliest,
    )
    .map(({ path, deadline }) => ({
      kind: 'deadline-before-dispatch',
      fields: ['date', `obligations.${path}.deadline`],
      explanation: {
        vi: `Thời hạn ${deadline.raw} của điểm ${path} đã qua trước ngày của công văn (${date.raw}).`,
        en: `The deadline "${deadline.raw}" of ${path} had passed before the dispatch was dated (${date.raw}).`,
      },
      suggestion: null,
    }));
}

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

function captionsDiffer({ symbol, appendices }: Facts): Contradiction[] {
  const own = symbol.value;
  if (!own) return [];
  return appendices.flatMap((appendix, index) => {
    const match = symbolInCaption.exec(fold(appendix.caption ?? ''));
    if (!match) return [];
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

function captionDates({ date, appendices }: Facts): Contradiction[] {
  return appendices.flatMap((appendix, index) => {
    const match = new RegExp(`ngay\\s+${datePattern().replaceAll('(?:ngay\\s+)?', '')}`).exec(
      fold(appendix.caption ?? ''),
    );
    const printed = match?.groups ? matchedDate(match.groups) : null;
    if (!printed || !date.iso || printed === date.iso) return [];
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

/** In text without diacritics the point đ is a d as well. */
const isLostStroke = ({ previous, label }: Facts['gaps'][number], text: string): boolean =>
  previous === 'd' && label === 'd' && isUnmarked(text);

const numberingGaps = ({ gaps, text }: Facts): Contradiction[] =>
  gaps
    .filter((gap) => !isLostStroke(gap, text))
    .map(({ path, previous, label }) => ({
      kind: 'numbering-gap' as const,
      fields: [`obligations.${path}`],
      explanation: {
        vi: previous ? `Sau điểm ${previous} là điểm ${label}.` : `Dãy điểm bắt đầu từ ${label}.`,
        en: previous ? `Point ${label} follows point ${previous}.` : `The points begin at ${label}.`,
      },
      suggestion: { vi: 'Xem có thiếu dòng nào không.', en: 'Look whether a line is missing.' },
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

function rowGaps({ appendices }: Facts): Contradiction[] {
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

const checks: ((facts: Facts) => Contradiction[])[] = [
  basesAfter,
  deadlinesBefore,
  weekdaysDiffer,
  groupsNotAddressed,
  captionsDiffer,
  captionDates,
  numberingGaps,
  rowGaps,
];

/** A basis is no later than the dispatch, and the dispatch no later than its deadlines; with partial dates too. */
export const contradictionsOf = (facts: Facts): Contradiction[] => checks.flatMap((check) => check(facts));
