// Brings what was typed loosely ("15 / 9 / 25 ,trước 10.9") to the one form that the rules know, and keeps where every letter stood.
import { type Rewritten, rewritten } from '../../lines/rewritten.ts';
import type { IssuedWhen } from './form.ts';

/** What is to stand for the match, or null where it stays. */
type Write = (match: RegExpExecArray, issued: IssuedWhen) => string | null;
type Rule = readonly [RegExp, Write];

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const weekday = '(?:th[uứ] (?:hai|ba|t[uư]|n[aă]m|s[aá]u|b[aả]y)|ch[uủ] nh[aậ]t)';
/** Before it, a day needs no more to be one. */
const dayWord = `(?:ng[aà]y|${weekday},?|(?:l[eễ]|kh[aá]nh)) `;
const monthWord = '(?:th[aá]ng |th[aá]ng (?:1[0-2]|0?[1-9])(?: ?- ?|, ))';
/** A day of no year. */
const short = `(?<![\\d/.-])${day}[./-]${month}(?![\\d/]|[.-]\\d)`;
const everyYear = ' h[aàằ]ng n[aă]m';
const dayEnds = `(?=[.;,)]*(?: (?!th[aá]ng)[^-–]|$))`;
const spanEnds = `(?: ?[-–] ?| (?:[dđ][eế]n|t[oớ]i) (?:h[eế]t )?(?:ng[aà]y )?)${day}[/.-]${month}(?!\\d)`;
const slashed: Write = ([all]) => all.replace(/[.-]/g, '/');

/** "25" of "15/9/25" is 2025 where the dispatch is of that time; any other two figures stay what they are. */
const inFull: Write = ([years], { year }) => {
  const full = 2000 + Number(years);
  return year !== null && full >= year - 1 && full <= year + 3 ? String(full) : null;
};

const rules: readonly Rule[] = [
  // The label, bullet or quotation mark that opens the clause, and the mark that ends it.
  [/^(?:[“"‘']|[-–—+*•]+ |(?:[a-zđ]|\d{1,2}(?:\.\d{1,2}){0,3})[.)] )+/giu, () => ''],
  [/[”"’']+$/gu, () => ''],
  // Blanks around signs.
  [/(?<=\S) (?=[,;:)](?: |$|[.;,)]))/gu, () => ''],
  [/(?<=\() /gu, () => ''],
  [/(?<=[\p{L})])[,;:](?=[\p{L}(])|(?<=\d)[,;](?=\p{L}{2})|(?<=\p{L}):(?=\d)/gu, ([sign]) => `${sign} `],
  [/(?<=\d):(?=\d{1,2}\/\d{1,2}\/\d{4})/g, () => ': '],
  [/(?<=\p{L}{2})\((?=\p{L}|\d)/gu, () => ' ('],
  [/(?<=\d)(?: \/ ?|\/ )(?=\d)/g, () => '/'],
  // Days and months with dots or hyphens, where nothing else is meant.
  [
    new RegExp(`(?<![\\d/.-]|${monthWord})${day}([.-])${month}\\1(?:20)?\\d\\d(?![\\d/]|[.-]\\d)`, 'giu'),
    slashed,
  ],
  [new RegExp(`(?<=${monthWord})${month}[.-]20\\d\\d(?!\\d)`, 'giu'), slashed],
  [new RegExp(`(?<=${dayWord}(?:${short}(?:, | v[aà] )){0,5})${short}${dayEnds}`, 'giu'), slashed],
  [new RegExp(`(?<=\\((?:tr[uư][oớ]c )?|đêm |nay đến )${short}(?=[.)])`, 'giu'), slashed],
  [
    new RegExp(
      `(?<=tr[uư][oớ]c |th[oờ]i h[aạ]n |l[aà] )${day}-${month}(?= (?:đ[eể]|nh[aằ]m|ho[aặ]c|t[oớ]i|\\() ?)`,
      'giu',
    ),
    slashed,
  ],
  [new RegExp(`(?<=tr[uư][oớ]c |v[aà] )${short}(?= v[aà] ${short}|${everyYear}|\\))`, 'giu'), slashed],
  [new RegExp(`(?<=t[uừ] (?:ng[aà]y )?|: )${short}(?=${spanEnds})`, 'giu'), slashed],
  // In a cell nothing but its day is said.
  [new RegExp(`(?<=^thời hạn: (?:trước )?)${short}(?=$| (?:v[aà]|ho[aặ]c) )`, 'giu'), slashed],
  [new RegExp(`(?<=^thời hạn: )${month}[.-]20\\d\\d(?=$)`, 'giu'), slashed],
  [new RegExp(`(?<=^thời hạn: ${month}/)\\d\\d(?=$)`, 'giu'), inFull],
  // Years of two figures.
  [new RegExp(`(?<=(?<!\\d|/)${day}/${month}/)\\d\\d(?![\\d/a-z])`, 'giu'), inFull],
  [new RegExp(`(?<=${monthWord}${month}/|qu[yý] [1-4]/|\\bT${month}/)\\d\\d(?![\\d/a-z])`, 'giu'), inFull],
  [/(?<=\d)h(?= l[aà]m vi[eệ]c)/giu, () => ' giờ'],
];

/** The clause as the rules want it; one that is typed evenly stays as it is. */
export const evened = (printed: string, issued: IssuedWhen): Rewritten =>
  rewritten(
    printed,
    rules.map(([pattern, write]) => [pattern, (match) => write(match, issued)]),
  );
