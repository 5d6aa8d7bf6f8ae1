// What the routes of dispatches answer with: rows of lists, one dispatch, the lines of its source.
import { z } from 'zod';
import { readingSchema } from './contract.ts';

/** A dispatch as lists show it; instants are ISO 8601 in UTC. `problem` is told in the language of whoever asked. */
export const dispatchRowSchema = z.object({
  id: z.uuid(),
  fileName: z.string(),
  size: z.int(),
  arrivedAt: z.iso.datetime(),
  arrivedBy: z.string().nullable(),
  state: z.enum(['waiting', 'reading', 'read', 'failed']),
  pagesDone: z.int(),
  pagesTotal: z.int().nullable(),
  problem: z.object({ code: z.string(), place: z.string().nullable(), message: z.string() }).nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  /** The earlier dispatch with the same number, symbol and issuer. */
  sameAs: z.uuid().nullable(),
  removedAt: z.iso.datetime().nullable(),
  /** The latest directive that stands on it. */
  directive: z.object({ id: z.uuid(), state: z.string(), reference: z.string() }).nullable(),
});
/** A dispatch with its reading; the source's lines are asked for by themselves. */
export const dispatchDetailSchema = dispatchRowSchema.extend({
  sha256: z.string(),
  reading: readingSchema.omit({ source: true }).nullable(),
});
export const sourceLinesSchema = readingSchema.shape.source;

export type DispatchRow = z.infer<typeof dispatchRowSchema>;
export type DispatchDetail = z.infer<typeof dispatchDetailSchema>;
export type SourceLine = z.infer<typeof sourceLinesSchema>[number];
