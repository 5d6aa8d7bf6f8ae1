// What the sweeping process is told to do, and what it makes.
import type { SentResult } from '../result/contract.ts';

export interface SweepOrder {
  run: string;
  /** ISO 8601: the clock is the server's. */
  now: string;
  /** The canonical file of the list. */
  list: string;
  version: number;
  /** The unit's own allow-list, one a line; null where it has none. */
  allow?: string | null;
  /** Where each log lies, and the name that the unit gave it. */
  logs: { path: string; name: string }[];
}

export type Result = Pick<SentResult, 'run' | 'ranAt' | 'list' | 'coverage' | 'sightings'>;
