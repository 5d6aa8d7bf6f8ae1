// Matches a clause to controls of the catalogue by the rules, with the words that led to each.
import type { Demand } from '../../contract.ts';
import { fold } from '../lines/fold.ts';
import { type DemandRule, demandRules } from './demand-rules.ts';
import { parametersOf } from './parameters.ts';

/** Clauses that only name a contact of the issuer ask nothing of anybody. */
const namesContact = /(?<!\p{L})cu (?:ong|ba|dong chi|d\/c)(?!\p{L}).{0,300}dau moi/u;

const patterns = new Map<string, RegExp>();

function patternOf(phrase: string): RegExp {
  const known = patterns.get(phrase);
  if (known) return known;
  const parts = fold(phrase)
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/,? /g, ',? '));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${parts.join('(?![\\p{L}])[^.;]{0,60}?(?<![\\p{L}])')}(?![\\p{L}\\p{N}])`,
    'u',
  );
  patterns.set(phrase, pattern);
  return pattern;
}

const finds = (phrase: string, folded: string): RegExpExecArray | null => patternOf(phrase).exec(folded);

function wordsFor(rule: DemandRule, text: string, folded: string): string[] {
  if (rule.unless?.some((phrase) => finds(phrase, folded))) return [];
  const found = Object.entries(rule.phrases).flatMap(([phrase, weight]) => {
    const match = finds(phrase, folded);
    return match ? [{ weight, words: text.slice(match.index, match.index + match[0].length) }] : [];
  });
  const sum = found.reduce((total, { weight }) => total + weight, 0);
  return sum >= 0.999 ? found.sort((a, b) => b.weight - a.weight).map(({ words }) => words) : [];
}

/**
 * The controls that a clause asks for, in the order of the rules. A clause that no rule knows asks for a `statement`,
 * so that no duty goes unproven; one that only names a contact asks for nothing.
 */
export function demandsOf(text: string): Demand[] {
  const folded = fold(text);
  if (namesContact.test(folded)) return [];
  const demands = demandRules.flatMap((rule) => {
    const why = wordsFor(rule, text, folded);
    return why.length > 0
      ? [{ control: rule.control, parameters: parametersOf(rule.control, text), why }]
      : [];
  });
  return demands.length > 0 ? demands : [{ control: 'statement', parameters: {}, why: [] }];
}
