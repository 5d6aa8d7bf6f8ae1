// Matches a clause to controls of the catalogue, by rules and by what was learned from clauses, with the words that led to each.
import type { Demand } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { printedAt } from '../lines/rewritten.ts';
import { inFull } from './abbreviations.ts';
import { type Likeness, likenessesOf } from './learned/likeness.ts';
import { type Found, foundIn, type Stretch } from './matcher.ts';
import { namesContact, onlyAsked } from './not-asked.ts';
import { parametersOf } from './parameters.ts';
import { type Part, partsOf } from './parts.ts';
import { looksAt } from './spelling.ts';

/** What full wording of a rule adds to the log odds that were learned. */
const oddsOfRule = 4;
/** How much surer a part must be than the whole: out of their sentence words say less. */
const lessForPart = 3;
/** Wording without which a part is no duty of its own. */
const enough = 0.5;
/** Log odds from which a control is asked for; beside another, without wording; and as the likeliest, where no other is. */
const sure = 1;
const sureBeside = 2;
const near = -3;
const quotes = 3;

type LearnedOfPart = Part & { learned: ReturnType<typeof likenessesOf> };
type Quoted = (from: number, to: number) => string;
type Likely = { control: string; odds: number; isWorded: boolean; why: string[] };

/** Phrases of one rule that find the same words over again say little more than one. */
const ofSameWords = 1.25;

/** What the phrases weigh together. */
function sumOf(stretches: readonly Stretch[]): number {
  let sum = 0;
  let here = 0;
  let end = -1;
  for (const { from, to, weight } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (from >= end) here = 0;
    const more = Math.min(ofSameWords - here, weight);
    here += more;
    sum += more;
    end = Math.max(end, to);
  }
  return sum;
}

/** The words are those of the rule, else the most telling of what was learned. */
function likelyOf({ control, stretches }: Found, { odds, marks }: Likeness, quoted: Quoted): Likely {
  const found = stretches.toSorted((a, b) => b.weight - a.weight);
  const words = found.length > 0 ? found : marks.slice(0, quotes);
  return {
    control,
    odds: odds + oddsOfRule * sumOf(found),
    isWorded: found.length > 0,
    why: words.map(({ from, to }) => quoted(from, to)),
  };
}

/** The odds of what stands in a part, by the words of that part alone: those of other duties do not speak against it. */
function oddsOfParts({ control, stretches, ofWhole }: Found, parts: readonly LearnedOfPart[]): number[] {
  if (ofWhole) return [];
  return parts.flatMap(({ from, to, learned }) => {
    const sum = sumOf(stretches.filter((stretch) => stretch.from >= from && stretch.to <= to));
    return sum >= enough ? [learned(control).odds + oddsOfRule * sum - lessForPart] : [];
  });
}

const surestOf = (ofWhole: Likely, ofParts: readonly number[]): Likely => ({
  ...ofWhole,
  odds: Math.max(ofWhole.odds, ...ofParts),
});

/** Asked where nothing else is; beside others only in so many words. */
export const otherwise = 'statement';
export const askedOtherwise = (): Demand[] => [{ control: otherwise, parameters: {}, why: [] }];

/** Whether a control is asked for beside another: by the wording of its rule, or by words that are surer than sure. */
const isAskedBeside = ({ control, odds, isWorded }: Likely): boolean =>
  isWorded || (control !== otherwise && odds >= sureBeside);

/** Every control that is sure; where none is, the likeliest, if it comes near. */
function chosen(likely: readonly Likely[]): Likely[] {
  const surely = likely.filter(({ odds }) => odds >= sure);
  if (surely.length > 1 && surely.some(isAskedBeside)) return surely.filter(isAskedBeside);
  if (surely.length > 0) return surely;
  const [first] = likely.toSorted((a, b) => b.odds - a.odds);
  return first && first.odds >= near ? [first] : [];
}

/**
 * The controls that a clause asks for, in the order of the rules. A clause that no rule knows asks for a `statement`,
 * so that no duty goes unproven; one that only names a contact asks for nothing.
 */
export function demandsOf(text: string): Demand[] {
  const printed = text.normalize('NFC');
  const written = inFull(printed);
  const whole = written.text;
  const quoted: Quoted = (from, to) => printedAt(printed, written, from, to);
  const folded = fold(whole);
  const asked = onlyAsked(folded);
  const learned = likenessesOf(asked);
  const learnedOfParts = partsOf(asked).map((part) => ({
    ...part,
    learned: likenessesOf(asked.slice(part.from, part.to)),
  }));
  const likely = foundIn(whole, asked, looksAt(whole)).map((found) =>
    surestOf(likelyOf(found, learned(found.control), quoted), oddsOfParts(found, learnedOfParts)),
  );
  if (namesContact(folded) && likely.every(({ control, odds }) => control === otherwise || odds < sure))
    return [];
  const demands = chosen(likely).map(({ control, why }) => ({
    control,
    parameters: parametersOf(control, whole),
    why,
  }));
  return demands.length > 0 ? demands : askedOtherwise();
}
