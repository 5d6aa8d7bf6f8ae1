// Why a file, or a part of it, cannot be read.
import { z } from 'zod';
import { bilingualSchema } from './plain.ts';

export const readProblemSchema = z.object({
  code: z.enum([
    'not-found',
    'empty',
    'too-large',
    'image-too-large',
    'wrong-type',
    'encrypted',
    'truncated',
    'needs-ocr',
    'no-text',
    'too-many-pages',
    'too-slow',
    'archive-refused',
    'doctype-refused',
    'external-link',
    'not-well-formed',
    'old-word',
    'spreadsheet',
    'slides',
    'open-document',
    'rtf',
    'archive',
    'too-deep',
    'no-attachment',
    'too-much-memory',
    'reader-failed',
    'stopped',
  ]),
  file: z.string(),
  /** The part, page or entry where it went wrong. */
  place: z.string().nullable(),
  message: bilingualSchema,
});

export type ReadProblem = z.infer<typeof readProblemSchema>;
