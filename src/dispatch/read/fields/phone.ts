// Finds telephone numbers: mobiles and landlines of 10 or 11 digits, hotlines and the 080 exchange, however they are grouped.
import { fold } from '../lines/fold.ts';

export type Phone = { digits: string; raw: string; index: number };
type Group = { digits: string; from: number; until: number };

/** Groups of digits that stand so close that they may be one number, or several side by side. */
const run = /(?<![\p{L}\d.,/_-])[(+]{0,2}\d(?:[\d.()\s/+–-]|, ?(?=0)){5,90}\d(?![\d_]|[.,]\d)/gu;
const whole = /^0(?:[35789]\d{8}|1\d{9}|2\d{8,9}|[3-8]\d{8})$/;
const short = /^(?:1[89]00\d{4,6}|080\d{5})$/;
const date = /^\(?\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d/;
/** What "1900" may count or date where no word of telephones stands before it. */
const announced =
  /(?:dien thoai|bao (?:ngay|cho|ve)|\bs?dt\b|hotline|duong day nong|tong dai|\bgoi\b|so may|\bfax\b|lien he|\btel\b|qua so|co yeu)[^;]{0,60}$/;
/** Nobody is called at the number of a fax. */
const ofFax = /fax\s?[:.]?\s?[(+]{0,2}$/i;
const longestNumber = 6;

/** Digits only, with a leading 0; dates and numbers of documents are none. */
export function findPhones(printed: string): Phone[] {
  const text = printed.replace(misreadStop, '.');
  const phones = [...text.matchAll(run)].flatMap((match) => phonesIn(text, match[0], match.index));
  return phones.map((phone) => ({
    ...phone,
    raw: printed.slice(phone.index, phone.index + phone.raw.length),
  }));
}

/** "0912:000.345", "0219.3000,118": a full stop between the groups of one number, misread. */
const misreadStop = /(?<=(?<!\d)0\d{3}(?:[.\s]\d{3,4})?)[:,](?=\d{3})/g;

function phonesIn(text: string, printed: string, at: number): Phone[] {
  // "0912345678/GP-…" is the number of a document.
  if (/^\/\p{L}/u.test(text.slice(at + printed.length, at + printed.length + 2))) return [];
  const groups = [...printed.matchAll(/\d+/g)].map(
    ({ 0: digits, index }): Group => ({ digits, from: at + index, until: at + index + digits.length }),
  );
  const phones: Phone[] = [];
  for (let first = 0; first < groups.length; ) {
    const last = lastGroupOf(text, groups, first, phones.length > 0);
    if (last >= first && !ofFax.test(text.slice(Math.max(0, at - 12), groups[first]!.from)))
      phones.push(phoneOf(text, groups, first, last));
    first = Math.max(first, last) + 1;
  }
  return phones;
}

/** The last group of the number that begins with the group `first`, or -1. */
function lastGroupOf(text: string, groups: readonly Group[], first: number, isFollowing: boolean): number {
  for (let last = Math.min(groups.length, first + longestNumber) - 1; last >= first; last--) {
    const from = groups[first]!.from;
    const raw = text.slice(from, groups[last]!.until);
    const digits = digitsOf(raw);
    const isNumber =
      whole.test(digits) ||
      (short.test(digits) && announced.test(fold(text.slice(Math.max(0, from - 80), from))));
    if (!isNumber || /[/,+]/.test(raw) || date.test(raw)) continue;
    const isApart = first === 0 || /,/.test(text.slice(groups[first - 1]!.until, from));
    if ((isApart || isFollowing) && endsThere(text, groups, last)) return last;
  }
  return -1;
}

/** What follows a number is another one, an extension, or something apart: never more digits of the same row. */
function endsThere(text: string, groups: readonly Group[], last: number): boolean {
  const next = groups[last + 1];
  if (!next) return true;
  const between = text.slice(groups[last]!.until, next.from);
  if (/^[\s(+]*[/–-][\s(+]*$/.test(between))
    return /^0|^84|^1[89]00/.test(next.digits) || next.digits.length <= 3;
  return !/^\.$/.test(between) && /^0|^84|^1[89]00/.test(next.digits);
}

const digitsOf = (raw: string): string => raw.replace(/\D/g, '').replace(/^84(?:0)?(?=\d{9,10}$)/, '0');

function phoneOf(text: string, groups: readonly Group[], first: number, last: number): Phone {
  const { from } = groups[first]!;
  const opens = /[(+]{1,2}$/.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0;
  const raw = text.slice(from - opens, groups[last]!.until);
  return { digits: digitsOf(raw), raw, index: from - opens };
}
