// Wrong values where null was right, and contradictions found, missed and made up.
import type { Reading } from '../../../src/dispatch/contract.ts';
import { isSame } from './alike.ts';
import { isBareRhythm, isDeadline } from './deadlines.ts';
import { pairsOf } from './duties.ts';
import type { Expected } from './expected.ts';
import type { Quality, Scored } from './field.ts';
import { tally } from './tally.ts';

/** The fields of one value in which nothing may be guessed, as label and as read. */
const scalars = ({ labels }: Expected, reading: Reading): [string, string | null, string | null][] => [
  ['number', labels.number, reading.number.value],
  ['symbol', labels.symbol, reading.symbol.value],
  ['date', labels.date.iso, reading.date.iso],
  ['place', labels.place, reading.place.value],
];

/**
 * Where the source has no such value and the reader gives one all the same. Where the source cannot be read well, a
 * value other than the printed one counts too: null would have been right.
 */
export function wrongWhereNull(expected: Expected, reading: Reading, quality: Quality): string[] {
  const isFault = (label: string | null, found: string | null): boolean =>
    found !== null && (label === null || (quality !== 'clean' && !isSame(label, found)));
  const faults = scalars(expected, reading)
    .filter(([, label, found]) => isFault(label, found))
    .map(([name, label, found]) => `${name}: ${found} for ${label}`);
  if (expected.labels.signatory.name === null && reading.signatory.name !== null)
    faults.push(`signatory: ${reading.signatory.name}`);
  for (const { label, found } of pairsOf(expected.duties, reading.obligations)) {
    const { kind, date, from, to } = found.deadline;
    if (kind === 'none' || !expected.deadlineKinds.test(kind)) continue;
    if (!label.deadline && isBareRhythm(found.deadline)) continue;
    const isWrong = label.deadline
      ? quality !== 'clean' && (date ?? from ?? to) !== null && !isDeadline(label.deadline, found.deadline)
      : true;
    if (isWrong) faults.push(`deadline of ${found.path}: ${kind} ${date ?? `${from}…${to}`}`);
  }
  return faults;
}

export function contradictions({ contradictions: planted }: Expected, reading: Reading): Scored {
  if (!planted) return { right: 0, wrong: 0, missed: 0, missedValues: [], wrongValues: [] };
  return tally(
    planted,
    reading.contradictions.map(({ kind }) => kind as string),
    (label, found) => label === found,
  );
}
