// The plain text of a line: percent, JSON and syslog escapes resolved, with the way back to places of the line.

/** A line without its escapes. `placeOf` gives the place in the line itself of a place in `text`. */
export interface Plain {
  text: string;
  placeOf(at: number): number;
  /** Whether the character at this place of `text` was written as an escape with its number (`%2F`, `\\u002f`, `\\x2f`). */
  isCoded(at: number): boolean;
}

type Replaced = Omit<Plain, 'isCoded'>;

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with ESC
const COLOUR = /\x1b\[[0-9;]{0,16}[A-Za-z]/g;
/** Any number of backslashes before u, x, slash and quote (JSON inside JSON); one alone before a letter of control. */
const BACKSLASH =
  /(?<!\\)\\+(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[/"'])|(?<!\\)\\[nrtbfv0]|#01[125]|#033\[[0-9;]{0,16}[A-Za-z]/g;
const PERCENT = /(?:%[0-9a-fA-F]{2})+|%u[0-9a-fA-F]{4}/g;
/** `%25252F`: how often an escape may have been escaped. */
const ROUNDS = 3;

/** Resolves what glues letters onto a name: `%2F`, `%252F`, `\n`, `\u002f`, `\x2f`, `\/`, `#011`, terminal colours. */
export function plainLine(line: string): Plain {
  let plain: Replaced = { text: line, placeOf: (at) => at };
  if (line.includes('\x1b')) plain = replaced(plain, COLOUR, () => ' ');
  if (line.includes('\\') || line.includes('#0')) plain = replaced(plain, BACKSLASH, unslashed);
  for (let round = 0; round < ROUNDS && plain.text.includes('%'); round++) {
    const next = replaced(plain, PERCENT, unpercented);
    if (next.text === plain.text) break;
    plain = next;
  }
  const { text, placeOf } = plain;
  const isCoded = (at: number) => {
    const place = placeOf(at);
    return text[at] !== line[place] && /^(?:%|\\+[ux])/.test(line.slice(place, place + 6));
  };
  return { text, placeOf, isCoded };
}

/** The text of a URL without percent escapes, however often they were escaped. */
export function withoutPercent(text: string): string {
  let now = text;
  for (let round = 0; round < ROUNDS && now.includes('%'); round++) now = now.replace(PERCENT, unpercented);
  return now;
}

function unslashed(found: string): string {
  if (found.startsWith('#')) return ' ';
  const kind = found[found.lastIndexOf('\\') + 1] ?? '';
  if (kind === 'u' || kind === 'x')
    return String.fromCharCode(Number.parseInt(found.slice(found.lastIndexOf('\\') + 2), 16));
  return kind === '/' || kind === '"' || kind === "'" ? kind : ' ';
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
