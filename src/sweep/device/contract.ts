// What others may read of devices that sweeps found: the rows for the unit, the counts for everybody who reads its evidence.
import { z } from '@hono/zod-openapi';
import { states } from './rules.ts';

export const deviceStep = z.object({
  at: z.iso.datetime(),
  /** Null: a sweep did it. */
  by: z.string().nullable(),
  to: z.enum(states),
  whatWasDone: z.string().nullable(),
});

export const deviceRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** `kind value`: what it talked to. */
    indicators: z.array(z.string()),
    firstSeen: z.iso.datetime().nullable(),
    lastSeen: z.iso.datetime().nullable(),
    state: z.enum(states),
    whatWasDone: z.string().nullable(),
    cleanedAt: z.iso.datetime().nullable(),
    recurrences: z.int(),
    foundAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    /** Newest first; empty for whoever only shares the detail. */
    steps: z.array(deviceStep),
  })
  .openapi('SweptDevice');
export type DeviceRow = z.infer<typeof deviceRow>;

export const detailShare = z.object({
  kind: z.enum(['agreed', 'incident']),
  reason: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
});
export type DetailShare = z.infer<typeof detailShare>;

/** `rows` null: they stay in the unit, and the asker is not of it. */
export const devicesAnswer = z
  .object({ rows: z.array(deviceRow).nullable(), share: detailShare.nullable() })
  .openapi('SweptDevices');
export type DevicesAnswer = z.infer<typeof devicesAnswer>;
