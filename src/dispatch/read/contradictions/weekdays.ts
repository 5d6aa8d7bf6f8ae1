// A day of the week that does not fit its date.
import type { Contradiction } from '../../contract.ts';
import { datePattern, matchedDate } from '../fields/calendar.ts';
import { fold } from '../lines/fold.ts';
import type { Facts } from './facts.ts';

const weekdayNames = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
const weekdayWords: RegExp[] = [
  /chu nhat/,
  /thu (?:hai|2)\b/,
  /thu (?:ba|3)\b/,
  /thu (?:tu|4)\b/,
  /thu (?:nam|5)\b/,
  /thu (?:sau|6)\b/,
  /thu (?:bay|7)\b/,
];
const dayWithWeekday = (): RegExp[] => [
  new RegExp(
    `(?<name>chu nhat|thu (?:hai|ba|tu|nam|sau|bay|[2-7]))[ ,(]{1,3}(?:ngay )?${datePattern()}`,
    'g',
  ),
  new RegExp(`${datePattern()} ?[,(]{1,2} ?(?<name>chu nhat|thu (?:hai|ba|tu|nam|sau|bay|[2-7]))\\b`, 'g'),
];

/** "từ thứ Hai đến thứ Sáu (14/4 – 18/4)": the bracket begins with the day of the first. */
const endsWeek = /(?:thu [a-z2-7]{1,4}|chu nhat) (?:den|toi|-) $/;

/** "thứ Sáu, ngày 13/3/2025", which was a Thursday. */
export function weekdaysDiffer({ text }: Facts): Contradiction[] {
  const folded = fold(text);
  const found = dayWithWeekday().flatMap((pattern) => [...folded.matchAll(pattern)]);
  return found.flatMap((match) => {
    if (endsWeek.test(folded.slice(Math.max(0, match.index - 20), match.index)) && match[0].includes('('))
      return [];
    const day = matchedDate(match.groups ?? {});
    if (!day) return [];
    const printed = weekdayWords.findIndex((word) => word.test(match.groups?.name ?? ''));
    const right = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (printed === right) return [];
    const raw = text.slice(match.index, match.index + match[0].length);
    return [
      {
        kind: 'weekday-differs' as const,
        fields: ['obligations'],
        explanation: {
          vi: `"${raw}": ngày ${day} là ${weekdayNames[right]}.`,
          en: `"${raw}": ${day} is another day of the week (${weekdayNames[right]}).`,
        },
        suggestion: {
          vi: 'Hỏi lại nơi ban hành ngày nào đúng.',
          en: 'Ask the issuer which of the two is right.',
        },
      },
    ];
  });
}
