// The words of the samples in the language being read, and made-up units to fill lists with.
import { useLanguage } from '../../language.ts';
import type { MatrixSector, MatrixUnit } from '../../ui/matrix-heat.tsx';
import { totalsOf } from '../../ui/matrix-rows.ts';
import type { State } from '../../ui/states.ts';
import { en } from './words.en.ts';
import { vi } from './words.vi.ts';

export function useSamples(): typeof vi {
  return useLanguage() === 'en' ? en : vi;
}

const cycle: State[] = [
  'met',
  'met',
  'met',
  'partly',
  'silent',
  'met',
  'not-met',
  'unknown',
  'acknowledged',
  'overdue',
  'met',
  'late',
  'contradiction',
  'returned',
  'delivered',
];
/** Always the same state for the same unit and column, without a pattern that the eye would catch. */
const stateAt = (unit: number, column: number): State | null =>
  (unit * 7 + column) % 23 === 0
    ? null
    : (cycle[(unit * 31 + column * column * 7 + ((unit * column) % 5)) % cycle.length] ?? null);

export interface SampleUnit {
  id: string;
  name: string;
  code: string;
  state: State;
  late: number | null;
}

export function sampleUnits(count: number, name: (number: string) => string): SampleUnit[] {
  return Array.from({ length: count }, (_, at) => ({
    id: String(at),
    name: name(String(at + 1)),
    code: `Z99.${String(at + 1).padStart(2, '0')}`,
    state: stateAt(at, 3) ?? 'unknown',
    late: at % 9 === 4 ? null : (at * 13) % 7,
  }));
}

/** Two sectors with their units and one of thousands that keeps them back until asked. */
export function sampleSectors(words: typeof vi, columns: number): MatrixSector[] {
  const units = (from: number, count: number): MatrixUnit[] =>
    Array.from({ length: count }, (_, at) => ({
      id: String(from + at),
      name: words.unit({ number: String(from + at) }),
      cells: Array.from({ length: columns }, (_, column) => stateAt(from + at, column)),
    }));
  const sector = (id: string, name: string, list: MatrixUnit[]): MatrixSector => ({
    id,
    name,
    unitCount: list.length,
    totals: totalsOf(list, columns),
    units: list,
  });
  return [sector('a', words.department, units(1, 20)), sector('b', words.commune, units(21, 480))];
}
