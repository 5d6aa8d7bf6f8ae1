// What of a reading is held against itself, and what only the printed lines tell.
import type { Reading } from '../../contract.ts';
import type { Line } from '../lines/line.ts';
import type { Gap, Point } from '../obligations/outline.ts';
import type { Paragraph } from '../obligations/paragraphs.ts';

/** Of the lines; corrected values come without them. */
export type Printed = {
  gaps: readonly Gap[];
  text: string;
  /** Of the body, in their order; those that lead to the points, and the points. */
  paragraphs: readonly Paragraph[];
  preamble: readonly Paragraph[];
  points: readonly Point[];
  /** The lines of each appendix. */
  attached: readonly (readonly Line[])[];
  /** All that stands behind the body. */
  behind: string;
  /** Letters and figures were made out by a machine, and may be others. */
  isRecognised: boolean;
};

export const nothingPrinted: Printed = {
  gaps: [],
  text: '',
  paragraphs: [],
  preamble: [],
  points: [],
  attached: [],
  behind: '',
  isRecognised: false,
};

export type Facts = Pick<
  Reading,
  | 'addressees'
  | 'appendices'
  | 'bases'
  | 'contacts'
  | 'date'
  | 'distribution'
  | 'docType'
  | 'issuer'
  | 'number'
  | 'obligations'
  | 'signatory'
  | 'subject'
  | 'symbol'
> &
  Printed;
