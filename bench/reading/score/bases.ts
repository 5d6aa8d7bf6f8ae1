// Scores the grounds of a dispatch: number and date together.
import type { Reading } from '../../../src/dispatch/contract.ts';
import type { BasisLabel } from '../corpus/source.ts';
import { isSame } from './alike.ts';
import type { Expected } from './expected.ts';
import type { Scored } from './field.ts';
import { tally } from './tally.ts';

const isBasis = (label: BasisLabel, found: BasisLabel): boolean =>
  label.date === found.date &&
  (label.number === null ? found.number === null : isSame(label.number, found.number ?? ''));

/** References inside a duty are left out where the label names them so. */
export function bases({ labels }: Expected, { bases: found }: Reading): Scored {
  const counted = found.filter((each) => !labels.inDuties?.some((reference) => isBasis(reference, each)));
  return tally(
    labels.bases,
    counted.map(({ number, date }) => ({ number, date })),
    isBasis,
  );
}
