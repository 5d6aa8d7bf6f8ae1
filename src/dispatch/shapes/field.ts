// One field of a reading: its value with where it comes from, or null with the reason.
import { z } from 'zod';
import { type Box, boxSchema } from './anchor.ts';

/** Why a value is null, or why it is less than certain. */
export const reasonSchema = z.enum([
  'blank', // the place for it is printed and left empty
  'absent', // the source has no place for it
  'unreadable', // something stands there and cannot be read as such a value
  'partial', // a part is known, the rest is blank or unreadable
  'inferred', // taken from another place of the same source than the usual one
  'not-read-yet', // a later version of the reader reads this
]);

/** Where a value comes from, and how sure it is. */
export const provenance = {
  raw: z.string().nullable(),
  page: z.int().nullable(),
  lines: z.tuple([z.int(), z.int()]).nullable(),
  box: boxSchema.nullable(),
  confidence: z.number().min(0).max(1),
  reason: reasonSchema.nullable(),
};
export const field = <T extends z.ZodType>(value: T) => z.object({ value: value.nullable(), ...provenance });

export type Reason = z.infer<typeof reasonSchema>;
/** One field of a reading: a value, or null with the raw text and the reason. */
export type Field<T> = {
  value: T | null;
  raw: string | null;
  page: number | null;
  lines: [number, number] | null;
  box: Box | null;
  confidence: number;
  reason: Reason | null;
};
