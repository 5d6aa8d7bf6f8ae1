// Pieces whose reading is settled by a rule of the page and not by the decoder.
import type { Piece } from './pieces.ts';

/** Read as `read` whatever is printed. */
export const settled = (raw: string, read: string, confidence = 1): Piece => ({
  raw,
  read,
  aid: read,
  confidence,
  kind: 'number',
});
/** A word of the letterhead, with its diacritics beside it. */
export const worded = (raw: string, read: string, aid: string): Piece => ({
  raw,
  read,
  aid,
  confidence: 1,
  kind: 'number',
});
/** Neither word nor figure: as it is printed. */
export const gap = (raw: string): Piece => ({ raw, read: raw, aid: raw, confidence: 1, kind: 'gap' });

/** A mark of the paper or of the scanner. */
export const unread = (raw: string): Piece => ({ ...gap(raw), read: '', aid: '' });
