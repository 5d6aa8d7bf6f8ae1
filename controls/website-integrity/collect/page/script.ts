// What a script would do to the visitor, read and never run: send away, write markup, hide elements.
import type { WrittenRedirect } from '../contract.ts';
import { markupWithin } from './data-url.ts';
import { type Disguise, type Known, workOut } from './expression.ts';
import { mayNameMembers, plainMembers } from './members.ts';
import { unpack } from './packer.ts';
import { hiddenBy } from './script-hides.ts';
import { conditionBefore, delayAfter, isOnlyOnDemand } from './script-moment.ts';

export type ScriptFacts = {
  redirects: Omit<WrittenRedirect, 'where'>[];
  /** Markup that the script writes into the page, and how it was disguised. */
  written: { html: string; disguise: Disguise | null }[];
  /** Ids and classes that it hides: `#x`, `.y`. */
  hides: string[];
  /** Addresses of scripts and frames that it adds. */
  adds: { url: string; disguise: Disguise | null }[];
};

const WORTH =
  /location|atob|unescape|fromCharCode|document\.write|eval|innerHTML|insertAdjacent|\.style|\.src|\.hide\(|\.css\(|setAttribute\(\s*['"]style|\|split\(|split\('\|'\)/;
const MOST_DEPTH = 3;
const MOST_SOURCE = 300_000;

/** Nothing is looked at in scripts without any of the words that matter. */
export function readScript(source: string): ScriptFacts | null {
  if (source.length > MOST_SOURCE || !(WORTH.test(source) || mayNameMembers(source))) return null;
  const facts: ScriptFacts = { redirects: [], written: [], hides: [], adds: [] };
  readInto(facts, source, null, 0);
  return facts;
}

function readInto(facts: ScriptFacts, written: string, disguise: Disguise | null, depth: number): void {
  const known = assigned(written);
  const source = mayNameMembers(written) ? plainMembers(written, known) : written;
  redirectsOf(facts, source, known, disguise);
  facts.hides.push(...hiddenBy(source));
  for (const { value, disguises, isMarkup } of handedOver(source, known)) {
    const how = disguises ?? disguise;
    if (/<[a-z!]/i.test(value)) facts.written.push({ html: value, disguise: how });
    else if (!isMarkup && depth < MOST_DEPTH) readInto(facts, value, how, depth + 1);
  }
  const unpacked = unpack(source);
  if (unpacked !== null && depth < MOST_DEPTH) readInto(facts, unpacked, 'char-codes', depth + 1);
}

const strongest = (disguises: ReadonlySet<Disguise>): Disguise | null =>
  (['base64', 'char-codes', 'escape', 'reversed', 'concatenation'] as const).find((each) =>
    disguises.has(each),
  ) ?? null;

/** Names that are given a plain value. */
function assigned(source: string): Known {
  const known = new Map<string, string | string[]>();
  for (const found of source.matchAll(/(?:^|[\s;,{(])([A-Za-z_$][\w$]*)\s*=\s*(?=['"`[(A-Za-z_$])/g)) {
    if (known.size >= 500) break;
    const name = found[1] ?? '';
    const worked = workOut(source, found.index + found[0].length, known);
    if (worked) known.set(name, worked.value);
  }
  return known;
}

type Handed = { value: string; disguises: Disguise | null; isMarkup: boolean };

/** What is given to `eval`, `Function`, timers, `document.write` and the like. */
function* handedOver(source: string, known: Known): Generator<Handed> {
  const doors =
    /(?:\beval|new\s+Function|\bFunction|setTimeout|setInterval|document\.write(?:ln)?|insertAdjacentHTML|\.(?:append|prepend|after|before|html))\s*\(\s*(?:['"](?:beforeend|afterbegin|beforebegin|afterend)['"]\s*,\s*)?|\.(?:inner|outer)HTML\s*\+?=\s*/g;
  for (const door of source.matchAll(doors)) {
    const worked = workOut(source, door.index + door[0].length, known);
    if (typeof worked?.value === 'string' && worked.value.length > 3)
      yield {
        value: worked.value,
        disguises: strongest(worked.disguises),
        isMarkup: /write|HTML|html|append/.test(door[0]),
      };
  }
}

function redirectsOf(facts: ScriptFacts, source: string, known: Known, disguise: Disguise | null): void {
  const ways =
    /(?:\b(?:window|document|top|self|parent|this)\s*(?:\.|\[\s*['"])\s*)?\blocation\b(?:['"]\s*\])?(?:\s*(?:\.\s*(?:href|assign|replace)\b|\[\s*['"](?:href|assign|replace)['"]\s*\]))?\s*(?:=(?!=)|\()\s*/g;
  for (const way of source.matchAll(ways)) {
    if (/[\w$]$/.test(source.slice(0, way.index)) || isOnlyOnDemand(source, way.index)) continue;
    const worked = workOut(source, way.index + way[0].length, known);
    if (typeof worked?.value !== 'string') continue;
    const within = markupWithin(worked.value);
    if (within) facts.written.push(within);
    if (!/^(?:https?:)?\/\/|^\/|^[\w-]+\.\w/i.test(worked.value)) continue;
    facts.redirects.push({
      by: 'script',
      to: worked.value,
      condition: conditionBefore(source, way.index),
      delaySeconds: delayAfter(source, worked.end),
      disguise: strongest(worked.disguises) ?? disguise,
      snippet: source
        .slice(Math.max(0, way.index - 60), worked.end + 20)
        .replace(/\s+/g, ' ')
        .slice(0, 160),
    });
  }
  for (const added of source.matchAll(/\.src\s*=\s*/g)) {
    const worked = workOut(source, added.index + added[0].length, known);
    if (typeof worked?.value === 'string' && /^(?:https?:)?\/\//.test(worked.value))
      facts.adds.push({ url: worked.value, disguise: strongest(worked.disguises) ?? disguise });
  }
}
