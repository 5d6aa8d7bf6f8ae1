// How much a clause looks like those that were labelled with a control, and by which of its words.
import compiled from './compiled.generated.json' with { type: 'json' };
import { type Mark, marksOf } from './marks.ts';
import { type Learned, weightsOf } from './weights.ts';

const learned: Learned = compiled;
const known = new Map<string, number[]>();

function weightsAt(mark: string): number[] | null {
  const row = Object.hasOwn(learned.weights, mark) ? learned.weights[mark] : undefined;
  if (row === undefined) return null;
  const weights = known.get(mark) ?? weightsOf(row);
  known.set(mark, weights);
  return weights;
}

/** `odds` are logarithmic: 0 is as likely as not. `marks` are what speaks for the control, most telling first. */
export type Likeness = { odds: number; marks: Mark[] };

/** Marks of a long clause: the words of a longer one are those of several duties, and count less for each. */
const longest = 60;

/** Words of other duties in a clause speak against a control no more than this; less in one that surely holds several. */
const least = -5;
const leastOfSeveral = -3;
const ofSeveral = 80;

/** @param asked the folded clause, without what it does not ask */
export function likenessesOf(asked: string): (control: string) => Likeness {
  const marks = [...new Map(marksOf(asked).map((mark) => [mark.mark, mark])).values()];
  const met = marks.flatMap((mark) => {
    const weights = weightsAt(mark.mark);
    return weights ? [{ mark, weights }] : [];
  });
  // What was never met weighs nothing, so that a clause of strange words stays near to what all have.
  const share = 1 / Math.sqrt(Math.max(1, marks.length) * Math.max(1, marks.length / longest));
  return (control) => {
    const at = learned.controls.indexOf(control);
    const telling = met.filter(({ weights }) => weights[at]! > 0);
    return {
      odds: Math.max(
        marks.length > ofSeveral ? leastOfSeveral : least,
        met.reduce((sum, { weights }) => sum + weights[at]! * share, learned.base[at] ?? 0),
      ),
      marks: telling.sort((a, b) => b.weights[at]! - a.weights[at]!).map(({ mark }) => mark),
    };
  };
}
