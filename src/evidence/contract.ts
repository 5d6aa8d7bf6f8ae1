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
    /** Something of it stays in the unit: stand-ins are in its place, and this is the hash of what they stand for. */
    inUnit: z.object({ sha256: z.string(), kept: z.unknown().optional() }).optional(),
  })
  .openapi('EvidenceContent');
export type EvidenceContent = z.infer<typeof evidenceContent>;

/** A report under way: what is filled in so far, and the files that were brought to it. */
export const draftContent = z.object({
  entries: z.array(evidenceEntry).max(50),
  note: z.string().max(10_000).nullable(),
  fileIds: z.array(z.uuid()).max(50),
  signedOffName: z.string().max(200).nullable(),
});
export type DraftContent = z.infer<typeof draftContent>;

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

/** What reading a spreadsheet gave, before anything is saved. */
export const importAnswer = z
  .object({
    /** Null where the sheet could not be understood at all. */
    evidence: z.unknown(),
    accepted: z.number().int(),
    refused: z.array(
      z.object({ line: z.number().int().nullable(), column: z.string().nullable(), sentence: z.string() }),
    ),
    /** What was not used of the file: formulas, hidden sheets. */
    warnings: z.array(z.string()),
  })
  .openapi('ImportAnswer');
export type ImportAnswer = z.infer<typeof importAnswer>;

const nullableCount = z.number().nullable();
/** What the units below add up to, for one demand of the unit above them. */
export const expectation = z
  .object({
    demandId: z.uuid(),
    control: z.string(),
    /** How many units below were given the same duty. */
    units: z.number().int(),
    silent: z.array(z.string()),
    rows: z.array(
      z.object({
        key: z.string(),
        kind: z.enum(['sum', 'list']),
        typed: nullableCount,
        computed: nullableCount,
        asListed: nullableCount,
        sources: z.array(z.object({ unit: z.string(), typed: nullableCount, listed: nullableCount })),
        texts: z.array(z.object({ unit: z.string(), text: z.string() })),
      }),
    ),
    findings: z.array(z.object({ code: z.string(), severity: z.string(), sentence: z.string() })),
    /** A draft of the evidence, for a person to look at before it is sent. */
    evidence: z.unknown(),
  })
  .openapi('ExpectedFromBelow');
export type Expectation = z.infer<typeof expectation>;
