// The sets that must be printed first (PDF, scans), and the committed texts of an English OCR; empty where they are absent.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphsOf } from './corpus/corpus.ts';
import { englishTexts, noisyEnglishTexts, printed } from './corpus/render.ts';
import type { Half, Source } from './corpus/source.ts';
import { expectedOf } from './score/expected.ts';
import type { Quality } from './score/field.ts';
import type { Item, ReadingSet } from './score/sets.ts';

const halves: Half[] = ['tune', 'held-out'];

function itemsIn(folder: string, all: readonly Source[]): Item[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder);
  return all.flatMap((source) => {
    const file = files.find((name) => name.startsWith(`${source.id}.`));
    if (!file) return [];
    const bytes = () => readFileSync(join(folder, file));
    return [{ expected: expectedOf(source), file, bytes, paragraphs: paragraphsOf(source) }];
  });
}

const byHalf = (
  name: string,
  quality: Quality,
  folder: string,
  all: readonly Source[],
  most: number,
): ReadingSet[] =>
  halves.map((half) => ({
    name,
    half,
    quality,
    items: itemsIn(
      folder,
      all.filter((source) => source.half === half),
    ).slice(0, most),
  }));

/** What an OCR for English makes of the pages: text without pixels that no one can read again. */
export const englishSets = (all: readonly Source[]): ReadingSet[] => [
  ...byHalf('eng-ocr', 'garbled', englishTexts, all, Number.POSITIVE_INFINITY),
  ...byHalf('eng-noisy', 'garbled', noisyEnglishTexts, all, Number.POSITIVE_INFINITY).map((set) => ({
    ...set,
    isBeside: true,
  })),
];

export const pdfSets = (all: readonly Source[]): ReadingSet[] =>
  ['pdf', 'pdf-office'].flatMap((form) =>
    byHalf(form, 'clean', join(printed, form), all, Number.POSITIVE_INFINITY),
  );

/** Scans take seconds a page: `most` dispatches of each half. */
export const scanSets = (all: readonly Source[], most: number): ReadingSet[] =>
  ['noisy', 'bad'].flatMap((form) => byHalf(form, 'ocr', join(printed, form), all, most));
