// The hosts that a line of plain text shows: names, addresses, counted names; each with its port and what follows.
import { aLabels } from '../indicators/domain.ts';
import { ipv4, reversed } from './address.ts';
import { colonAddresses } from './colons.ts';
import { isBeforeAt, isInPath, isVersion, pathEnd, pathShown, portAfter } from './context.ts';
import type { Plain } from './plain.ts';
import { countedNames } from './windows-dns.ts';

/** One host in a line of plain text. */
export interface Host {
  /** Lower-case A-labels, for names. */
  name: string | null;
  /** The one spelling, for addresses and reverse names. */
  address: string | null;
  at: number;
  length: number;
  port: number | null;
  /** Path and query as they follow; null where none is shown (a DNS name, CONNECT). */
  path: string | null;
}

const ASCII_RUN = /[\w.-]+/g;
const ANY_RUN = /[\p{L}\p{M}\p{N}_.-]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const BEYOND_ASCII = /[^\x00-\x7f]/;
const LONGEST_NAME = 253;
const SERVICE =
  /\.(?:\d{1,5}|domain|https?|ssh|smtp|ftp|imaps?|pop3s?|ntp|ldaps?|mdns|microsoft-ds|ms-wbt-server)$/;

/** All hosts of a line, from left to right. `isTcpdump`: a port follows an address after a dot. */
export function hostsOf(plain: Plain, isTcpdump: boolean): Host[] {
  const { text } = plain;
  const hosts: Host[] = [];
  const taken = colonAddresses(plain, isTcpdump, hosts);
  for (const { name, at, length } of countedNames(text)) {
    hosts.push({
      name: name.toLowerCase(),
      address: reversed(name.toLowerCase()),
      at,
      length,
      port: null,
      path: null,
    });
  }
  const beyond = BEYOND_ASCII.test(text);
  let inPathTo = 0;
  let next = 0;
  const runs = beyond ? ANY_RUN : ASCII_RUN;
  runs.lastIndex = 0;
  for (let found = runs.exec(text); found; found = runs.exec(text)) {
    const run = found[0];
    const start = found.index;
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) {
      inPathTo = Math.max(inPathTo, pathAfter(text, taken[next]?.end ?? 0));
      next++;
    }
    if (start < inPathTo) continue;
    if (start >= (taken[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
    if (!run.includes('.')) {
      if (text[start - 1] === '/')
        inPathTo = Math.max(inPathTo, afterSlash(plain, start, start + run.length));
      continue;
    }
    inPathTo = Math.max(inPathTo, readRun(plain, run, start, isTcpdump, hosts));
  }
  return hosts.sort((a, b) => a.at - b.at);
}

/** A word without dots after a slash: as a host (`//localhost/…`) or a directory it begins a path. */
function afterSlash(plain: Plain, start: number, end: number): number {
  const { text } = plain;
  if (text[start - 2] === '/' && text[start - 3] !== '/') return pathAfter(text, portAfter(text, end).end);
  if (isInPath(plain, start, end, false)) return pathEnd(text, start - 1);
  return 0;
}

function pathAfter(text: string, end: number): number {
  const from = portAfter(text, text[end] === ']' ? end + 1 : end).end;
  return text[from] === '/' ? pathEnd(text, from) : from;
}

/** Reads one dotted run; returns the end of the path that it stands in or begins. */
function readRun(plain: Plain, run: string, start: number, isTcpdump: boolean, hosts: Host[]): number {
  const { text } = plain;
  let from = 0;
  while (run[from] === '.') from++;
  let to = run.length;
  while (to > from && run[to - 1] === '.') to--;
  if (text[start + run.length] === '>') while (to > from && /[-_.]/.test(run[to - 1] ?? '')) to--;
  const end = start + run.length;
  const isNumeric = /^[\d.-]+$/.test(run);
  if (isInPath(plain, start, end, isNumeric)) return pathEnd(text, start - 1);
  if (isBeforeAt(text, start, end)) return 0;
  const told = to === run.length ? portAfter(text, end) : { port: null, end: start + to };
  const slash = to === run.length || text[end] === '/' ? told.end : -1;
  const path = slash < 0 ? null : pathShown(text, start, Math.max(slash, end));
  const inPathTo = text[Math.max(told.end, end)] === '/' ? pathEnd(text, Math.max(told.end, end)) : 0;
  if (isNumeric) {
    if (from === 0) readNumbers(text, run.slice(0, to), start, isTcpdump, told.port, path, hosts);
    return inPathTo;
  }
  readName(run.slice(from, to), start + from, isTcpdump, told.port, path, hosts);
  // After two backslashes a letter may be the tail of an escape that was escaped: `\\nevil.com`, or a name of a share.
  if (text[start - 1] === '\\' && text[start - 2] === '\\' && /^[nrtbfv0]/.test(run)) {
    readName(run.slice(1, to), start + 1, isTcpdump, told.port, path, hosts);
  }
  return inPathTo;
}

function readNumbers(
  text: string,
  run: string,
  start: number,
  isTcpdump: boolean,
  port: number | null,
  path: string | null,
  hosts: Host[],
): void {
  const push = (found: string, at: number, ownPort: number | null) =>
    hosts.push({ name: null, address: found, at, length: found.length, port: ownPort, path });
  const whole = ipv4(run);
  if (whole) {
    if (!isVersion(text, start)) push(whole, start, port);
    return;
  }
  const fifth = isTcpdump ? /^(\d+\.\d+\.\d+\.\d+)\.(\d{1,5})$/.exec(run) : null;
  const dotted = ipv4(fifth?.[1] ?? '');
  if (fifth && dotted) push(dotted, start, Number(fifth[2]));
  // A range, or `address:port-address:port`.
  const dash = run.indexOf('-');
  if (dash <= 0 || dash !== run.lastIndexOf('-')) return;
  const [left, right] = [ipv4(run.slice(0, dash)), ipv4(run.slice(dash + 1))];
  if (left && right) push(left, start, null);
  const isPort = /[:#]/.test(text[start - 1] ?? '') && /^\d{1,5}$/.test(run.slice(0, dash));
  if (right && (left || isPort)) push(right, start + dash + 1, port);
}

function readName(
  run: string,
  at: number,
  isTcpdump: boolean,
  port: number | null,
  path: string | null,
  hosts: Host[],
): void {
  const empty = Math.max(run.lastIndexOf('..') + 2, run.length - LONGEST_NAME, run.indexOf('..') < 0 ? 0 : 1);
  const cut = run.slice(run.includes('..') || run.length > LONGEST_NAME ? empty : 0);
  const start = at + run.length - cut.length;
  const name = aLabels(cut);
  if (!name?.includes('.')) return;
  hosts.push({ name, address: reversed(name), at: start, length: cut.length, port, path });
  const service = isTcpdump ? SERVICE.exec(cut) : null;
  if (!service) return;
  const bare = cut.slice(0, -service[0].length);
  const number = Number(service[0].slice(1));
  if (bare.includes('.')) {
    const told = Number.isNaN(number) ? null : number;
    hosts.push({
      name: aLabels(bare),
      address: null,
      at: start,
      length: bare.length,
      port: told,
      path: null,
    });
  }
}
