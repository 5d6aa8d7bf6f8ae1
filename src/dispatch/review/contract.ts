// What a person says of a machine's reading: their acts, in the order in which they were done, and what is left to look at.
import { z } from 'zod';
import { anchorSchema, boxSchema, readingSchema } from '../contract.ts';

export const actKinds = [
  'accepted', // the value is right, or an empty place is rightly empty
  'corrected', // another value; null removes an entry of a list
  'left-unknown', // nobody can tell from this source
  'split', // an obligation becomes two at a place in its text
  'join', // an obligation takes in the one after it
  'move', // an obligation goes after another one, or to the top
  'undone', // an earlier act does not count any more
] as const;
export const actKindSchema = z.enum(actKinds);

/**
 * The place in the reading that an act is about: `number`, `bases/0`, `obligations/3/deadline`, `appendices/0/rows/4`.
 * Entries of lists are named by a key that stays theirs: the machine's own count from 0, or `c12` for what act 12 added.
 * `+` in place of a key is an entry that is not there yet.
 */
export const fieldPathSchema = z
  .string()
  .max(120)
  .regex(/^[a-zA-Z]+(\/[a-zA-Z0-9.+]+){0,3}$/);

const json: z.ZodType<unknown> = z.unknown();

/** One act as it is sent. `to`: the new value, `{at}` of a split, `{after}` of a move, the ordinal that is undone. */
export const givenActSchema = z.object({
  kind: actKindSchema,
  field: fieldPathSchema,
  to: json.optional(),
  /** Where in the source the value was taken from, when it was taken from there. */
  anchor: anchorSchema.nullable().default(null),
});

/** One act as it is kept; `ordinal` counts from 1 within a dispatch. */
export const actSchema = z.object({
  ordinal: z.int(),
  kind: actKindSchema,
  field: z.string(),
  from: json,
  to: json,
  anchor: anchorSchema.nullable(),
});

export const itemCauses = [
  'contradiction',
  'failed-page',
  'garbled-page',
  'unknown',
  'doubtful',
  'open-deadline',
  'sure',
] as const;

/** One thing to look at, and where it stands in the source. */
export const itemSchema = z.object({
  field: z.string(),
  cause: z.enum(itemCauses),
  /** The places that this one is about: those that speak against each other. */
  about: z.array(z.string()),
  page: z.int().nullable(),
  lines: z.tuple([z.int(), z.int()]).nullable(),
  box: boxSchema.nullable(),
  raw: z.string().nullable(),
  /** What was decided of it last, and by which act; null where nobody has looked. */
  decided: z.object({ kind: actKindSchema, ordinal: z.int() }).nullable(),
  /** A contradiction that corrections have settled: it stays in the list as history. */
  isSettled: z.boolean(),
});

export const listNames = [
  'addressees',
  'bases',
  'obligations',
  'contacts',
  'distribution',
  'appendices',
] as const;
export const listNameSchema = z.enum(listNames);

export const reviewedReadingSchema = readingSchema.omit({ source: true });

export const reviewSchema = z.object({
  /** The ordinal of the last act; what is sent next says that it was seen. */
  seen: z.int(),
  reading: reviewedReadingSchema,
  /** The keys of the entries of each list, in their order. */
  keys: z.record(listNameSchema, z.array(z.string())),
  items: z.array(itemSchema),
  /** Who did what, the latest first. */
  acts: z.array(
    z.object({
      ordinal: z.int(),
      kind: actKindSchema,
      field: z.string(),
      by: z.string().nullable(),
      at: z.iso.datetime(),
      isOwn: z.boolean(),
      isUndone: z.boolean(),
    }),
  ),
});

export type ActKind = z.infer<typeof actKindSchema>;
export type GivenAct = z.infer<typeof givenActSchema>;
export type Act = z.infer<typeof actSchema>;
export type Item = z.infer<typeof itemSchema>;
export type ItemCause = Item['cause'];
export type ListName = z.infer<typeof listNameSchema>;
export type ReviewedReading = z.infer<typeof reviewedReadingSchema>;
export type Review = z.infer<typeof reviewSchema>;
