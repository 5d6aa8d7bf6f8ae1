// An Aho–Corasick automaton in typed arrays over folded text; a text that comes in marks and look-alikes is folded as it runs.
import { BREAK, foldAstral, foldTable, NOTHING, oddities, SPACE } from './fold.ts';

/** A pattern ended: its number, and where its text begins and ends in the source (end exclusive). */
export type OnMatch = (pattern: number, start: number, end: number, isDisguised: boolean) => void;

export interface Automaton {
  scan(text: string, onMatch: OnMatch): void;
}

/** The longest pattern, in folded characters; sources of longer matches would need a longer memory. */
const MEMORY = 128;
const LAST = MEMORY - 1;
/** Where in the source each of the last folded characters began. */
const starts = new Int32Array(MEMORY);

/** Symbols are kept in blocks of 64: those of one alphabet stand together, and its states fit the processor's cache. */
const BLOCK = 6;
const IN_BLOCK = (1 << BLOCK) - 1;
/** The symbol of everything that no pattern uses, and that of a space. */
const OTHER = 0;
const GAP = 1;
/** Instead of a symbol, for what is no single letter or space: seen to apart. */
const APART = 0xffff;

/**
 * `patterns`: folded, without outer spaces, fewer than 65,536 characters in all. A pattern is found where no letter or digit
 * touches it, or anywhere where `touches(n)` allows. Build: states × symbols table; scanning allocates nothing.
 */
export function buildAutomaton(
  patterns: readonly string[],
  touches: (pattern: number) => boolean,
): Automaton {
  const { symbolOf, count } = symbolsOf(patterns);
  const size = patterns.reduce((sum, { length }) => sum + length, 1);
  const output = new Int32Array(size).fill(-1);
  const same = new Int32Array(patterns.length).fill(-1);
  const next = new Uint16Array(size * (((count - 1) >> BLOCK) + 1) * (1 << BLOCK));
  const states = plant(patterns, { next, output, same, symbolOf, size });
  const suffix = close({ next, output, size }, states, count);
  const tables: Tables = {
    ...{ next, output, same, suffix, size },
    told: Uint16Array.from(suffix, (shorter, state) => (output[state] === -1 ? shorter : state)),
    lengths: Int32Array.from(patterns, ({ length }) => length),
    free: Uint8Array.from(patterns, (_, n) => (touches(n) ? 1 : 0)),
    unitSymbols: unitSymbolsOf(symbolOf),
    symbolOf,
  };
  return { scan: (text, onMatch) => run(text, tables, onMatch) };
}

type Tables = {
  next: Uint16Array;
  output: Int32Array;
  same: Int32Array;
  /** The nearest shorter state that ends a pattern, or 0. */
  suffix: Int32Array;
  /** The longest state that ends a pattern here: itself, its suffix, or 0. */
  told: Uint16Array;
  lengths: Int32Array;
  free: Uint8Array;
  size: number;
  /** By folded code, and by the code unit of a source. */
  symbolOf: Uint16Array;
  unitSymbols: Uint16Array;
};

const edgeOf = (state: number, symbol: number, size: number): number =>
  (((symbol >> BLOCK) * size + state) << BLOCK) | (symbol & IN_BLOCK);

function symbolsOf(patterns: readonly string[]): { symbolOf: Uint16Array; count: number } {
  const symbolOf = new Uint16Array(0x10000);
  symbolOf[SPACE] = GAP;
  let count = GAP + 1;
  for (const pattern of patterns)
    for (let at = 0; at < pattern.length; at++) {
      const code = pattern.charCodeAt(at);
      if (symbolOf[code] === OTHER) symbolOf[code] = count++;
    }
  return { symbolOf, count };
}

function unitSymbolsOf(symbolOf: Uint16Array): Uint16Array {
  return foldTable.map((code, unit) => {
    const isHalf = unit >= 0xd800 && unit < 0xe000;
    return isHalf || code === NOTHING || code === BREAK ? APART : (symbolOf[code] ?? OTHER);
  });
}

function plant(
  patterns: readonly string[],
  { next, output, same, symbolOf, size }: Pick<Tables, 'next' | 'output' | 'same' | 'symbolOf' | 'size'>,
): number {
  let states = 1;
  patterns.forEach((pattern, number) => {
    let state = 0;
    for (let at = 0; at < pattern.length; at++) {
      const edge = edgeOf(state, symbolOf[pattern.charCodeAt(at)] ?? OTHER, size);
      if (next[edge] === 0) next[edge] = states++;
      state = next[edge] ?? 0;
    }
    same[number] = output[state] ?? -1;
    output[state] = number;
  });
  return states;
}

/** Fills in the failure edges. @returns the suffixes */
function close(
  { next, output, size }: Pick<Tables, 'next' | 'output' | 'size'>,
  states: number,
  count: number,
): Int32Array {
  const fail = new Int32Array(states);
  const suffix = new Int32Array(states);
  const queue = new Int32Array(states);
  let tail = 0;
  for (let symbol = 0; symbol < count; symbol++) {
    const state = next[edgeOf(0, symbol, size)] ?? 0;
    if (state !== 0) queue[tail++] = state;
  }
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0;
    const back = fail[state] ?? 0;
    suffix[state] = output[back] !== -1 ? back : (suffix[back] ?? 0);
    for (let symbol = 0; symbol < count; symbol++) {
      const edge = edgeOf(state, symbol, size);
      const child = next[edge] ?? 0;
      const detour = next[edgeOf(back, symbol, size)] ?? 0;
      if (child === 0) next[edge] = detour;
      else {
        fail[child] = detour;
        queue[tail++] = child;
      }
    }
  }
  return suffix;
}

function run(text: string, tables: Tables, onMatch: OnMatch): void {
  const { next, told, unitSymbols, symbolOf, size } = tables;
  let state = 0;
  let read = 0;
  let isAfterSpace = true;
  const length = text.length;
  for (let at = 0; at < length; at++) {
    let symbol = unitSymbols[text.charCodeAt(at)] ?? OTHER;
    if (symbol === APART) {
      const code = codeAt(text, at);
      if (code === NOTHING) continue;
      if (code === BREAK) {
        state = 0;
        isAfterSpace = true;
        continue;
      }
      symbol = symbolOf[code] ?? OTHER;
    }
    if (symbol !== GAP) isAfterSpace = false;
    else if (isAfterSpace) continue;
    else isAfterSpace = true;
    starts[read++ & LAST] = at;
    state = next[edgeOf(state, symbol, size)] ?? 0;
    if (told[state] !== 0) tell({ at, read, text, state: told[state] ?? 0 }, tables, onMatch);
  }
}

/** The folded code of what begins at a place; the second half of a pair is nothing by itself. */
function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xdc00 && unit < 0xe000) return isHigh(text.charCodeAt(at - 1)) ? NOTHING : SPACE;
  return isHigh(unit) ? foldAstral(text.codePointAt(at) ?? 0) : (foldTable[unit] ?? SPACE);
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

type Ended = { text: string; at: number; read: number; state: number };

/** All patterns that end with the character at `at`. */
function tell({ text, at, read, state: from }: Ended, tables: Tables, onMatch: OnMatch): void {
  const { output, same, suffix, lengths, free } = tables;
  const end = at + (isHigh(text.charCodeAt(at)) ? 2 : 1);
  const isAtEnd = endsWord(text, end);
  for (let state = from; state !== 0; state = suffix[state] ?? 0)
    for (let number = output[state] ?? -1; number !== -1; number = same[number] ?? -1) {
      const start = starts[(read - (lengths[number] ?? 0)) & LAST] ?? at;
      if (free[number] !== 1 && !(isAtEnd && beginsWord(text, start))) continue;
      onMatch(number, start, end, isDisguised(text, start, end));
    }
}

const isBetween = (code: number): boolean => code === SPACE || code === BREAK;

/** Whether nothing that is a letter or a digit stands before; marks and characters without width do not count. */
function beginsWord(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const code = codeAt(text, at);
    if (code !== NOTHING) return isBetween(code);
  }
  return true;
}

/** Whether nothing that is a letter or a digit follows. */
function endsWord(text: string, end: number): boolean {
  for (let at = end; at < text.length; at++) {
    const code = codeAt(text, at);
    if (code !== NOTHING) return isBetween(code);
  }
  return true;
}

/** Plain and look-alike letters in one match, or a character without width within it. */
function isDisguised(text: string, start: number, end: number): boolean {
  let alike = 0;
  let plain = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (oddities[unit] === 2) return true;
    if (oddities[unit] === 1 || unit === 0xd835) alike++;
    else if (codeAt(text, at) !== NOTHING) plain++;
  }
  return alike > 0 && plain > 0;
}
