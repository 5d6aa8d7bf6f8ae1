// Pairs the duties that were read with those that were labelled: by path and words, then by words, then by path.
import type { ObligationReading, Reading } from '../../../src/dispatch/contract.ts';
import type { LabelledDuty } from '../corpus/corpus.ts';
import { isAlike } from './alike.ts';
import type { Expected } from './expected.ts';

export type Pair = { label: LabelledDuty; found: ObligationReading };

/** Each duty stands in one pair at most; what has no partner is left out. */
export function pairsOf(labels: readonly LabelledDuty[], found: readonly ObligationReading[]): Pair[] {
  const pairs: Pair[] = [];
  const labelsLeft = new Set(labels);
  const foundLeft = new Set(found);
  const steps: ((label: LabelledDuty, read: ObligationReading) => boolean)[] = [
    (label, read) => label.path === read.path && isAlike(label.text, read.text),
    (label, read) => isAlike(label.text, read.text),
    (label, read) => label.path === read.path,
  ];
  for (const fits of steps) {
    for (const label of [...labelsLeft]) {
      const partner = [...foundLeft].find((read) => fits(label, read));
      if (!partner) continue;
      pairs.push({ label, found: partner });
      labelsLeft.delete(label);
      foundLeft.delete(partner);
    }
  }
  return pairs;
}

/** Both without the duties of which one can argue whether they are duties, and without what was read for them. */
export function withoutArguable(expected: Expected, reading: Reading): [Expected, Reading] {
  const arguable = new Set(
    pairsOf(expected.duties, reading.obligations)
      .filter(({ label }) => label.isOptional)
      .map(({ found }) => found),
  );
  return [
    { ...expected, duties: expected.duties.filter(({ isOptional }) => !isOptional) },
    { ...reading, obligations: reading.obligations.filter((duty) => !arguable.has(duty)) },
  ];
}
