// The shape of a planned import, and the key on which its names are compared.
import { fold } from '../../platform/fold.ts';
import type { ImportRow } from '../contract.ts';
import type { RowValues } from './columns.ts';
import type { Places, Reason } from './sentences.ts';

/** A row of the plan with what would be written for it. `id`: the unit's, or the one that a new unit would get. */
export interface PlannedRow extends ImportRow {
  id: string;
  values: RowValues;
  parentId: string | null;
  newAliases: string[];
}
export interface Plan {
  rows: PlannedRow[];
  newSectors: string[];
}

export type Refuse = (row: PlannedRow, reason: Reason, places?: Places) => void;

export const nameFold = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();
