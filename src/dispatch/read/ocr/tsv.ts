// Reads the TSV of a recognition program: words with boxes and confidences, grouped by line.
import type { Box } from '../../contract.ts';

/** Pixels; confidence from 0 to 1. */
export type SeenWord = { text: string; box: Box; confidence: number; line: string };

const wordLevel = '5';

/** Words in the order of the output; rows that are not words, or empty ones, are left out. */
export function wordsOfTsv(tsv: string): SeenWord[] {
  return tsv.split('\n').flatMap((row) => {
    const cells = row.split('\t');
    const text = cells[11]?.trim();
    if (cells[0] !== wordLevel || !text) return [];
    const [left, top, width, height, confidence] = cells.slice(6, 11).map(Number);
    if (left === undefined || top === undefined || !width || !height) return [];
    return [
      {
        text,
        box: { x0: left, y0: top, x1: left + width, y1: top + height },
        confidence: Math.min(1, Math.max(0, (confidence ?? 0) / 100)),
        line: cells.slice(1, 5).join('.'),
      },
    ];
  });
}
