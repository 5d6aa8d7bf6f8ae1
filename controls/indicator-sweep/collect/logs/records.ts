// Parts a line that holds many records (a JSON list, Windows events saved as XML), so that each is read with its own machine and time.

/** One record, and where in the line it begins, in characters. */
export interface LineRecord {
  text: string;
  at: number;
}

/** A list, bare or the first thing in an object, and the first key of its first record: the others begin with the same. */
const JSON_LIST = /^\s*(?:\{\s*"[^"\\]{1,80}"\s*:\s*)?\[\s*(\{\s*"[^"\\]{1,80}"\s*:)/;
/** How an event of Windows begins as XML. */
export const WINDOWS_EVENT = /<Event(?: xmlns=|>)/;

/** How each record of this line begins; null for a line that is one record itself. */
export function openingOf(line: string): string | null {
  return JSON_LIST.exec(line)?.[1] ?? WINDOWS_EVENT.exec(line.slice(0, 4096))?.[0] ?? null;
}

/** The records of a line, or of a piece of one, in their order; what stands before the first is a part of its own. Nothing is left out. */
export function recordsOf(line: string, opening: string | null): LineRecord[] {
  const starts = opening ? startsOf(line, opening) : [];
  if (starts.length === 0) return [{ text: line, at: 0 }];
  if (line.slice(0, starts[0]).trim() === '') starts[0] = 0;
  else starts.unshift(0);
  return starts.map((at, i) => ({ text: line.slice(at, starts[i + 1]), at }));
}

function startsOf(line: string, opening: string): number[] {
  const starts: number[] = [];
  for (let at = line.indexOf(opening); at >= 0; at = line.indexOf(opening, at + opening.length))
    starts.push(at);
  return starts;
}

/** The first JSON object of a text, from its brace to the one that closes it; null where none is closed. */
export function objectIn(text: string): string | null {
  const start = text.indexOf('{');
  let depth = 0;
  for (let at = start; at >= 0 && at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return text.slice(start, at + 1);
  }
  return null;
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
