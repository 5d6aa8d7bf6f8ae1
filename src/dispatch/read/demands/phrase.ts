// Turns the wording of a rule into a pattern over folded text.
import { fold } from '../lines/fold.ts';
import { words } from './words.ts';

/** Stands for what was taken out of a text; no phrase reaches over it. */
export const taken = '\u0001';

/** How wording is folded; the same for rules and for the text that they are looked for in. */
export type Folding = (text: string) => string;

const border = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };
const rest = `[^.;${taken}]*`;
const gap = `${border.after}[^.;${taken}]{0,60}?${border.before}`;

const named = (phrase: string): string =>
  phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const wordings = words[name];
    if (wordings === undefined) throw new Error(`no words are named ${name}`);
    return `(${wordings})`;
  });

/** A group that ends in `?` or `*` may be missing; `(a|b)` is either; a last `…` is the rest of the sentence. */
function translated(phrase: string): string {
  const tokens = phrase.match(/\)[?*]?|[(|…]|[^()|…]+/g) ?? [];
  return tokens
    .map((token, index) => {
      if (token === '(') return '(?:';
      if (token === '…') return index === tokens.length - 1 ? rest : gap;
      if (token === '|' || token.startsWith(')')) return token;
      return token.replace(/[.*+?^${}[\]\\]/g, '\\$&').replace(/,? /g, ',? ');
    })
    .join('');
}

const known = new Map<Folding, Map<string, RegExp>>();

/** The pattern of a phrase; made once for each way of folding. */
export function patternOf(phrase: string, folding: Folding = fold): RegExp {
  const ofFolding = known.get(folding) ?? new Map<string, RegExp>();
  known.set(folding, ofFolding);
  const made = ofFolding.get(phrase);
  if (made) return made;
  const pattern = new RegExp(
    `${border.before}(?:${translated(folding(named(phrase)))})${border.after}`,
    'gu',
  );
  ofFolding.set(phrase, pattern);
  return pattern;
}

/** The same text with every stretch that a phrase finds taken out, letter for letter. */
export function without(folded: string, phrases: readonly string[], folding: Folding = fold): string {
  return phrases.reduce(
    (left, phrase) => left.replace(patternOf(phrase, folding), (stretch) => taken.repeat(stretch.length)),
    folded,
  );
}
