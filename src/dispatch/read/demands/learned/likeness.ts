// How much a clause looks like those that were labelled with a control, and by which of its words.
import compiled from './compiled.generated.json' with { type: 'json' };
import { type Mark, marksOf } from './marks.ts';
import { type Learned, sharesOf, type Weights, weightsOf } from './weights.ts';

const learned: Learned = compiled;
const known = new Map<string, Weights>();

function weightsAt(mark: string): Weights | null {
  const row = Object.hasOwn(learned.marks, mark) ? learned.marks[mark] : undefined;
  if (row === undefined) return null;
  const weights = known.get(mark) ?? weightsOf(row);
  known.set(mark, weights);
  return weights;
}

/** `odds` are logarithmic: 0 is as likely as not. `marks` are what speaks for the control, pairs before words, most telling first. */
export type Likeness = { odds: number; marks: Mark[] };

/** Words of other duties in a clause that surely holds several speak against a control no more than this. */
const leastOfSeveral = -3;
const ofSeveral = 80;

/** @param asked the folded clause, without what it does not ask */
export function likenessesOf(asked: string): (control: string) => Likeness {
  const marks = [...new Map(marksOf(asked).map((mark) => [mark.mark, mark])).values()];
  const weights = marks.map(({ mark }) => weightsAt(mark));
  // What was never met weighs nothing, so that a clause of strange words stays near to what all have.
  const shares = sharesOf(weights.map((known) => known?.rarity ?? learned.rarest));
  const met = marks.flatMap((mark, at) => {
    const known = weights[at];
    return known
      ? [{ mark, isPair: mark.mark.includes(' '), odds: known.odds.map((weight) => weight * shares[at]!) }]
      : [];
  });
  const least = marks.length > ofSeveral ? leastOfSeveral : Number.NEGATIVE_INFINITY;
  return (control) => {
    const at = learned.controls.indexOf(control);
    const telling = met.filter(({ odds }) => odds[at]! > 0);
    return {
      odds: Math.max(
        least,
        met.reduce((sum, { odds }) => sum + odds[at]!, learned.base[at] ?? 0),
      ),
      marks: telling
        .sort((a, b) => Number(b.isPair) - Number(a.isPair) || b.odds[at]! - a.odds[at]!)
        .map(({ mark }) => mark),
    };
  };
}
