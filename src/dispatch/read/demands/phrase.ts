// Turns the wording of a rule into a pattern over folded text, and tells cheaply where it cannot be.
import { words } from './words.ts';

/** Stands for what was taken out of a text; no phrase reaches over it. */
export const taken = '\u0001';

/** How wording is folded; the same for rules and for the text that they are looked for in. */
export type Folding = (text: string) => string;

/** Letters and digits of folded text; named by their ranges, since the engine compiles `\p{L}` a hundred times slower. */
const sign = '[0-9a-z\\u00aa-\\u024f\\u0370-\\u052f\\u1e00-\\u1fff]';
const border = { before: `(?<!${sign})`, after: `(?!${sign})` };
const rest = `[^.;${taken}]*`;
const gap = `${border.after}[^.;${taken}]{0,60}?${border.before}`;

const named = (wording: string): string =>
  wording.replace(/\{(\w+)\}/g, (_, name: string) => {
    const wordings = words[name];
    if (wordings === undefined) throw new Error(`no words are named ${name}`);
    return `(${wordings})`;
  });

/** A group that ends in `?` or `*` may be missing; `(a|b)` is either; a last `…` is the rest of the sentence. */
function translated(wording: string): string {
  const tokens = wording.match(/\)[?*]?|[(|…]|[^()|…]+/g) ?? [];
  return tokens
    .map((token, index) => {
      if (token === '(') return '(?:';
      if (token === '…') return index === tokens.length - 1 ? rest : gap;
      if (token === '|' || token.startsWith(')')) return token;
      return token.replace(/[.*+?^${}[\]\\]/g, '\\$&').replace(/,? /g, ',? ');
    })
    .join('');
}

const longest = (tokens: readonly string[]): string =>
  tokens.flatMap((token) => token.split(/,? /)).sort((a, b) => b.length - a.length)[0] ?? '';

/**
 * What every form of the wording has: of each list, one word at least. Words of its own, and of each group that must
 * be there one of every choice.
 */
function neededWords(wording: string): string[][] {
  let depth = 0;
  let choices: string[][] = [];
  const needed: string[][] = [];
  for (const token of wording.match(/\)[?*]?|[(|…]|[^()|…]+/g) ?? []) {
    if (token === '(') {
      depth++;
      if (depth === 1) choices = [[]];
    } else if (token.startsWith(')')) {
      depth--;
      const chosen = choices.map(longest);
      if (depth === 0 && token === ')' && chosen.every(Boolean)) needed.push([...new Set(chosen)]);
    } else if (token === '|') {
      if (depth === 0) return [];
      if (depth === 1) choices.push([]);
    } else if (token !== '…' && depth === 1) choices.at(-1)?.push(token);
    else if (token !== '…' && depth === 0 && longest([token])) needed.push([longest([token])]);
  }
  return needed.sort((a, b) => a.length - b.length);
}

/** Every word that a phrase needs has a number, so that what is known of it in a text is one look into a row. */
const numbers = new Map<string, number>();
const numbered: string[] = [];

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbered.length);
  return numbered.push(word) - 1;
}

const [unasked, absent, present] = [0, 1, 2];

/** The text of a clause, and which words it holds: asked a thousand times, looked for once each. */
export class Look {
  readonly text: string;
  private readonly known = new Uint8Array(numbered.length);

  constructor(text: string) {
    this.text = text;
  }

  has(word: number): boolean {
    if (this.known[word] === unasked)
      this.known[word] = this.text.includes(numbered[word]!) ? present : absent;
    return this.known[word] === present;
  }
}

export type Phrase = {
  /** Whether the phrase can be in the text at all: a look for words is far cheaper than for a pattern. */
  mayBeIn: (look: Look) => boolean;
  /** Where it is first found. */
  find: (text: string) => RegExpExecArray | null;
  /** The same text with every stretch that the phrase finds taken out, letter for letter. */
  takenFrom: (text: string) => string;
};

/** A phrase as it is looked for; its pattern is made when it is first needed, since most texts need few. */
export function phraseOf(wording: string, folding: Folding): Phrase {
  const folded = folding(named(wording));
  const needed = neededWords(folded).map((choices) => choices.map(numberOf));
  let made: RegExp | null = null;
  const pattern = (): RegExp => {
    made ??= new RegExp(`${border.before}(?:${translated(folded)})${border.after}`, 'g');
    made.lastIndex = 0;
    return made;
  };
  return {
    mayBeIn: (look) => needed.every((choices) => choices.some((word) => look.has(word))),
    find: (text) => pattern().exec(text),
    takenFrom: (text) => text.replace(pattern(), (stretch) => taken.repeat(stretch.length)),
  };
}
