// Matches a clause to controls of the catalogue by the rules, with the words that led to each.
import type { Demand } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { onlyAsked } from './not-asked.ts';
import { parametersOf } from './parameters.ts';
import { type Folding, mayBeIn, patternOf, taken, without } from './phrase.ts';
import { demandRules } from './rules/all.ts';
import type { DemandRule } from './rules/rule.ts';
import { looksAt } from './spelling.ts';

/** Clauses that only name a contact of the issuer ask nothing of anybody. */
const namesContact = /(?<!\p{L})cu (?:ong|ba|dong chi|d\/c)(?!\p{L}).{0,300}dau moi/u;

/** What wording weighs that is found only when accents are passed over: a misread letter, or another word. */
const withoutAccents = 0.55;

const enough = 0.999;
const near = 0.599;

type Stretch = { weight: number; from: number; to: number };
type Look = { folding: Folding; text: string };

const find = (phrase: string, { folding, text }: Look): RegExpExecArray | null => {
  if (!mayBeIn(text, phrase, folding)) return null;
  const pattern = patternOf(phrase, folding);
  pattern.lastIndex = 0;
  return pattern.exec(text);
};

function stretchesOf(rule: DemandRule, looks: readonly Look[]): Stretch[] {
  const left = looks.map(({ folding, text }) => ({
    folding,
    text: without(text, rule.unless ?? [], folding),
  }));
  const found = Object.entries(rule.phrases).flatMap(([phrase, weight]) => {
    const at = left.findIndex((look) => find(phrase, look) !== null);
    const match = left[at] && find(phrase, left[at]);
    return match ? [{ weight, isExact: at === 0, from: match.index, to: match.index + match[0].length }] : [];
  });
  // "bao" may be a misread "báo" only beside words that are there letter for letter.
  if (!found.some(({ isExact }) => isExact)) return [];
  return found.map(({ weight, isExact, from, to }) => ({
    weight: isExact ? weight : weight * withoutAccents,
    from,
    to,
  }));
}

type Likeness = { control: string; sum: number; why: string[] };

function likenessTo(rule: DemandRule, text: string, looks: readonly Look[]): Likeness {
  const found = stretchesOf(rule, looks).sort((a, b) => b.weight - a.weight);
  return {
    control: rule.control,
    sum: found.reduce((total, { weight }) => total + weight, 0),
    why: found.map(({ from, to }) => text.slice(from, to)),
  };
}

/** Every control whose wording is enough; where none is, the one that comes nearest, if it comes near. */
function chosen(likenesses: readonly Likeness[]): Likeness[] {
  const asked = likenesses.filter(({ sum }) => sum >= enough);
  if (asked.length > 0) return asked;
  const [first, second] = likenesses.toSorted((a, b) => b.sum - a.sum);
  return first && first.sum >= near && first.sum > (second?.sum ?? 0) ? [first] : [];
}

/** The clause under each look, with what is not asked taken out of all alike: letters keep their places. */
function looksOf(text: string, asked: string): Look[] {
  return looksAt(text).map((folding) => ({
    folding,
    text: [...folding(text)].map((letter, at) => (asked[at] === taken ? taken : letter)).join(''),
  }));
}

/**
 * The controls that a clause asks for, in the order of the rules. A clause that no rule knows asks for a `statement`,
 * so that no duty goes unproven; one that only names a contact asks for nothing.
 */
export function demandsOf(text: string): Demand[] {
  const whole = text.normalize('NFC');
  const folded = fold(whole);
  if (namesContact.test(folded)) return [];
  const looks = looksOf(whole, onlyAsked(folded));
  const demands = chosen(demandRules.map((rule) => likenessTo(rule, whole, looks))).map(
    ({ control, why }) => ({
      control,
      parameters: parametersOf(control, whole),
      why,
    }),
  );
  return demands.length > 0 ? demands : [{ control: 'statement', parameters: {}, why: [] }];
}
