// Learns from labelled clauses what each word and pair of words says of each control: a logistic regression per control.
import { fold } from '../../lines/fold.ts';
import type { Clause } from '../clauses/clause.ts';
import { onlyAsked } from '../not-asked.ts';
import { marksOf } from './marks.ts';
import { type Learned, written } from './weights.ts';

const rounds = 60;
const rate = 0.5;
/** Keeps weights small, so that no clause is learned by heart. */
const decay = 1e-4;
/** Coprime to any number of clauses that we shall write: each round meets all of them, in another order. */
const stride = 7919;

type Example = { places: number[]; controls: ReadonlySet<string> };

/** Steps that grow smaller the more a weight has been moved (Adagrad). */
function learnedFor(control: string, examples: readonly Example[], size: number) {
  const weights = new Float64Array(size);
  const moved = new Float64Array(size).fill(1e-3);
  let base = -2;
  let baseMoved = 1e-3;
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < examples.length; step++) {
      const { places, controls } = examples[(step * stride + round * 31) % examples.length]!;
      const share = 1 / Math.sqrt(places.length || 1);
      const score = places.reduce((sum, place) => sum + weights[place]! * share, base);
      const error = 1 / (1 + Math.exp(-score)) - (controls.has(control) ? 1 : 0);
      if (Math.abs(error) < 1e-3) continue;
      baseMoved += error * error;
      base -= (rate * error) / Math.sqrt(baseMoved);
      for (const place of places) {
        const slope = error * share + decay * weights[place]!;
        moved[place]! += slope * slope;
        weights[place]! -= (rate * slope) / Math.sqrt(moved[place]!);
      }
    }
  }
  return { base, weights };
}

/** The same clauses in the same order give the same weights. */
export function learn(clauses: readonly Clause[], controls: readonly string[]): Learned {
  const places = new Map<string, number>();
  const examples = clauses.map(([text, labels]): Example => {
    const own = new Set(marksOf(onlyAsked(fold(text.normalize('NFC')))).map(({ mark }) => mark));
    for (const mark of own) if (!places.has(mark)) places.set(mark, places.size);
    return { places: [...own].map((mark) => places.get(mark)!), controls: new Set(labels.split(' ')) };
  });
  const all = controls.map((control) => learnedFor(control, examples, places.size));
  return {
    controls: [...controls],
    base: all.map(({ base }) => Number(base.toFixed(2))),
    weights: Object.fromEntries(
      [...places]
        .map(([mark, place]): [string, string] => [mark, written(all.map(({ weights }) => weights[place]!))])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}
