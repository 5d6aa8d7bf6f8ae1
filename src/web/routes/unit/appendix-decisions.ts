// What an appendix proposes, and what a person has decided of each of its rows.
import type { NameMatchRow } from '../../../unit/contract.ts';

export interface ProposedBlock {
  sector: string | null;
  sectorId: string | null;
  rows: NameMatchRow[];
}
/** `new`, `skip`, or the id of the unit that it is; empty while nobody has decided. */
export type Decisions = Readonly<Record<string, string>>;
export const placeOf = (block: number, row: number) => `${block}.${row}`;
