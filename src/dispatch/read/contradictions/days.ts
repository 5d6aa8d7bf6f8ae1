// Days that cannot follow each other: a basis after the dispatch, a deadline before it.
import type { Contradiction, Reading } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import type { Facts } from './facts.ts';

/** The last day that the printed parts of the date allow. */
function latestDay({ iso, year, month }: Reading['date']): string | null {
  if (iso) return iso;
  if (year === null) return null;
  return month === null ? `${year}-12-31` : `${year}-${String(month).padStart(2, '0')}-31`;
}

/** The first day that the printed parts of the date allow. */
export function earliestDay({ iso, year, month }: Reading['date']): string | null {
  if (iso) return iso;
  return year === null ? null : `${year}-${String(month ?? 1).padStart(2, '0')}-01`;
}

const laterYear = (day: string, { year }: Reading['date']): Contradiction['suggestion'] =>
  year !== null && Number(day.slice(0, 4)) - year <= 1
    ? { vi: `Hỏi lại: năm có thể là ${year + 1}.`, en: `Ask: the year may be ${year + 1}.` }
    : null;

/** A basis is no later than the dispatch; with partial dates too. */
export function basesAfter({ date, bases }: Facts): Contradiction[] {
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

/** "Sở đã có Công văn … đề nghị báo cáo trước ngày 05/5; đến nay mới có 07 đơn vị": a reminder tells of the day that was. */
const reminds =
  /(?<![a-z])(?:da (?:co|ban hanh|gui) (?:cong van|van ban|cong dien|ke hoach|chi thi|thong bao)|den nay|qua han|tinh den)(?![a-z])/;

/** The dispatch is no later than its deadlines. */
export function deadlinesBefore({ date, obligations }: Facts): Contradiction[] {
  const earliest = earliestDay(date);
  if (!earliest) return [];
  return obligations
    .filter(
      ({ deadline, text }) =>
        /before|by/.test(deadline.kind) &&
        deadline.date !== null &&
        deadline.date < earliest &&
        !reminds.test(fold(text)),
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
