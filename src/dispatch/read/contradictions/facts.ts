// What of a reading is held against itself.
import type { Reading } from '../../contract.ts';
import type { Gap } from '../obligations/outline.ts';

/** Of the lines; corrected values come without them. */
export type Printed = {
  gaps: readonly Gap[];
  text: string;
  /** Letters and figures were made out by a machine, and may be others. */
  isRecognised: boolean;
};

export const nothingPrinted: Printed = { gaps: [], text: '', isRecognised: false };

export type Facts = Pick<
  Reading,
  'addressees' | 'date' | 'symbol' | 'subject' | 'bases' | 'obligations' | 'appendices'
> &
  Printed;
