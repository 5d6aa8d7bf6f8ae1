// What a script would do to the visitor, read and never run: send away, write markup, hide elements.
import type { WrittenRedirect } from '../contract.ts';
import { markupWithin } from './data-url.ts';
import { type Disguise, type Known, workOut } from './expression.ts';
import { mayNameMembers, plainMembers } from './members.ts';
import { meansOf, readDeclarations } from './style.ts';

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
  hidesOf(facts, source);
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

/** What the script asks of the visitor before it sends them away. */
function conditionBefore(source: string, at: number): WrittenRedirect['condition'] {
  const before = source.slice(Math.max(0, at - 600), at);
  // The document may have another name in the script; nothing else of a page is called so.
  if (/\breferr?er\b/.test(before)) return 'referrer';
  if (
    /navigator\s*(?:\.\s*(?:userAgent|platform|vendor|webdriver|maxTouchPoints)|\[)|innerWidth|screen\.width|matchMedia|ontouchstart/.test(
      before,
    )
  )
    return 'agent';
  if (/document\.cookie|localStorage|sessionStorage/.test(before)) return 'cookie';
  return 'none';
}

/** Within a function that nothing calls here, or that waits for a button: the visitor decides. */
function isOnlyOnDemand(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 1_500), at);
  let open = 0;
  for (let n = before.length - 1; n >= 0; n--) {
    if (before[n] === '}') open++;
    if (before[n] !== '{' || open-- > 0) continue;
    open = 0;
    const head = before.slice(Math.max(0, n - 160), n);
    const name =
      /function\s+([\w$]+)\s*\([^)]*\)\s*$/.exec(head)?.[1] ??
      /([\w$]+)\s*=\s*(?:async\s*)?(?:function\s*)?\([^)]*\)\s*(?:=>)?\s*$/.exec(head)?.[1];
    if (name === 'onclick' || name === 'onchange' || name === 'onsubmit')
      return !/document\s*\.\s*on\w+\s*=\s*(?:function)?\s*\([^)]*\)\s*(?:=>)?\s*$/.test(head);
    if (
      /(?<!document\s*)(?<!window\s*)\.(?:addEventListener|on)\s*\(\s*['"](?:click|change|submit)['"][^{]*$/.test(
        head,
      )
    )
      return true;
    if (/\.(?:click|change|submit)\s*\(\s*(?:function)?\s*\([^)]*\)\s*(?:=>)?\s*$/.test(head)) return true;
    if (
      name &&
      name !== 'onload' &&
      source.split(new RegExp(`(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`)).length <= 2
    )
      return true;
  }
  return false;
}

const delayAfter = (source: string, at: number): number => {
  const delay = /^[^;]{0,80}?[;}]?\s*\}\s*,\s*(\d{1,7})\s*\)/.exec(source.slice(at, at + 160))?.[1];
  return delay === undefined ? 0 : Number(delay) / 1000;
};

function hidesOf(facts: ScriptFacts, source: string): void {
  const byId =
    /getElementById\(\s*['"]([\w-]+)['"]\s*\)\s*\.style\s*\.\s*(?:display\s*=\s*['"]none|visibility\s*=\s*['"]hidden|(?:left|top|textIndent)\s*=\s*['"]-\d{3,}|opacity\s*=\s*['"]?0\b|fontSize\s*=\s*['"]0)/g;
  for (const [, id] of source.matchAll(byId)) facts.hides.push(`#${id}`);
  for (const [, key] of source.matchAll(
    /\$\(\s*['"]([.#][\w-]+)['"]\s*\)\s*\.(?:hide\(\)|css\(\s*['"]display['"]\s*,\s*['"]none)/g,
  ))
    facts.hides.push(key ?? '');
  for (const [, key] of source.matchAll(
    /querySelector(?:All)?\(\s*['"]([.#][\w-]+)['"]\s*\)\s*\.style\s*\.\s*display\s*=\s*['"]none/g,
  ))
    facts.hides.push(key ?? '');
  for (const [, id, key, object, text] of source.matchAll(STYLED)) {
    const declared = object === undefined ? (text ?? '') : asDeclarations(object);
    if (meansOf(readDeclarations(declared)) !== null)
      facts.hides.push(id === undefined ? (key ?? '') : `#${id}`);
  }
}

/** An element that is given several declarations at once: `.css({…})`, `.style.cssText = "…"`, `.setAttribute("style", "…")`. */
const STYLED =
  /(?:getElementById\(\s*['"]([\w-]+)['"]\s*\)|(?:\$|jQuery|querySelector(?:All)?)\(\s*['"]([.#][\w-]+)['"]\s*\))\s*\.\s*(?:css\(\s*\{([^{}]{0,300})\}|(?:style\s*\.\s*cssText\s*\+?=\s*|setAttribute\(\s*['"]style['"]\s*,\s*)['"]([^'"]{0,300}))/g;

/** `textIndent: "-999px", top: 0` as a style sheet says it. */
const asDeclarations = (object: string): string =>
  object
    .replace(/['"]/g, '')
    .replaceAll(',', ';')
    .replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** The packer that writes `eval(function(p,a,c,k,e,d){…}('…',n,n,'a|b'.split('|')…))`. */
function unpack(source: string): string | null {
  const packed =
    /\}\s*\(\s*'((?:[^'\\]|\\.)*)'\s*,\s*(\d+)\s*,\s*(\d+)\s*,\s*'((?:[^'\\]|\\.)*)'\.split\('\|'\)/.exec(
      source,
    );
  if (!packed) return null;
  const base = Number(packed[2]);
  const words = (packed[4] ?? '').split('|');
  const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const numberOf = (word: string) => [...word].reduce((sum, digit) => sum * base + digits.indexOf(digit), 0);
  return (packed[1] ?? '').replace(/\b\w+\b/g, (word) => words[numberOf(word)] || word).replace(/\\'/g, "'");
}
