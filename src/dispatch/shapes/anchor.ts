// Where in the source something stands.
import { z } from 'zod';

/** Points (1/72 inch) from the top left corner of the page. */
export const boxSchema = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });

/** Where something stands in the source: page and lines count from 1; `quote` is the source's own wording. */
export const anchorSchema = z.object({
  page: z.int().nullable(),
  lines: z.tuple([z.int(), z.int()]).nullable(),
  box: boxSchema.nullable(),
  quote: z.string(),
});

export type Box = z.infer<typeof boxSchema>;
export type Anchor = z.infer<typeof anchorSchema>;
