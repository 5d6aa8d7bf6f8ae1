// A lunar year's name beside a year that is called otherwise: "Tết Nguyên đán Ất Tỵ 2026".
import type { Contradiction } from '../../contract.ts';
import { cycleBranches, cycleName, cycleStems } from '../fields/cycle.ts';
import { fold } from '../lines/fold.ts';
import type { Facts } from './facts.ts';
import { type Place, placeOf, placesOf } from './places.ts';

const name = `(?<stem>${cycleStems.join('|')}) (?<branch>${[...new Set(cycleBranches)].join('|')}|meo)`;
const year = '(?<year>20\\d\\d)(?![\\d/]| ?[-–] ?\\d)';
const named = [
  new RegExp(`(?<![a-z])${name}(?: ?[,(–-] ?| )(?:nam )?${year}`, 'g'),
  new RegExp(`(?<![\\d/])${year} ?[(–-] ?(?:xuan |nam |tet )?${name}(?![a-z])`, 'g'),
];
/** A day of the twelfth month of the old year lies in the next year of the calendar. */
const ofTwelfthMonth = /(?:chap|am lich|thang (?:12|muoi hai))(?: nam)? $/;

const isProper = (words: string): boolean => /^\p{Lu}\p{L}* \p{Lu}/u.test(words);

function wrongIn(place: Place): { raw: string; right: string; year: string }[] {
  const folded = fold(place.text);
  return named
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .flatMap(({ index, 0: words, groups = {} }) => {
      const printed = `${groups.stem} ${groups.branch!.replace('meo', 'mao')}`;
      const right = cycleName(Number(groups.year));
      const raw = place.text.slice(index, index + words.length);
      const at = words.indexOf(`${groups.stem} ${groups.branch}`);
      if (printed === fold(right) || !isProper(raw.slice(at))) return [];
      if (ofTwelfthMonth.test(folded.slice(Math.max(0, index - 25), index))) return [];
      return [{ raw, right, year: groups.year! }];
    });
}

/** The year 2026 is "Bính Ngọ". */
export const lunarYearsDiffer = (facts: Facts): Contradiction[] =>
  placesOf(facts).flatMap((place) =>
    [...new Map(wrongIn(place).map((each) => [each.raw, each])).values()].map(({ raw, right, year }) => {
      const { field, vi, en } = placeOf(raw, place, facts);
      return {
        kind: 'lunar-year-differs' as const,
        fields: [field],
        explanation: {
          vi: `"${raw}" (${vi}): năm ${year} là năm ${right}.`,
          en: `"${raw}" (${en}): the year ${year} is called ${right}.`,
        },
        suggestion: {
          vi: 'Hỏi lại tên năm hay số năm là đúng.',
          en: 'Ask whether the name or the figures are right.',
        },
      };
    }),
  );
