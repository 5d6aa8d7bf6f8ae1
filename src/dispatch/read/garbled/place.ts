// Accepts the place of a garbled dispatch only where another place in it, or the list of provinces, bears it out.
import type { Field } from '../../contract.ts';
import { fold, foldedKey } from '../lines/fold.ts';
import { isBareSyllable } from '../lines/syllable.ts';
import { syllables } from './language/language.ts';
import { nameInCapitals, namesAfterKinds } from './place-in-capitals.ts';

// The provinces and cities of before and after 1 July 2025, and capitals where dispatches are dated.
const provinces =
  'Hà Nội|Hải Phòng|Đà Nẵng|Hồ Chí Minh|Cần Thơ|Huế|Thừa Thiên Huế|An Giang|Bà Rịa|Vũng Tàu|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Định|Bình Dương|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|Hải Dương|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái'.split(
    '|',
  );

/** The province or city of that name, with its diacritics. */
const provinceNamed = (key: string): string | undefined => provinces.find((name) => foldedKey(name) === key);

/** The place of text that was typed without diacritics and not misread: as it stands, or as the list of provinces writes it. */
export const barePlace = (place: Field<string>): Field<string> => ({
  ...place,
  value: place.value && (provinceNamed(foldedKey(place.value)) ?? place.value),
});

/** A body's name with the name of its place as it is printed, or as the list of provinces writes it. */
export function withPrintedPlace(body: string, printed: string): string {
  const words = /(?:^|\s)(?:tinh|thanh pho|huyen|quan|xa|phuong|thi xa|thi tran|dac khu)\s+(\S.*)$/.exec(
    fold(body),
  );
  if (!words) return body;
  const count = words[1]!.split(' ').length;
  const name = printed.split(/\s+/).slice(-count).join(' ');
  return (
    body.slice(0, body.length - words[1]!.length) + (provinceNamed(foldedKey(words[1]!)) ?? letterCase(name))
  );
}

const letterCase = (name: string): string =>
  name
    .toLowerCase()
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** Whether two readings may be of one print: as many words, and at most one letter of each misread. */
function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  return a.length === b.length && a.every((word, at) => differsLittle(word, b[at]!));
}

function differsLittle(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let front = 0;
  while (front < a.length && a[front] === b[front]) front++;
  let back = 0;
  while (back < a.length - front && back < b.length - front && a.at(-1 - back) === b.at(-1 - back)) back++;
  return Math.max(a.length, b.length) - front - back <= 1;
}

/** As much alike, and but one word misread: nothing in the text bears the name out. */
function isNearlyOne(one: string, other: string): boolean {
  const theirs = other.split(' ');
  return mayBeOne(one, other) && one.split(' ').filter((word, at) => word !== theirs[at]).length <= 1;
}

/** The name by which the text has Đ where the print has B: an OCR takes the one for the other, never the other way. */
const withLostStroke = (key: string, names: Iterable<string>): string | undefined =>
  [...names].find(
    (name) => name !== key && name.replace(/(?<= |^)d/g, 'b') === key.replace(/(?<= |^)d/g, 'b'),
  );

/** Names of places in the text: the capitals after "TỈNH", "THÀNH PHỐ", "XÃ" …, by how often they occur. */
function namesIn(text: string): Map<string, number> {
  const names = new Map<string, number>();
  const pattern =
    /(?<!\p{L})(?:tinh uy|thanh uy|tinh|thanh pho|huyen|quan|xa|phuong|thi xa|thi tran|dac khu|tp\.?) (\p{L}+(?: \p{L}+){0,2})/gu;
  const folded = fold(text);
  for (const match of folded.matchAll(pattern)) {
    const at = match.index + match[0].length - match[1]!.length;
    const words = text.slice(at, at + match[1]!.length).split(' ');
    const own = words.slice(0, words.findIndex((word) => !/^\p{Lu}/u.test(word)) >>> 0);
    for (let count = 1; count <= own.length; count++) {
      const key = foldedKey(own.slice(0, count).join(' '));
      names.set(key, (names.get(key) ?? 0) + 1);
    }
  }
  return names;
}

/** Letters for the digits and signs that they are misread as. */
const spelled = (name: string): string =>
  foldedKey(name.replace(/[@©€¢]/g, 'o'))
    .replace(/[069]|q(?!u)/g, 'o')
    .replace(/1/g, 'l');

/** Whether the name is printed elsewhere in the text, as a name: with capitals. */
function isPrintedElsewhere(key: string, text: string): boolean {
  const folded = fold(text);
  const pattern = new RegExp(`(?<![\\p{L}\\d])${key.replaceAll(' ', '\\s+')}(?![\\p{L}\\d])`, 'gu');
  return [...folded.matchAll(pattern)].some(({ 0: found, index }) =>
    text
      .slice(index, index + found.length)
      .split(/\s+/)
      .every((word) => /^\p{Lu}/u.test(word)),
  );
}

/** A page on which Đ was read as P somewhere: where it says "Poc lap" or "Pang uy". */
const losesStroke = (text: string): boolean =>
  /(?<!\p{L})(?:p\S?c l\S{1,2}p|p\S?ng (?:bo|uy|vien|cong san))(?!\p{L})/u.test(fold(text));

/** No name but a few of the highlands begins with P alone: "Pong Khe" is Đông Khê where the page bears it out, else unknown. */
function withStroke(name: string | null, text: string): string | null {
  const isDoubtful = (word: string): boolean => /^P[^h]/iu.test(word);
  if (!name?.split(' ').some(isDoubtful)) return name;
  const whole = foldedKey(name).replace(/(?<= |^)p(?!h)/g, 'd');
  return losesStroke(text) && areSyllables(whole) ? (provinceNamed(whole) ?? letterCase(whole)) : null;
}

/** The name that the print stands for, if anything bears it out. */
function nameOf(printed: string, text: string, capitals: readonly string[]): string | null {
  return withStroke(nameBorneOut(printed, text, capitals), text);
}

function nameBorneOut(printed: string, text: string, capitals: readonly string[]): string | null {
  const key = spelled(printed);
  const titled = namesAfterKinds(capitals).filter(areSyllables);
  const near = titled.filter((name) => mayBeOne(name, key));
  // Capitals carry no tone that could be misread: the letterhead's own name is the surer of the two.
  if (near.length === 1 && near[0] !== key) return provinceNamed(near[0]!) ?? letterCase(near[0]!);
  return nameInText(key, printed, text, capitals);
}

function nameInText(key: string, printed: string, text: string, capitals: readonly string[]): string | null {
  const province = provinces.find((name) => foldedKey(name) === key);
  const support = namesIn(text);
  const whole = /(?<= |^)b/.test(key) ? withLostStroke(key, support.keys()) : undefined;
  if (whole) return letterCase(whole);
  const near = [...support]
    .filter(([name]) => mayBeOne(name, key) && areSyllables(name))
    .sort((a, b) => b[1] - a[1]);
  const best = near[0];
  if (best && best[0] !== key && best[1] > (support.get(key) ?? 0) + 1)
    return provinces.find((name) => foldedKey(name) === best[0]) ?? letterCase(best[0]);
  if (province) return province;
  if (isPrintedElsewhere(key, text) && areSyllables(key))
    return foldedKey(printed) === key && !printed.includes('.') ? printed : letterCase(key);
  const own = nameInCapitals(key, printed, capitals, differsLittle);
  if (own) return provinceNamed(own) ?? letterCase(own);
  // Both are names that may be printed so: which of the two was, no one can say.
  if (best && isOfSyllables(printed)) return null;
  if (best) return provinces.find((name) => foldedKey(name) === best[0]) ?? letterCase(best[0]);
  // Words that are syllables as they stand were read well: they name another place than the province near to them.
  if (isOfSyllables(printed)) return mayHaveLostStroke(printed) ? null : printed;
  const nearest = provinces.filter((name) => isNearlyOne(foldedKey(name), key));
  return nearest.length === 1 ? nearest[0]! : null;
}

const bare = new Set(syllables.map(fold));
const stroked = new Set(syllables.filter((syllable) => syllable.startsWith('đ')).map(fold));

/** A misread name may be printed twice: what is no row of syllables bears nothing out. */
const areSyllables = (key: string): boolean =>
  key.split(' ').every((word) => bare.has(word) || isBareSyllable(word));

const isOfSyllables = (name: string): boolean => {
  const words = name.split(' ');
  return words.length > 1 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && bare.has(fold(word)));
};

/** "Ba Dung" may be Đá Dựng. */
const mayHaveLostStroke = (name: string): boolean =>
  name.split(' ').some((word) => word.startsWith('B') && stroked.has(`d${fold(word).slice(1)}`));

/** Hardly a place has a name of one syllable: "Sơn" that nothing else bears out is the end of a name whose first word was lost. */
function mayBeCut(name: string, text: string, capitals: readonly string[]): boolean {
  const key = spelled(name);
  if (key.includes(' ') || provinceNamed(key)) return false;
  return !namesIn(text).has(key) && !namesAfterKinds(capitals).includes(key);
}

/** A word that may belong to the place's own name, so that what follows is only a part of it. */
const isOfName = (word: string): boolean => /^\p{Lu}(?:\P{Lu}*|.*\p{Ll}.*)$/u.test(word);
/** "Thành phố", "TP.": printed before the name, and a part of the place. */
const kindOfPlace = /(?:^| )(?<kind>(?<city>th.{1,2}nh ph.)|th. x.|tp\.?|tx\.?)$/iu;

/**
 * The name that the print stands for: a province, or the name by which letterhead and body call the place; words of the
 * column beside may stand before it. Otherwise null, with what is printed: a misread name is no value.
 * @param text letterhead and body as printed and as read
 * @param capitals the runs of capitals of the letterhead
 */
export function supportedPlace(
  place: Field<string>,
  printed: string,
  text: string,
  capitals: readonly string[],
): Field<string> {
  const words = printed.split(' ');
  for (let from = 0; from < words.length; from++) {
    const own = words.slice(from).join(' ');
    const left = words.slice(0, from);
    const { kind, city } = kindOfPlace.exec(left.join(' '))?.groups ?? {};
    if (!kind && left.length > 0 && isOfName(left.at(-1)!)) continue;
    const value = own.length > 2 && !mayBeCut(own, text, capitals) ? nameOf(own, text, capitals) : null;
    if (!value) continue;
    const whole = kind ? `${city ? 'Thành phố' : kind} ${value}` : value;
    return { ...place, value: whole, raw: printed, reason: whole === printed ? place.reason : 'inferred' };
  }
  return { ...place, value: null, raw: printed, confidence: 0, reason: 'unreadable' };
}
