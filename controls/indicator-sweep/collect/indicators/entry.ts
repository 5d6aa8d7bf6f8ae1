// What a format reads of one line or object of a list, before anybody judges whether it is an indicator.
import type { RefusalReason } from '../../list-words.ts';
import type { Source } from '../contract.ts';
import type { Hint } from './canonical.ts';

export type Meta = Partial<
  Pick<Source, 'confidence' | 'tlp' | 'firstSeen' | 'lastSeen' | 'expires' | 'note'>
>;

export interface Entry {
  text: string;
  place: string;
  hint?: Hint;
  port?: number | null;
  isExact?: boolean;
  meta?: Meta | null;
}

/** Where formats hand what they read; `refuse` takes what is no indicator whatever its value. */
export interface Sink {
  entry(entry: Entry): void;
  refuse(place: string, text: string, reason: RefusalReason): void;
}

/** Reads a list a line at a time. `end` is called once, for what a format holds back. */
export interface LineReader {
  line(text: string, number: number, sink: Sink): void;
  end?(sink: Sink): void;
}
