// What recognises letters on a prepared page, whichever program does it: what it is asked, and what it answers.
import type { Result } from '../../../platform/result.ts';
import type { Limits } from './child.ts';
import type { Raster } from './raster.ts';
import type { SeenWord } from './tsv.ts';

export type EngineFault = 'slow' | 'stopped' | 'failed';

/** How the print lies: a page of text, words scattered over the cells of tables, one block of lines, a column of numbers. */
export type PrintLayout = 'text' | 'cells' | 'block' | 'numbers';

/** Tesseract's page segmentation modes for them, as measured: mode 4 keeps most of text, 11 of tables. */
export const segmentation: Record<PrintLayout, string> = { text: '4', cells: '11', block: '6', numbers: '6' };
/** The letters that may be seen; empty for all. */
export const alphabet: Record<PrintLayout, string> = {
  text: '',
  cells: '',
  block: '',
  numbers: '0123456789.',
};

export type Engine = {
  name: 'tesseract' | 'tesseract.js';
  /** Milliseconds for one look at a page on a machine at rest; one that lies upside down is looked at twice. */
  pageMilliseconds: number;
  /** The words of an upright page of 200 dots per inch; several pages may be asked for at once. */
  recognise: (page: Raster, layout: PrintLayout, limits: Limits) => Promise<Result<SeenWord[], EngineFault>>;
  /** Ends what it keeps running. */
  close: () => Promise<void>;
};
