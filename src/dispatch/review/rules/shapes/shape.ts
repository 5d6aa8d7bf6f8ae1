// What shapes of values are made of: a schema beside the sentence that is told where it does not hold.
import { z } from 'zod';
import type { Bilingual } from '../../../contract.ts';

/** What a value must be, and the sentence for one that is not. */
export interface Shape {
  schema: z.ZodType;
  why: Bilingual;
}

/** One line, in NFC, its blanks single. */
export const line = (most: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1).max(most));
/** A text of lines, in NFC. */
export const running = (most: number) =>
  z
    .string()
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[ \t]+/g, ' ')
        .trim(),
    )
    .pipe(z.string().min(1).max(most));
export const shape = (schema: z.ZodType, vi: string, en: string): Shape => ({ schema, why: { vi, en } });
export const textLine = (most: number) =>
  shape(
    line(most),
    `Điền một dòng chữ, không quá ${most} ký tự.`,
    `Give one line of text, at most ${most} characters.`,
  );
