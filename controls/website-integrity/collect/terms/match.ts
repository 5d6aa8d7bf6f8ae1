// Finds terms in a text: exact where marks are as they should be, folded where they are not.
import { type Automaton, buildAutomaton } from './automaton.ts';
import { foldWord } from './fold.ts';
import { type Term, terms } from './pack.ts';

export type Match = {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  readonly isFolded: boolean;
  readonly isDisguised: boolean;
};

const MARKS = /[^\p{L}\p{N}\p{M}]+/gu;
/** The same letters with the same marks, wherever a tone is placed (hoà, hòa). */
const spelling = (text: string): string =>
  [...text.normalize('NFD').toLowerCase().replace(MARKS, '').replaceAll('\u00ad', '')].sort().join('');

const known = new Map<string, string>();
const MOST_KNOWN = 4_000;

/** The same few terms stand on every page of a site. */
function spellingOf(source: string): string {
  const before = known.get(source);
  if (before !== undefined) return before;
  const worked = spelling(source);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(source, worked);
  return worked;
}

const spellings = terms.map(({ text }) => spelling(text));
const whole: Automaton = buildAutomaton(
  terms.map(({ folded }) => folded),
  (n) => terms[n]?.isSpaceless ?? false,
);

/** Every term of `text`. Folded matches of terms that collide with other words are told too: the caller knows the place. */
export function findTerms(text: string, found: (match: Match) => void): void {
  const kept: (Match | null)[] = [];
  collectTerms(text, (match) => {
    const from = Math.max(0, kept.length - NEAR);
    for (let at = from; at < kept.length; at++) {
      const other = kept[at];
      if (!other) continue;
      if (isPartOf(match, other)) return;
      if (isPartOf(other, match)) kept[at] = null;
    }
    kept.push(match);
  });
  for (const match of kept) if (match) found(match);
}

/** Matches come by their ends: what overlaps stands near. */
const NEAR = 8;

/** A term within a longer one says nothing more: `nạp rút` in `nạp rút tiền`; a call within the name of goods is none. */
const isPartOf = (short: Match, long: Match): boolean =>
  short.start >= long.start &&
  short.end <= long.end &&
  short.end - short.start < long.end - long.start &&
  (!long.isFolded || long.term.isFoldSafe) &&
  (short.term.kind === long.term.kind || (short.term.kind === 'action' && long.term.kind === 'product'));

function collectTerms(text: string, found: (match: Match) => void): void {
  whole.scan(text, (number, start, end, isDisguised) => {
    const term = terms[number];
    if (!term) return;
    const source = text.slice(start, end + marksAfter(text, end));
    found({
      term,
      start,
      end,
      isFolded: isDisguised || spellingOf(source) !== spellings[number],
      isDisguised,
    });
  });
  if (LEET.test(text) || SPLIT.test(text)) findBent(text, found);
}

/** Combining marks that belong to the last letter. */
function marksAfter(text: string, end: number): number {
  let at = end;
  while (at < text.length && text.charCodeAt(at) >= 0x300 && text.charCodeAt(at) <= 0x36f) at++;
  return at - end;
}

const LETTER = String.raw`A-Za-z\u00c0-\u1eff`;
const LEET = new RegExp(String.raw`[${LETTER}][013457@$](?:[${LETTER}]|\s+[${LETTER}]+[013457@$])`);
/** Signs put between the letters of a word: `t.à.i x.ỉ.u`, `c*á đ_ộ`. Sought by the sign, which is rarer than a letter. */
const SPLIT = /[.*_·|](?=\p{L})(?<=(?<![\p{L}\p{N}])\p{L}.)/u;
/** Stands in for a sign that parts letters, so that places in the text stay as they are. */
const NO_WIDTH = '\u200b';
const letters: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

/** Digits that stand for letters within words, signs that part them: `nh4 c4i`, `n.h.à c.á.i`. */
function findBent(text: string, found: (match: Match) => void): void {
  const plain = text
    .replace(/(?<=\p{L})[013457@$](?!\p{N})|(?<!\p{N})[013457@$](?=\p{L})/gu, (sign) => letters[sign] ?? sign)
    .replace(/(?<=\p{L})[.*_·|](?=\p{L})/gu, NO_WIDTH);
  whole.scan(plain, (number, start, end) => {
    const term = terms[number];
    if (!term || term.kind === 'broad' || term.kind === 'report') return;
    const source = text.slice(start, end);
    if (source !== plain.slice(start, end) && foldWord(source) !== term.folded)
      found({ term, start, end, isFolded: true, isDisguised: true });
  });
}

const joined = terms
  .filter(
    ({ kind, folded, isSpaceless }) =>
      kind === 'product' && !isSpaceless && folded.replaceAll(' ', '').length >= 6,
  )
  .map((term) => ({ term, text: term.folded.replaceAll(' ', '') }));
const run = buildAutomaton(
  joined.map(({ text }) => text),
  () => true,
);

/** Terms written without spaces in a host name or a path: `keonhacai`, `taixiuonline`. */
export function findJoined(text: string): Term[] {
  const found: Term[] = [];
  run.scan(text.replace(/[^\p{L}\p{N}]+/gu, ''), (number) => {
    const term = joined[number]?.term;
    if (term && !found.includes(term)) found.push(term);
  });
  return found;
}
