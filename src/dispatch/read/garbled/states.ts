// The ways to read a word of a garbled page by itself, each with what it costs: candidates, its own print, its spelling.
import { isBareSyllable } from '../lines/syllable.ts';
import { candidatesOf } from './candidates.ts';
import { syllables, timesTogether } from './language/language.ts';
import type { Piece } from './pieces.ts';

/** One way to read a piece; `syllable` null leaves it as printed. */
export type State = { syllable: string | null; word: string; cost: number };

const unknownCost = 11;
const properNameCost = 8;
/** Capitals that spell a syllable which the language does not hold: a name, "TỈNH PHÚ SA". */
const spelledNameCost = 0;
/** Letters without a vowel: "tp", "dt". */
const shortFormCost = 4;
/** Before or after these a lone number is a number and no misread syllable. */
const numberBefore =
  /^(?:ngay|thang|nam|so|s6|s0|quy|khoan|dieu|muc|lan|thu|khoa|hon|gom|tu|den|truoc|sau|luc|vong|phu|luc|mau|bieu|cap|lop|chuong|du|it|nhat|thieu|da)$/;
const numberAfter =
  /^(?:gi|ngay|thang|nam|tuan|quy|phut|%|don|may|nguoi|lan|tinh|xa|can|dong|trieu|ty|ban|huyen|quan|phuong|thanh|doanh|diem|bo|vu|luot|co|tiet|cuoc)/;

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();

/** Capitals and digits with no word in them: "UBND", "CV2". */
export const isAbbreviation = (raw: string): boolean =>
  /^[\p{Lu}\d&’']{2,}$/u.test(raw) && /\p{Lu}.*\p{Lu}/u.test(raw);

function wordBeside(pieces: readonly Piece[], at: number, step: 1 | -1): string {
  const own = pieces[at + step]?.kind === 'gap' ? pieces[at + 2 * step] : pieces[at + step];
  return own && own.kind !== 'gap' ? bare(own.raw) : '';
}

/** A digit or two may be a syllable only where the pair with the next syllable is well known ("16 hong": lỗ hổng). */
function digitStates(pieces: readonly Piece[], at: number): State[] {
  const { raw } = pieces[at]!;
  const own: State = { syllable: null, word: '#', cost: 0 };
  const before = wordBeside(pieces, at, -1);
  const after = wordBeside(pieces, at, 1);
  if (numberBefore.test(before) || numberAfter.test(after) || after === '' || /^\d/.test(after)) return [own];
  const next = candidatesOf(after).slice(0, 5);
  const decoded = candidatesOf(raw).filter(({ syllable }) =>
    next.some((other) => timesTogether(syllable, other.syllable) >= 3),
  );
  return [own, ...decoded.map(({ syllable, cost }) => ({ syllable, word: syllable, cost: cost * 0.5 }))];
}

/** No clause names more points in a row. */
const mostPoints = 12;

/** "điểm a, b khoản 1": a letter that names a point is no word. */
function namesPoint(pieces: readonly Piece[], at: number, left = mostPoints): boolean {
  if (left === 0 || !/^[a-zđ]$/u.test(pieces[at]!.raw)) return false;
  const before = pieces.slice(Math.max(0, at - 4), at).findLastIndex(({ kind }) => kind !== 'gap');
  const own = before + Math.max(0, at - 4);
  return before >= 0 && (/^diem$/.test(bare(pieces[own]!.raw)) || namesPoint(pieces, own, left - 1));
}

/** Two signs of which the first is an S may be "Sở", if the syllables beside say so. */
function abbreviationStates(raw: string): State[] {
  const own: State = { syllable: null, word: raw.toLowerCase(), cost: 0 };
  if (!/^S\S$/u.test(raw)) return [own];
  const states = candidatesOf(raw).map(({ syllable, cost }) => ({ syllable, word: syllable, cost }));
  return [{ ...own, cost: 3 }, ...states];
}

const timeUnits = ['phút', 'giờ', 'ngày', 'tuần', 'tháng', 'quý', 'năm'];
const unitCost = 2;

/** Behind a number a word that is one letter off a unit of time: "30 phat", "02 gid". */
function unitStates(pieces: readonly Piece[], at: number): State[] {
  if (!/^\d{1,4}$/.test(wordBeside(pieces, at, -1))) return [];
  const key = bare(pieces[at]!.raw);
  const isNear = (unit: string): boolean =>
    unit.length === key.length &&
    unit[0] === key[0] &&
    [...unit].filter((letter, n) => letter !== key[n]).length <= 1;
  return timeUnits
    .filter((unit) => isNear(bare(unit)))
    .map((unit) => ({ syllable: unit, word: unit, cost: unitCost }));
}

const byBareSpelling = Map.groupBy(syllables, bare);
const spelledCost = 0.5;
const misspelledCost = 1.5;

/** Capitals lose their marks and little else: what is spelled so, and so but for a P that was Đ and a Q or 0 that was O. */
function capitalStates(raw: string): State[] {
  const key = bare(raw);
  const mended = key.replace(/p(?!h)/, 'd').replace(/q(?!u)|0/g, 'o');
  const spelled = (word: string, cost: number): State[] =>
    (byBareSpelling.get(word) ?? []).map((syllable) => ({ syllable, word: syllable, cost }));
  return [...spelled(key, spelledCost), ...(mended === key ? [] : spelled(mended, misspelledCost))];
}

/** Of each way to read a piece the cheapest. */
const cheapest = (states: readonly State[]): State[] =>
  [...Map.groupBy(states, ({ syllable }) => syllable).values()].map((own) =>
    own.reduce((least, state) => (state.cost < least.cost ? state : least)),
  );

/**
 * The ways to read the word at a place among its pieces, dearest by how much of it must have been misread.
 * @param isCapitals its line is printed in capitals
 */
export function wordStates(pieces: readonly Piece[], at: number, isCapitals: boolean): State[] {
  const { raw } = pieces[at]!;
  if (/^\d+$/.test(raw)) return digitStates(pieces, at);
  if (namesPoint(pieces, at)) return [{ syllable: null, word: '#', cost: 0 }];
  if (!isCapitals && isAbbreviation(raw)) return abbreviationStates(raw);
  if (isCapitals && /^[^AEIOUY\d¢]{2,}$|&/.test(raw.toUpperCase()))
    return [
      { syllable: null, word: raw.toLowerCase(), cost: 0 },
      ...(raw.length > 2 ? capitalStates(raw) : []),
    ];
  // "trực 24/24": a watch, no day.
  const isWatch = /^24\/(?:24|7)/.test(wordBeside(pieces, at, 1));
  const states = candidatesOf(raw)
    .filter(({ syllable }) => !isWatch || syllable !== 'trước')
    .map(({ syllable, cost }) => ({ syllable, word: syllable, cost }));
  const asPrinted = /^[b-df-hj-np-tv-xz]{2,3}$/.test(raw)
    ? shortFormCost
    : isCapitals && isBareSyllable(raw)
      ? spelledNameCost
      : /^\p{Lu}/u.test(raw)
        ? properNameCost
        : unknownCost;
  const own = { syllable: null, word: raw.toLowerCase(), cost: asPrinted };
  const further = isCapitals ? capitalStates(raw) : unitStates(pieces, at);
  return further.length > 0 ? cheapest([...states, ...further, own]) : [...states, own];
}

/** What is no word has one way to be read; null for blanks, which say nothing. */
export const fixedState = ({ raw, kind }: Piece): State | null => {
  if (kind === 'number') return { syllable: null, word: '#', cost: 0 };
  return /[^\s]/.test(raw) ? { syllable: null, word: '.', cost: 0 } : null;
};
