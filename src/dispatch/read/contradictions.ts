// Finds what in a dispatch speaks against itself; it is flagged with a suggestion and never mended.
import type { Contradiction } from '../contract.ts';
import { addressesDiffer } from './contradictions/addresses.ts';
import { attachmentsMiscounted, notAttached } from './contradictions/attachments.ts';
import { captionDates, captionsDiffer } from './contradictions/captions.ts';
import { contactsDiffer } from './contradictions/contacts-differ.ts';
import { listsMiscounted } from './contradictions/counted-lists.ts';
import { namesMiscounted } from './contradictions/counted-names.ts';
import { pointsMiscounted } from './contradictions/counted-points.ts';
import { basesAfter, deadlinesBefore } from './contradictions/days.ts';
import type { Facts } from './contradictions/facts.ts';
import { figuresDiffer } from './contradictions/figures-in-words.ts';
import { groupsNotAddressed } from './contradictions/groups.ts';
import { lunarYearsDiffer } from './contradictions/lunar-years.ts';
import { namedTwice } from './contradictions/named-twice.ts';
import { noSuchDays } from './contradictions/no-such-day.ts';
import { labelsTwice, numberingGaps, rowGaps } from './contradictions/numbering.ts';
import { occasionsDiffer, subjectYearDiffers } from './contradictions/occasions.ts';
import { captionNumbers, formNumbers } from './contradictions/own-number.ts';
import { daysBefore } from './contradictions/past.ts';
import { pointsNotThere } from './contradictions/points-cited.ts';
import { referenceDates, symbolYears } from './contradictions/references.ts';
import { closingDiffers, formDaysDiffer } from './contradictions/reports.ts';
import { signersDiffer } from './contradictions/signers.ts';
import { spansReversed } from './contradictions/spans.ts';
import { totalsDiffer } from './contradictions/totals.ts';
import { weekdaysDiffer } from './contradictions/weekdays.ts';

const checks: ((facts: Facts) => Contradiction[])[] = [
  basesAfter,
  deadlinesBefore,
  weekdaysDiffer,
  spansReversed,
  noSuchDays,
  referenceDates,
  symbolYears,
  lunarYearsDiffer,
  daysBefore,
  occasionsDiffer,
  subjectYearDiffers,
  formDaysDiffer,
  closingDiffers,
  groupsNotAddressed,
  captionsDiffer,
  captionDates,
  captionNumbers,
  formNumbers,
  numberingGaps,
  labelsTwice,
  rowGaps,
  pointsMiscounted,
  namesMiscounted,
  listsMiscounted,
  totalsDiffer,
  notAttached,
  attachmentsMiscounted,
  pointsNotThere,
  figuresDiffer,
  namedTwice,
  signersDiffer,
  contactsDiffer,
  addressesDiffer,
];

/** What speaks against itself, in the order of the checks. */
export const contradictionsOf = (facts: Facts): Contradiction[] => checks.flatMap((check) => check(facts));
