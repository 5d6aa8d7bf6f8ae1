// What a draft is made of, and what was told of it: documents of `indicator_list_intake`, which only the authority reads.
import { z } from '@hono/zod-openapi';

/** As it is stored: bytes by their hash, or a dispatch whose appendices hold the list. */
export type StoredSource =
  | { kind: 'file'; name: string; sha256: string; size: number }
  | { kind: 'dispatch'; name: string; dispatchId: string };

const counted = z.int();

export const toldOfIntake = z
  .object({
    sources: z.array(
      z.object({
        name: z.string(),
        format: z.string(),
        columns: z.array(z.object({ heading: z.string(), holds: z.string() })),
        taken: counted,
        refused: counted,
        warnings: counted,
      }),
    ),
    /** How many times an indicator was told of that another line had told of. */
    merged: counted,
    refused: counted,
    /** Refused lines by why. */
    reasons: z.record(z.string(), counted),
    demoted: z.array(z.object({ list: z.string(), count: counted })),
    /** Recalled, and not in the list. */
    notThere: z.array(z.string()),
    warnings: counted,
    warnedUnits: counted,
    /** Units of the source that are nobody in the directory. */
    unmatched: z.array(z.object({ text: z.string(), rows: counted })),
  })
  .openapi('IndicatorListIntake');
export type ToldOfIntake = z.infer<typeof toldOfIntake>;

export const secondPerson = z.array(
  z.object({ reason: z.string(), count: counted, examples: z.array(z.string()) }),
);
export type SecondPerson = z.infer<typeof secondPerson>;
