// Reads the words of a garbled page as the likeliest row of syllables: a noisy channel and a chain of pairs.
import { likelihood, placeOf } from './language/language.ts';
import { type Piece, readAs } from './pieces.ts';
import { fixedState, isAbbreviation, type State, wordStates } from './states.ts';

type Step = State & { best: number; from: number; forward: number };

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
