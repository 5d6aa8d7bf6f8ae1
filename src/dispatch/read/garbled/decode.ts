// Reads the words of a garbled page as the likeliest row of syllables: a noisy channel and a chain of pairs.
import { isBareSyllable } from '../lines/syllable.ts';
import { candidatesOf } from './candidates.ts';
import { likelihood, placeOf, syllables, timesTogether } from './language/language.ts';
import { type Piece, readAs } from './pieces.ts';

/** One way to read a piece; `syllable` null leaves it as printed. */
type State = { syllable: string | null; word: string; cost: number };
type Step = State & { best: number; from: number; forward: number };

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

const isAbbreviation = (raw: string): boolean =>
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

function wordStates(pieces: readonly Piece[], at: number, isCapitals: boolean): State[] {
  const { raw } = pieces[at]!;
  if (/^\d+$/.test(raw)) return digitStates(pieces, at);
  if (namesPoint(pieces, at)) return [{ syllable: null, word: '#', cost: 0 }];
  if (!isCapitals && isAbbreviation(raw)) return abbreviationStates(raw);
  if (isCapitals && /^[^AEIOUY\d¢]{2,}$|&/.test(raw.toUpperCase()))
    return [{ syllable: null, word: raw.toLowerCase(), cost: 0 }];
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
  return isCapitals ? cheapest([...states, ...capitalStates(raw), own]) : [...states, own];
}

const fixedState = ({ raw, kind }: Piece): State | null => {
  if (kind === 'number') return { syllable: null, word: '#', cost: 0 };
  return /[^\s]/.test(raw) ? { syllable: null, word: '.', cost: 0 } : null;
};

function logSum(values: Float64Array | readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

/** Likelihoods of each state after each state of the column before, row by row. */
function transitions(before: readonly State[], states: readonly State[]): Float64Array[] {
  const from = before.map(({ word }) => placeOf(word));
  return states.map(({ word }) => {
    const to = placeOf(word);
    return Float64Array.from(from, (place) => likelihood(place, to));
  });
}

const start: Step = { syllable: null, word: '.', cost: 0, best: 0, from: -1, forward: 0 };

function forwards(columns: readonly State[][], tables: readonly Float64Array[][]): Step[][] {
  let before: Step[] = [start];
  return columns.map((states, at) => {
    const column = states.map((state, row) => {
      const likely = tables[at]![row]!;
      let from = 0;
      for (let index = 1; index < before.length; index++)
        if (before[index]!.best - likely[index]! < before[from]!.best - likely[from]!) from = index;
      const sums = likely.map((value, index) => before[index]!.forward + value);
      return {
        ...state,
        best: before[from]!.best - likely[from]! + state.cost,
        from,
        forward: logSum(sums) - state.cost,
      };
    });
    before = column;
    return column;
  });
}

/** How sure each state of each column is, given everything before and after it. */
function certainties(steps: readonly Step[][], tables: readonly Float64Array[][]): number[][] {
  const result: number[][] = [];
  let backward: number[] = (steps.at(-1) ?? []).map(() => 0);
  for (let at = steps.length - 1; at >= 0; at--) {
    const column = steps[at]!;
    const scores = column.map((step, index) => step.forward + backward[index]!);
    const all = logSum(scores);
    result[at] = scores.map((score) => Math.exp(score - all));
    const after = backward;
    backward = (steps[at - 1] ?? []).map((_, from) =>
      logSum(column.map((next, row) => tables[at]![row]![from]! - next.cost + after[row]!)),
    );
  }
  return result;
}

function chosen(steps: readonly Step[][]): number[] {
  const path: number[] = [];
  const last = steps.at(-1);
  if (!last) return path;
  let index = last.reduce((best, step, at) => (step.best < last[best]!.best ? at : best), 0);
  for (let at = steps.length - 1; at >= 0; at--) {
    path[at] = index;
    index = steps[at]![index]!.from;
  }
  return path;
}

/**
 * The pieces of a run of text (a page at most), words decoded in the light of their neighbours. Numbers, dates, symbols
 * and abbreviations stay as they are printed.
 * @param isCapitals of the piece at an index: its line is printed in capitals
 */
export function decode(pieces: readonly Piece[], isCapitals: (index: number) => boolean): Piece[] {
  const places: number[] = [];
  const columns: State[][] = [];
  for (const [index, own] of pieces.entries()) {
    const states = own.kind === 'word' ? wordStates(pieces, index, isCapitals(index)) : [fixedState(own)];
    const real = states.filter((state) => state !== null);
    if (real.length === 0) continue;
    places.push(index);
    columns.push(real);
  }
  const tables = columns.map((states, at) => transitions(columns[at - 1] ?? [start], states));
  const steps = forwards(columns, tables);
  const certain = certainties(steps, tables);
  const path = chosen(steps);
  const decoded = [...pieces];
  for (const [at, index] of places.entries()) {
    const state = steps[at]![path[at]!]!;
    const own = pieces[index]!;
    if (own.kind !== 'word') continue;
    const confidence = certain[at]![path[at]!]!;
    decoded[index] =
      state.syllable === null
        ? { ...own, confidence: isAbbreviation(own.raw) || /^\d+$/.test(own.raw) ? 1 : 0 }
        : readAs(own, state.syllable, Number(confidence.toFixed(2)), isCapitals(index));
  }
  return decoded;
}
