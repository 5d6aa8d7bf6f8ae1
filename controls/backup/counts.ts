// Counts what 3-2-1 counts, and how far the blanks could move each count.
import type { BackedUpSystem, Copy } from './evidence.ts';

/** `have` as stated; `atMost` if everything left blank were in favour; `need` by the rule. */
export type Count = { have: number; atMost: number; need: number };

const isStated = ({ medium, location, isOffline, isOffsite, lastBackupOn }: Copy) =>
  [medium, location, isOffline, isOffsite, lastBackupOn].some((value) => value !== null);

/** Rows with nothing in them are no copies. */
export function countsOf({ copies }: BackedUpSystem): Record<'copies' | 'media' | 'offline', Count> {
  const stated = copies.filter(isStated);
  const kinds = new Set(stated.flatMap(({ medium }) => (medium === null ? [] : [medium]))).size;
  const blankKinds = stated.filter(({ medium }) => medium === null).length;
  const offline = stated.filter(({ isOffline }) => isOffline === true).length;
  const blankOffline = stated.filter(({ isOffline }) => isOffline === null).length;
  return {
    copies: { have: stated.length, atMost: stated.length, need: 3 },
    media: { have: kinds, atMost: kinds + blankKinds, need: 2 },
    offline: { have: offline, atMost: offline + blankOffline, need: 1 },
  };
}
