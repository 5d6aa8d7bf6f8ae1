// Scores what is said of single duties: paths, deadlines, demands, and whom each concerns.
import type { Reading } from '../../../src/dispatch/contract.ts';
import { isAlike } from './alike.ts';
import { isBareRhythm, isDeadline } from './deadlines.ts';
import { pairsOf } from './duties.ts';
import type { Expected } from './expected.ts';
import type { Field, Scored } from './field.ts';
import { tally } from './tally.ts';

/** A mark by which a labelled duty and the one read for it know each other. */
function pairMarks({ duties }: Expected, { obligations }: Reading): Map<unknown, number> {
  return new Map(
    pairsOf(duties, obligations).flatMap(({ label, found }, mark): [unknown, number][] => [
      [label, mark],
      [found, mark],
    ]),
  );
}

export function deadlines(expected: Expected, reading: Reading): Scored {
  const marks = pairMarks(expected, reading);
  const labelled = expected.duties.flatMap((duty) =>
    duty.deadline ? [{ mark: marks.get(duty) ?? null, path: duty.path, deadline: duty.deadline }] : [],
  );
  const held = new Set(labelled.map(({ mark }) => mark));
  const found = reading.obligations
    .map((duty) => ({ mark: marks.get(duty), path: duty.path, deadline: duty.deadline }))
    .filter(({ deadline }) => deadline.kind !== 'none' && expected.deadlineKinds.test(deadline.kind))
    .filter(({ mark, deadline }) => held.has(mark ?? null) || !isBareRhythm(deadline));
  return tally(labelled, found, (a, b) => a.mark === b.mark && isDeadline(a.deadline, b.deadline));
}

export function demands(expected: Expected, reading: Reading): Scored {
  const marks = pairMarks(expected, reading);
  return tally(
    expected.duties.flatMap((duty) =>
      duty.demands.map((control) => ({ mark: marks.get(duty) ?? null, path: duty.path, control })),
    ),
    reading.obligations.flatMap((duty) =>
      duty.demands.map(({ control }) => ({ mark: marks.get(duty), path: duty.path, control })),
    ),
    (a, b) => a.mark === b.mark && a.control.split('|').includes(b.control),
  );
}

/** Without its diacritics a second "d)" stands for "đ)". */
const plainPath = (path: string): string => path.replaceAll('đ', 'd');
export const paths: Field['score'] = ({ duties }, { obligations }, quality) =>
  tally(
    duties.map(({ path }) => path),
    obligations.map(({ path }) => path),
    (a, b) => a === b || (quality !== 'clean' && plainPath(a) === plainPath(b)),
  );

type PairOf = ReturnType<typeof pairsOf>[number];

/** What a duty says of whom it concerns, where its label says so. */
export const ofDuties =
  (
    label: (duty: PairOf['label']) => string[] | null,
    found: (duty: PairOf['found']) => string[],
  ): Field['score'] =>
  (expected, { obligations }) => {
    const pairs = pairsOf(expected.duties, obligations).filter((pair) => label(pair.label) !== null);
    const labelled = pairs.flatMap((pair) =>
      (label(pair.label) ?? []).map((name) => ({ at: pair.found.path, name })),
    );
    const read = pairs.flatMap((pair) => found(pair.found).map((name) => ({ at: pair.found.path, name })));
    return tally(labelled, read, (a, b) => a.at === b.at && isAlike(a.name, b.name));
  };
