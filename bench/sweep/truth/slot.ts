// What a log may say of an indicator, by the kind of field it stands in.
import type { Strength } from '../../../controls/indicator-sweep/collect/contract.ts';

/** The kind of place in a line that a host is written to. */
export type Slot =
  | 'name'
  | 'counted'
  | 'address'
  | 'address4'
  | 'flow'
  | 'url'
  | 'connect'
  | 'split'
  | 'text'
  | 'json';

/** `text` is what the line shows; of `split` the path is shown apart. */
export interface Said {
  text: string;
  path?: string;
}

export interface Spelling extends Said {
  indicator: string;
  strength: Strength;
}

/** A name as the debug log of Windows DNS prints it. */
export const counted = (name: string): string =>
  `${name
    .split('.')
    .map((label) => `(${label.length})${label}`)
    .join('')}(0)`;

export const inCounts = <T extends Said>(said: T[]): T[] =>
  said.map((one) => ({ ...one, text: counted(one.text) }));
