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

/**
 * `patterns`: folded, without outer spaces. A pattern is found where no letter or digit touches it, or anywhere where
 * `touches(n)` allows. Build: states × symbols table (one Int32Array); scanning allocates nothing.
 */
export function buildAutomaton(
  patterns: readonly string[],
  touches: (pattern: number) => boolean,
): Automaton {
  const symbols = symbolsOf(patterns);
  const width = symbols.count;
  const size = patterns.reduce((sum, { length }) => sum + length, 1);
  const next = new Int32Array(size * width);
  const output = new Int32Array(size).fill(-1);
  const same = new Int32Array(patterns.length).fill(-1);
  const states = plant(patterns, symbols.of, { next, output, same, width });
  const { suffix } = close(next, output, states, width);
  const lengths = Int32Array.from(patterns, ({ length }) => length);
  const free = Uint8Array.from(patterns, (_, n) => (touches(n) ? 1 : 0));
  const scan = (text: string, onMatch: OnMatch) =>
    run(text, { next, output, same, suffix, lengths, free, width, symbolOf: symbols.of }, onMatch);
  return { scan };
}

type Tables = {
  next: Int32Array;
  output: Int32Array;
  same: Int32Array;
  suffix: Int32Array;
  lengths: Int32Array;
  free: Uint8Array;
  width: number;
  symbolOf: Uint16Array;
};

/** Symbol 0 is everything that no pattern uses. */
function symbolsOf(patterns: readonly string[]): { of: Uint16Array; count: number } {
  const of = new Uint16Array(0x10000);
  let count = 1;
  for (const pattern of patterns)
    for (let at = 0; at < pattern.length; at++) {
      const code = pattern.charCodeAt(at);
      if (of[code] === 0) of[code] = count++;
    }
  return { of, count };
}

function plant(
  patterns: readonly string[],
  symbolOf: Uint16Array,
  { next, output, same, width }: Pick<Tables, 'next' | 'output' | 'same' | 'width'>,
): number {
  let states = 1;
  patterns.forEach((pattern, number) => {
    let state = 0;
    for (let at = 0; at < pattern.length; at++) {
      const edge = state * width + (symbolOf[pattern.charCodeAt(at)] ?? 0);
      if (next[edge] === 0) next[edge] = states++;
      state = next[edge] ?? 0;
    }
    same[number] = output[state] ?? -1;
    output[state] = number;
  });
  return states;
}

/** Fills in the failure edges; `suffix`: the nearest shorter state that ends a pattern, or 0. */
function close(next: Int32Array, output: Int32Array, states: number, width: number): { suffix: Int32Array } {
  const fail = new Int32Array(states);
  const suffix = new Int32Array(states);
  const queue = new Int32Array(states);
  let tail = 0;
  for (let symbol = 0; symbol < width; symbol++) {
    const state = next[symbol] ?? 0;
    if (state !== 0) queue[tail++] = state;
  }
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0;
    const back = fail[state] ?? 0;
    suffix[state] = output[back] !== -1 ? back : (suffix[back] ?? 0);
    for (let symbol = 0; symbol < width; symbol++) {
      const edge = state * width + symbol;
      const child = next[edge] ?? 0;
      const detour = next[back * width + symbol] ?? 0;
      if (child === 0) next[edge] = detour;
      else {
        fail[child] = detour;
        queue[tail++] = child;
      }
    }
  }
  return { suffix };
}

const starts = new Int32Array(MEMORY);
/** Whether the position in memory begins a word. */
const edges = new Uint8Array(MEMORY);
const odd = new Uint8Array(MEMORY);

function run(text: string, tables: Tables, onMatch: OnMatch): void {
  const { next, output, suffix, width, symbolOf } = tables;
  let state = 0;
  let read = 0;
  let isAfterSpace = true;
  const length = text.length;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    let code = foldTable[unit] ?? SPACE;
    if (code === NOTHING) {
      if (oddities[unit] === 2 && read > 0) odd[(read - 1) & LAST] = 2;
      continue;
    }
    if (unit >= 0xd800 && unit < 0xdc00) code = foldAstral(text.codePointAt(at) ?? 0);
    if (code === BREAK) {
      state = 0;
      isAfterSpace = true;
      read++;
      edges[(read - 1) & LAST] = 1;
      continue;
    }
    if (code === SPACE) {
      if (isAfterSpace) continue;
      isAfterSpace = true;
    } else {
      edges[read & LAST] = isAfterSpace ? 1 : 0;
      isAfterSpace = false;
    }
    starts[read & LAST] = at;
    odd[read & LAST] = (oddities[unit] === 1 ? 1 : 0) | (unit === 0xd835 ? 1 : 0);
    read++;
    state = next[state * width + (symbolOf[code] ?? 0)] ?? 0;
    if (output[state] !== -1) tell(state, at, read, text, tables, onMatch);
    else if (suffix[state] !== 0) tell(suffix[state] ?? 0, at, read, text, tables, onMatch);
  }
}

function tell(from: number, at: number, read: number, text: string, tables: Tables, onMatch: OnMatch): void {
  const { output, same, suffix, lengths, free } = tables;
  const end = at + (text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) < 0xdc00 ? 2 : 1);
  const isAtEnd = endsWord(text, end);
  for (let state = from; state !== 0; state = suffix[state] ?? 0)
    for (let number = output[state] ?? -1; number !== -1; number = same[number] ?? -1) {
      const length = lengths[number] ?? 0;
      const first = read - length;
      if (free[number] !== 1 && !(isAtEnd && edges[first & LAST] === 1)) continue;
      onMatch(number, starts[first & LAST] ?? at, end, isDisguised(first, read));
    }
}

/** Whether nothing that is a letter or a digit follows; marks and characters without width do not count. */
function endsWord(text: string, end: number): boolean {
  for (let at = end; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = foldTable[unit] ?? SPACE;
    if (code === NOTHING) continue;
    return unit >= 0xd800 && unit < 0xdc00
      ? foldAstral(text.codePointAt(at) ?? 0) === SPACE
      : code === SPACE || code === BREAK;
  }
  return true;
}

/** Plain and look-alike letters in one match, or a character without width within it. */
function isDisguised(first: number, read: number): boolean {
  let alike = 0;
  let plain = 0;
  for (let n = first; n < read; n++) {
    const kind = odd[n & LAST] ?? 0;
    if (kind & 2 && n < read - 1) return true;
    if (kind & 1) alike++;
    else plain++;
  }
  return alike > 0 && plain > 0;
}
