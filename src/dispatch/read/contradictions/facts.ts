// What of a reading is held against itself.
import type { Reading } from '../../contract.ts';
import type { Gap } from '../obligations/outline.ts';

export type Facts = Pick<
  Reading,
  'addressees' | 'date' | 'symbol' | 'bases' | 'obligations' | 'appendices'
> & {
  gaps: readonly Gap[];
  text: string;
};
