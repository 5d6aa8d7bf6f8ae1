// The deadlines of clauses as offices of many kinds write them, and of their look-alikes that are none.
import { describe, expect, it } from 'vitest';
import { collapsed } from '../../lines/clean.ts';
import { fold } from '../../lines/fold.ts';
import { readDeadline } from '../deadline.ts';
import { authorityClauses } from './clauses/authority-clauses.ts';
import { authorityHeldOut } from './clauses/authority-held-out.ts';
import { cellClauses } from './clauses/cells.ts';
import { type Clause, writtenOn } from './clauses/clause.ts';
import { communesAndSchools } from './clauses/communes-and-schools.ts';
import { dayClauses } from './clauses/days.ts';
import { durationClauses } from './clauses/durations.ts';
import { furtherDays } from './clauses/further-days.ts';
import { furtherHeldOut } from './clauses/further-held-out.ts';
import { furtherYears } from './clauses/further-years.ts';
import { heldOutClauses } from './clauses/held-out.ts';
import { isAsLabelled } from './clauses/judge.ts';
import { manyHands } from './clauses/many-hands.ts';
import { ministriesAndBanks } from './clauses/ministries-and-banks.ts';
import { undatedClauses } from './clauses/no-deadline.ts';
import { ofWholeDispatches } from './clauses/of-whole-dispatches.ts';
import { officeClauses } from './clauses/office-clauses.ts';
import { officeHeldOut } from './clauses/office-held-out.ts';
import { otherToldDays } from './clauses/other-told-days.ts';
import { otherYears } from './clauses/other-years.ts';
import { cellsOfOtherYears } from './clauses/other-years-cells.ts';
import { undatedOfOtherYears } from './clauses/other-years-none.ts';
import { plansAndCells } from './clauses/plans-and-cells.ts';
import { rhythmClauses } from './clauses/rhythms.ts';
import { spanClauses } from './clauses/spans.ts';
import { telegramsAndOrders } from './clauses/telegrams-and-orders.ts';
import { toldDays } from './clauses/told-days.ts';
import { trickyClauses } from './clauses/tricky-clauses.ts';

const tuned: readonly Clause[] = [
  ...dayClauses,
  ...furtherDays,
  ...spanClauses,
  ...durationClauses,
  ...rhythmClauses,
  ...undatedClauses,
  ...cellClauses,
  ...officeClauses,
  ...authorityClauses,
  ...trickyClauses,
  ...otherYears,
  ...undatedOfOtherYears,
  ...cellsOfOtherYears,
  ...furtherYears,
  ...communesAndSchools,
  ...ministriesAndBanks,
  ...telegramsAndOrders,
  ...plansAndCells,
  ...toldDays,
  ...manyHands,
  ...otherToldDays,
  ...ofWholeDispatches,
];

const heldOut: readonly Clause[] = [
  ...heldOutClauses,
  ...furtherHeldOut,
  ...officeHeldOut,
  ...authorityHeldOut,
];

/** The same clause as other hands type it. */
const hands: Record<string, (text: string) => string> = {
  'hyphens in days': (text) => text.replace(/(?<=\d)\/(?=\d)/g, '-'),
  'dots in days': (text) => text.replace(/(?<=\d)\/(?=\d)/g, '.'),
  'blanks around strokes': (text) => text.replace(/(?<=\d)\/(?=\d)/g, ' / '),
  'years of two figures': (text) => text.replace(/(?<=\d)\/20(?=\d\d)/g, '/'),
  'no blank behind commas': (text) => text.replace(/, (?=\p{L})/gu, ','),
  'blanks before commas': (text) => text.replace(/, /g, ' , '),
  'blanks before colons': (text) => text.replace(/:/g, ' :'),
  'no blank behind colons': (text) => text.replace(/: /g, ':'),
  'blanks within brackets': (text) => text.replace(/\(/g, '( ').replace(/\)/g, ' )'),
  'no blank before brackets': (text) => text.replace(/ \(/g, '('),
  'a dash before it': (text) => `- ${text}`,
  'a letter before it': (text) => `a) ${text}`,
  'quotation marks': (text) => `“${text}”`,
  'hours with a letter': (text) => text.replace(/(?<=\d) giờ/g, 'h'),
  'months in words': (text) => text.replace(/ngày (\d+)\/(\d+)\/(20\d\d)/g, 'ngày $1 tháng $2 năm $3'),
};

const shareRight = (clauses: readonly Clause[], printed: (text: string) => string = (text) => text): number =>
  clauses.filter((clause) => isAsLabelled(clause[1], readDeadline(printed(clause[0]), writtenOn(clause))))
    .length / clauses.length;

describe('the deadline of a clause', () => {
  it.each(tuned.map((clause) => [clause[0], clause[1], writtenOn(clause)] as const))(
    '%s → %s',
    (text, label, written) => {
      const found = readDeadline(text, written);
      expect(isAsLabelled(label, found), JSON.stringify(found)).toBe(true);
    },
  );

  it('is that of the label on nine in ten of the clauses that no rule was written by', () => {
    expect(shareRight(heldOut)).toBeGreaterThanOrEqual(0.9);
  });

  it('is much the same where the diacritics are missing', () => {
    expect(shareRight([...tuned, ...heldOut], fold)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(Object.entries(hands))('is the same however it is typed: %s', (_, typed) => {
    const known = tuned.filter(([text]) => typed(text) !== text);
    const wrong = known.filter((clause) => {
      const found = readDeadline(typed(clause[0]), writtenOn(clause));
      const isKept = found.raw === null || collapsed(typed(clause[0])).includes(found.raw);
      return !isKept || !isAsLabelled(clause[1], found);
    });
    expect(known.length).toBeGreaterThan(10);
    expect(wrong.length / known.length, wrong.map(([text]) => text).join('\n')).toBeLessThanOrEqual(0.025);
    expect(wrong.filter(([, label]) => label === 'none').length).toBeLessThanOrEqual(1);
  });

  it('is no day in any clause that states none, also where no year of the dispatch is known', () => {
    const none = [
      ...undatedClauses,
      ...undatedOfOtherYears,
      ...toldDays,
      ...ofWholeDispatches,
      ...heldOut,
    ].filter(([, label]) => label === 'none');
    for (const [text] of none) {
      const { kind, date } = readDeadline(text, { year: null, month: null });
      if (/^(?:before|by)$/.test(kind)) expect([text, date]).toEqual([text, null]);
    }
  });
});
