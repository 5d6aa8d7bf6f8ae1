// The plain text of a line: escapes resolved, with the way back to places of the line.
import { ESCAPES } from './escapes.ts';

/** A line without its escapes. `placeOf` gives the place in the line itself of a place in `text`. */
export interface Plain {
  text: string;
  placeOf(at: number): number;
  /** Whether the character at this place of `text` was written as an escape with its number (`%2F`, `\\u002f`, `\\x2f`). */
  isCoded(at: number): boolean;
}

type Replaced = Omit<Plain, 'isCoded'>;

const PERCENT = /(?:%[0-9a-fA-F]{2})+|%u[0-9a-fA-F]{4}/g;
/** `%25252F`: how often an escape may have been escaped. */
const ROUNDS = 3;

/** Letters and dots in full width, as keyboards of East Asia write them, count as those of ASCII. */
const WIDE = /[\uff01-\uff5e\u3002\uff61]/g;
const narrow = (letter: string): string =>
  letter === '\u3002' || letter === '\uff61' ? '.' : String.fromCharCode(letter.charCodeAt(0) - 0xfee0);

/** Resolves what glues letters onto a name or hides them in it: `%2F`, `%252F`, `\n`, `\u002f`, `&#46;`, `[.]`, `．` and the like. */
export function plainLine(line: string): Plain {
  let plain: Replaced = { text: line.replace(WIDE, narrow), placeOf: (at) => at };
  for (const { marks, pattern, by } of ESCAPES)
    if (marks.some((mark) => line.includes(mark))) plain = replaced(plain, pattern, by);
  for (let round = 0; round < ROUNDS && plain.text.includes('%'); round++) {
    const next = replaced(plain, PERCENT, unpercented);
    if (next.text === plain.text) break;
    plain = next;
  }
  // An escape may have stood for one of these.
  const text = plain.text.replace(WIDE, narrow);
  const { placeOf } = plain;
  const isCoded = (at: number) => {
    const place = placeOf(at);
    return text[at] !== line[place] && /^(?:%|&|\\+[ux])/.test(line.slice(place, place + 6));
  };
  return { text, placeOf, isCoded };
}

/** The text of a URL without percent escapes, however often they were escaped. */
export function withoutPercent(text: string): string {
  let now = text;
  for (let round = 0; round < ROUNDS && now.includes('%'); round++) now = now.replace(PERCENT, unpercented);
  return now;
}

/** Bytes that are no UTF-8 are left as they stand: `100%facebook.com` is no escape. */
function unpercented(found: string): string {
  if (found[1] === 'u') return String.fromCharCode(Number.parseInt(found.slice(2), 16));
  try {
    return decodeURIComponent(found);
  } catch {
    return found.replace(/%[0-7][0-9a-fA-F]/g, (one) =>
      String.fromCharCode(Number.parseInt(one.slice(1), 16)),
    );
  }
}

function replaced(plain: Replaced, pattern: RegExp, by: (found: string) => string): Replaced {
  const before = plain.text;
  /** Where text was shortened: place in the new text after it, and how far the old text is ahead from there. */
  const places: number[] = [];
  const ahead: number[] = [];
  const parts: string[] = [];
  let from = 0;
  let size = 0;
  for (const found of before.matchAll(pattern)) {
    const instead = by(found[0]);
    if (instead === found[0]) continue;
    parts.push(before.slice(from, found.index), instead);
    size += found.index - from + instead.length;
    from = found.index + found[0].length;
    places.push(size);
    ahead.push(from - size);
  }
  if (places.length === 0) return plain;
  parts.push(before.slice(from));
  return { text: parts.join(''), placeOf: (at) => plain.placeOf(at + aheadAt(places, ahead, at)) };
}

function aheadAt(places: number[], ahead: number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return ahead[low - 1] ?? 0;
}
