// Addresses with colons in a line of plain text, in every spelling, with port and zone.
import { ipv6 } from './address.ts';
import { isInPath, isNameChar, pathShown, portAfter } from './context.ts';
import type { Host } from './hosts.ts';
import type { Plain } from './plain.ts';

/** Addresses with colons, first: what they contain (a dotted tail, a word of hex digits) is no host of its own. */
export function colonAddresses(
  plain: Plain,
  isTcpdump: boolean,
  hosts: Host[],
): { start: number; end: number }[] {
  const { text } = plain;
  const taken: { start: number; end: number }[] = [];
  if (text.indexOf(':') < 0) return taken;
  for (const found of colonRuns(text)) {
    let { run, start } = found;
    if (isNameChar(text[start - 1])) {
      const skip = run.indexOf(':') + 1;
      run = run.slice(skip);
      start += skip;
    }
    const read = readColons(run, isTcpdump);
    if (!read || isNameChar(text[start + run.length])) continue;
    if (text[start - 1] === '/' && isInPath(plain, start, start + run.length, true)) continue;
    const end = start + read.length;
    if (text[end] === '@') continue;
    const after = portAfter(text, text[end] === '%' ? zoneEnd(text, end) : end);
    const path = pathShown(
      text,
      text[start - 1] === '[' ? start - 1 : start,
      text[after.end] === ']' ? after.end + 1 : after.end,
    );
    hosts.push({
      name: null,
      address: read.address,
      at: start,
      length: read.length,
      port: read.port ?? after.port,
      path,
    });
    taken.push({ start, end: start + run.length });
  }
  return taken;
}

/** Runs of hex digits, dots and at least two colons; found from colon to colon, so that long runs cost once. */
function* colonRuns(text: string): Generator<{ run: string; start: number }> {
  let from = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', from)) {
    let start = colon;
    while (start > from && isColonChar(text.charCodeAt(start - 1))) start--;
    let end = colon + 1;
    let colons = 1;
    while (end < text.length && isColonChar(text.charCodeAt(end)))
      if (text.charCodeAt(end++) === 58) colons++;
    from = end;
    if (colons > 1 && end - start < 64) yield { run: text.slice(start, end), start };
  }
}

function isColonChar(c: number): boolean {
  return (c >= 48 && c <= 58) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70) || c === 46;
}

function readColons(
  run: string,
  isTcpdump: boolean,
): { address: string; length: number; port: number | null } | null {
  const stripped = run.replace(/\.+$/, '').replace(/(?<!:):$/, '');
  const fifth = isTcpdump ? /^(.*:[0-9a-fA-F:]*|.*\d+\.\d+\.\d+\.\d+)\.(\d{1,5})$/.exec(stripped) : null;
  const withPort = fifth ? ipv6(fifth[1] ?? '') : null;
  if (fifth && withPort)
    return { address: withPort, length: (fifth[1] ?? '').length, port: Number(fifth[2]) };
  const whole = ipv6(stripped);
  if (whole) return { address: whole, length: stripped.length, port: null };
  // Eight groups, or a dotted tail, and then a port.
  const tail = /^(.*):(\d{1,5})$/.exec(stripped);
  const bare = tail ? ipv6(tail[1] ?? '') : null;
  return tail && bare ? { address: bare, length: (tail[1] ?? '').length, port: Number(tail[2]) } : null;
}

function zoneEnd(text: string, at: number): number {
  const zone = /^%[\w.-]{1,32}/.exec(text.slice(at, at + 34));
  return at + (zone?.[0].length ?? 0);
}
