// What others may read of a unit's own allow-list.
import { z } from '@hono/zod-openapi';

export const allowanceRow = z
  .object({
    id: z.uuid(),
    /** A name (and all below it), a network or an address, in one spelling. */
    value: z.string(),
    reason: z.string(),
    addedBy: z.string(),
    addedAt: z.iso.datetime(),
    /** Null: in use. */
    removedAt: z.iso.datetime().nullable(),
    removedBy: z.string().nullable(),
  })
  .openapi('SweepAllowance');
export type AllowanceRow = z.infer<typeof allowanceRow>;
