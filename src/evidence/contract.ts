// What others may read of evidence: what a unit sends for one assignment, and the receipt that it gets.
import { z } from '@hono/zod-openapi';

/** The evidence for one demand of the obligation: `evidence` is as the demand's control's schema reads it. */
export const evidenceEntry = z.object({
  demandId: z.uuid(),
  control: z.string(),
  evidence: z.unknown(),
});

/** A whole submission's content. Its canonical JSON (RFC 8785) is what the receipt's hash is taken of. */
export const evidenceContent = z
  .object({
    entries: z.array(evidenceEntry),
    note: z.string().max(10_000).nullable(),
    files: z.array(z.object({ id: z.uuid(), sha256: z.string(), name: z.string(), size: z.number().int() })),
  })
  .openapi('EvidenceContent');
export type EvidenceContent = z.infer<typeof evidenceContent>;

/** Returned only after the submission is committed to disk; what has a receipt is never lost. */
export const receipt = z
  .object({
    submissionId: z.uuid(),
    /** Printed number, such as 2026-000123. */
    receipt: z.string(),
    receivedAt: z.iso.datetime(),
    sha256: z.string(),
    isLate: z.boolean(),
    ordinal: z.number().int(),
    unit: z.string(),
    directive: z.string(),
    obligationPath: z.string(),
    submittedBy: z.string(),
    signedOffBy: z.string().nullable(),
  })
  .openapi('Receipt');
export type Receipt = z.infer<typeof receipt>;
