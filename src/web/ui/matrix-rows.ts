// The rows of the matrix: a sector, then its units while it is open. Pure.
import { type State, states } from './states.ts';

export interface MatrixColumn {
  id: string;
  /** Stands in the head: "1.h". */
  short: string;
  /** The whole duty, on hover and for screen readers. */
  title: string;
}
export interface MatrixUnit {
  id: string;
  name: string;
  /** One state a column; `null` where the duty is not the unit's. */
  cells: readonly (State | null)[];
}
export interface MatrixSector {
  id: string;
  name: string;
  unitCount: number;
  /** For each column, how many units are in which state. */
  totals: readonly Partial<Record<State, number>>[];
  /** Absent until asked for: `onOpenSector` is called when the sector is opened. */
  units?: readonly MatrixUnit[];
}
export type MatrixRow =
  | { kind: 'sector'; sector: MatrixSector; isOpen: boolean }
  | { kind: 'unit'; sector: MatrixSector; unit: MatrixUnit }
  | { kind: 'opening'; sector: MatrixSector };

export function matrixRows(sectors: readonly MatrixSector[], open: ReadonlySet<string>): MatrixRow[] {
  return sectors.flatMap((sector): MatrixRow[] => {
    const isOpen = open.has(sector.id);
    const head: MatrixRow = { kind: 'sector', sector, isOpen };
    if (!isOpen) return [head];
    if (sector.units === undefined) return [head, { kind: 'opening', sector }];
    return [head, ...sector.units.map((unit): MatrixRow => ({ kind: 'unit', sector, unit }))];
  });
}

/** The states of one column that occur, in their fixed order. */
export function sharesOf(
  totals: Partial<Record<State, number>> | undefined,
): { state: State; count: number }[] {
  return states.map((state) => ({ state, count: totals?.[state] ?? 0 })).filter((share) => share.count > 0);
}

/** Sums of units into a sector's totals, where the server did not sum them. */
export function totalsOf(units: readonly MatrixUnit[], columns: number): Partial<Record<State, number>>[] {
  return Array.from({ length: columns }, (_, column) => {
    const totals: Partial<Record<State, number>> = {};
    for (const unit of units) {
      const state = unit.cells[column];
      if (state) totals[state] = (totals[state] ?? 0) + 1;
    }
    return totals;
  });
}
