// How well each page could be read, and what stands on it line by line.
import { z } from 'zod';
import { boxSchema } from './anchor.ts';
import { bilingualSchema } from './plain.ts';

export const qualitySchema = z.object({
  pages: z.array(
    z.object({
      page: z.int(),
      letters: z.int(),
      /** Share of letters that only Vietnamese has. */
      vietnameseShare: z.number(),
      /** Share of words that can be Vietnamese syllables by their spelling. */
      syllableValidity: z.number(),
      garbled: z.boolean(),
      /** The file's own text; its pixels recognised; or text that is doubtful, and was kept for want of better. */
      method: z.enum(['text', 'ocr', 'kept']),
      /** Points, of the page as it lies in the file: what boxes are measured on. */
      width: z.number().nullable(),
      height: z.number().nullable(),
      /** Degrees clockwise by which the page is to be turned to stand upright. */
      turned: z.number(),
      /** Why the page could not be read. */
      problem: bilingualSchema.nullable(),
    }),
  ),
  garbled: z.boolean(),
  ocr: z.boolean(),
});

/** A line of the source, so that a screen can show it beside the fields. */
export const sourceLineSchema = z.object({
  page: z.int(),
  line: z.int(),
  box: boxSchema.nullable(),
  raw: z.string(),
  shown: z.string(),
  confidence: z.number(),
  /** What a garbled or unaccented line may have said: for the eye only, never the text of record. */
  aid: z.string().nullable(),
  /** 0…1 for each word of `aid`, in their order; numbers and marks are none. */
  aidConfidence: z.array(z.number()).nullable(),
});
