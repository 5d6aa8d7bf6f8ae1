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

const longest = (tokens: readonly string[]): string =>
  tokens.flatMap((token) => token.split(/,? /)).sort((a, b) => b.length - a.length)[0] ?? '';

/**
 * What every wording of the phrase has: of each list, one word at least. Words of its own, and of each group that
 * must be there one of every choice.
 */
function neededWords(phrase: string): string[][] {
  let depth = 0;
  let choices: string[][] = [];
  const needed: string[][] = [];
  for (const token of phrase.match(/\)[?*]?|[(|…]|[^()|…]+/g) ?? []) {
    if (token === '(') {
      depth++;
      if (depth === 1) choices = [[]];
    } else if (token.startsWith(')')) {
      depth--;
      const words = choices.map(longest);
      if (depth === 0 && token === ')' && words.every(Boolean)) needed.push(words);
    } else if (token === '|') {
      if (depth === 0) return [];
      if (depth === 1) choices.push([]);
    } else if (token !== '…' && depth === 1) choices.at(-1)?.push(token);
    else if (token !== '…' && depth === 0 && longest([token])) needed.push([longest([token])]);
  }
  return needed;
}

const needs = new Map<Folding, Map<string, string[][]>>();

/** Whether the phrase can be in the text at all: a look for words is far cheaper than for a pattern. */
export function mayBeIn(text: string, phrase: string, folding: Folding = fold): boolean {
  const ofFolding = needs.get(folding) ?? new Map<string, string[][]>();
  needs.set(folding, ofFolding);
  const needed = ofFolding.get(phrase) ?? neededWords(folding(named(phrase)));
  ofFolding.set(phrase, needed);
  return needed.every((words) => words.some((word) => text.includes(word)));
}

/** The same text with every stretch that a phrase finds taken out, letter for letter. */
export function without(folded: string, phrases: readonly string[], folding: Folding = fold): string {
  return phrases.reduce(
    (left, phrase) =>
      mayBeIn(left, phrase, folding)
        ? left.replace(patternOf(phrase, folding), (stretch) => taken.repeat(stretch.length))
        : left,
    folded,
  );
}
