// What others may read of logs that a unit hands over to be swept: how far that is, never the logs.
import { z } from '@hono/zod-openapi';

/** All files of one upload together. */
export const MOST_UPLOADED = 50 * 2 ** 20;
export const MOST_FILES = 50;

export const logUpload = z
  .object({
    id: z.uuid(),
    state: z.enum(['open', 'waiting', 'sweeping', 'done', 'failed', 'stopped']),
    files: z.array(z.object({ id: z.uuid(), name: z.string(), size: z.int() })),
    bytesDone: z.int(),
    bytesTotal: z.int(),
    startedAt: z.iso.datetime().nullable(),
    /** A code: `too-slow`, `too-much-memory`, `failed`, or that of a refusal of the result. */
    problem: z.string().nullable(),
  })
  .openapi('LogUpload');
export type LogUpload = z.infer<typeof logUpload>;
