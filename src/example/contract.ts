// What others may read of the worked example: whether it is there, and as whom it can be looked at.
import { z } from '@hono/zod-openapi';
import { personaKeys } from './personas.ts';

export const exampleState = z
  .object({
    isLoaded: z.boolean(),
    loadedAt: z.iso.datetime().nullable(),
    /** Whoever asks is inside it now. */
    isInside: z.boolean(),
    /** As whom it can be entered; `unit` null: over the whole authority. */
    personas: z.array(z.object({ key: z.enum(personaKeys), name: z.string(), unit: z.string().nullable() })),
    counts: z.object({ units: z.int(), directives: z.int(), assignments: z.int() }).nullable(),
  })
  .openapi('ExampleState');
export type ExampleState = z.infer<typeof exampleState>;
