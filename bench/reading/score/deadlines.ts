// Whether the deadline that was read is the one that was printed.
import type { Deadline } from '../../../src/dispatch/contract.ts';
import type { DeadlineLabel } from '../corpus/source.ts';

const DAY = 86_400_000;
/** The longest public holiday with its bridging days. */
const longestHoliday = 12;

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
const ruleKey = (rule: string): string => rule.split(';').sort().join(';');

function isSpan(label: Extract<DeadlineLabel, { kind: 'during' }>, found: Deadline): boolean {
  if (!label.around) return label.from === found.from && label.to === found.to;
  if (found.from === null && found.to === null) return true;
  const from = found.from ?? found.to ?? '';
  const to = found.to ?? found.from ?? '';
  return from <= label.around && label.around <= to && days(from, to) <= longestHoliday;
}

/**
 * Kind, day and hour must be the printed ones. Of an event (`around`) no days are printed: either none are given,
 * or a short span that holds its day. Where the label lists no rule, any will do.
 */
export function isDeadline(label: DeadlineLabel, found: Deadline): boolean {
  if (label.kind !== found.kind) return false;
  switch (label.kind) {
    case 'before':
    case 'by':
      return label.date === found.date && (label.time ?? null) === found.time;
    case 'during':
      return isSpan(label, found);
    case 'within':
    case 'recurring':
      return (
        label.rule.length === 0 || label.rule.some((rule) => ruleKey(rule) === ruleKey(found.rule ?? ''))
      );
  }
}

/** "Hằng ngày", "mỗi quý" without a day: a reader may give such a rhythm or leave it, since it sets no day. */
export const isBareRhythm = (found: Deadline): boolean =>
  found.kind === 'recurring' && !/BYMONTHDAY|BYDAY/.test(found.rule ?? '');
