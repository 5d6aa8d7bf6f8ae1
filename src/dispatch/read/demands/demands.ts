// Matches a clause to controls of the catalogue by the rules, with the words that led to each.
import type { Demand } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { type Found, foundIn, type Stretch } from './matcher.ts';
import { onlyAsked } from './not-asked.ts';
import { parametersOf } from './parameters.ts';
import { looksAt } from './spelling.ts';

/** Clauses that only name a contact of the issuer ask nothing of anybody. */
const namesContact = /(?<!\p{L})cu (?:ong|ba|dong chi|d\/c)(?!\p{L}).{0,300}dau moi/u;

const enough = 0.999;
/** More than one sure wording gives. */
const sure = 1.1;
const near = 0.599;

type Likeness = { control: string; sum: number; why: string[]; stretches: Stretch[] };

function likenessOf({ control, stretches }: Found, text: string): Likeness {
  const found = stretches.toSorted((a, b) => b.weight - a.weight);
  return {
    control,
    sum: found.reduce((total, { weight }) => total + weight, 0),
    why: found.map(({ from, to }) => text.slice(from, to)),
    stretches,
  };
}

const isAmong = ({ stretches }: Likeness, others: readonly Stretch[]): boolean =>
  stretches.every(({ from, to }) => others.some((other) => from < other.to && other.from < to));

/** The same words do not ask for two things: of the controls that they barely reach, the likeliest alone. */
function apart(asked: readonly Likeness[]): Likeness[] {
  const [likeliest] = asked.toSorted((a, b) => b.sum - a.sum);
  return asked.filter(
    (each) => each === likeliest || each.sum >= sure || !isAmong(each, likeliest?.stretches ?? []),
  );
}

/** Every control whose wording is enough; where none is, the one that comes nearest, if it comes near. */
function chosen(likenesses: readonly Likeness[]): Likeness[] {
  const asked = likenesses.filter(({ sum }) => sum >= enough);
  if (asked.length > 0) return apart(asked);
  const [first, second] = likenesses.toSorted((a, b) => b.sum - a.sum);
  return first && first.sum >= near && first.sum > (second?.sum ?? 0) ? [first] : [];
}

/**
 * The controls that a clause asks for, in the order of the rules. A clause that no rule knows asks for a `statement`,
 * so that no duty goes unproven; one that only names a contact asks for nothing.
 */
export function demandsOf(text: string): Demand[] {
  const whole = text.normalize('NFC');
  const folded = fold(whole);
  if (namesContact.test(folded)) return [];
  const found = foundIn(whole, onlyAsked(folded), looksAt(whole));
  const demands = chosen(found.map((each) => likenessOf(each, whole))).map(({ control, why }) => ({
    control,
    parameters: parametersOf(control, whole),
    why,
  }));
  return demands.length > 0 ? demands : [{ control: 'statement', parameters: {}, why: [] }];
}
