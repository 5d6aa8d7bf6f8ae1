// Learns from labelled clauses what each word and pair of words says of each control: a logistic regression per control.
import { fold } from '../../lines/fold.ts';
import { inFull } from '../abbreviations.ts';
import type { Clause } from '../clauses/clause.ts';
import { withoutContext } from '../not-asked.ts';
import { marksOf } from './marks.ts';
import { type Learned, rarityOf, sharesOf, written } from './weights.ts';

const rounds = 60;
const rate = 0.5;
/** Keeps weights small, so that no clause is learned by heart. */
const decay = 1e-4;
/** Coprime to any number of clauses that we shall write: each round meets all of them, in another order. */
const stride = 7919;

type Example = { places: number[]; shares: number[]; controls: ReadonlySet<string> };

/** Steps that grow smaller the more a weight has been moved (Adagrad). */
function learnedFor(control: string, examples: readonly Example[], size: number) {
  const weights = new Float64Array(size);
  const moved = new Float64Array(size).fill(1e-3);
  let base = -2;
  let baseMoved = 1e-3;
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < examples.length; step++) {
      const { places, shares, controls } = examples[(step * stride + round * 31) % examples.length]!;
      const score = places.reduce((sum, place, at) => sum + weights[place]! * shares[at]!, base);
      const error = 1 / (1 + Math.exp(-score)) - (controls.has(control) ? 1 : 0);
      if (Math.abs(error) < 1e-3) continue;
      baseMoved += error * error;
      base -= (rate * error) / Math.sqrt(baseMoved);
      for (const [at, place] of places.entries()) {
        const slope = error * shares[at]! + decay * weights[place]!;
        moved[place]! += slope * slope;
        weights[place]! -= (rate * slope) / Math.sqrt(moved[place]!);
      }
    }
  }
  return { base, weights };
}

/** The marks of each clause, each once. */
const marksIn = (text: string): string[] => [
  ...new Set(marksOf(withoutContext(fold(inFull(text.normalize('NFC')).text))).map(({ mark }) => mark)),
];

/** The same clauses in the same order give the same weights. */
export function learn(clauses: readonly Clause[], controls: readonly string[]): Learned {
  const met = clauses.map(([text]) => marksIn(text));
  const counts = new Map<string, number>();
  for (const mark of met.flat()) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const rarities = [...counts.values()].map((count) => rarityOf(count, clauses.length));
  const placeOf = new Map([...counts.keys()].map((mark, place) => [mark, place]));
  const examples = clauses.map(([, labels], at): Example => {
    const places = met[at]!.map((mark) => placeOf.get(mark)!);
    const shares = sharesOf(places.map((place) => rarities[place]!));
    return { places, shares, controls: new Set(labels.split(' ')) };
  });
  const all = controls.map((control) => learnedFor(control, examples, counts.size));
  return {
    controls: [...controls],
    base: all.map(({ base }) => Number(base.toFixed(2))),
    rarest: rarityOf(1, clauses.length),
    marks: Object.fromEntries(
      [...placeOf]
        .map(([mark, place]): [string, string] => [
          mark,
          written({ rarity: rarities[place]!, odds: all.map(({ weights }) => weights[place]!) }),
        ])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}
