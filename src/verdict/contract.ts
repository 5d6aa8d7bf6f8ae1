// What others may read of a verdict: what the check of one demand found, beside what the unit said of itself.
import { z } from '@hono/zod-openapi';

export const outcomes = ['met', 'partly', 'not-met', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];

export const verdictRow = z
  .object({
    id: z.uuid(),
    submissionId: z.uuid(),
    demandId: z.uuid(),
    control: z.string(),
    outcome: z.enum(outcomes),
    claimedOutcome: z.enum(outcomes).nullable(),
    ground: z.enum(['claimed', 'checked', 'witnessed']),
    findings: z.array(z.object({ code: z.string() }).loose()),
    figures: z.record(z.string(), z.unknown()).nullable(),
    judgedAt: z.iso.datetime(),
  })
  .openapi('VerdictRow');
export type VerdictRow = z.infer<typeof verdictRow>;

export const reviewRow = z
  .object({
    id: z.uuid(),
    submissionId: z.uuid(),
    kind: z.enum(['return', 'override', 'accept']),
    outcome: z.enum(outcomes).nullable(),
    reason: z.string(),
    reviewedBy: z.string(),
    reviewedAt: z.iso.datetime(),
  })
  .openapi('ReviewRow');
export type ReviewRow = z.infer<typeof reviewRow>;
