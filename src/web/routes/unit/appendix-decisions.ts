// What an appendix proposes, and what a person has decided of each of its rows.
import type { NameMatchRow } from '../../../unit/contract.ts';

export interface ProposedBlock {
  sector: string | null;
  sectorId: string | null;
  rows: NameMatchRow[];
}
/** `new`, `skip`, or the id of the unit that it is; empty while nobody has decided. */
export type Decisions = Readonly<Record<string, string>>;

/** The rows that resemble no unit of the directory and that nobody has decided yet. */
export const freshPlaces = (blocks: readonly ProposedBlock[], decisions: Decisions): string[] =>
  blocks.flatMap((block, at) =>
    block.rows.flatMap((row, line) =>
      row.outcome === 'new' && !decisions[placeOf(at, line)] ? [placeOf(at, line)] : [],
    ),
  );

export const placeOf = (block: number, row: number) => `${block}.${row}`;
