// What others may read of a unit's own sweeping machine.
import { z } from '@hono/zod-openapi';

export const stationRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    madeBy: z.string(),
    madeAt: z.iso.datetime(),
    /** Null: it has never asked for anything. */
    lastSeenAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
    /** The head who lets it hand reports in by itself; null: they wait for a person. */
    handsIn: z.object({ by: z.string(), since: z.iso.datetime() }).nullable(),
  })
  .openapi('SweepStation');
export type StationRow = z.infer<typeof stationRow>;
