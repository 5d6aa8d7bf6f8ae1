// What others may read of the log of acts.
import { z } from '@hono/zod-openapi';
import { faultKinds } from './fault.ts';

const named = z.object({ id: z.uuid(), name: z.string() });

export const actShape = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    person: named.nullable(),
    unit: named.nullable(),
    verb: z.string(),
    objectKind: z.string(),
    objectId: z.uuid().nullable(),
    objectName: z.string().nullable(),
    about: z.record(z.string(), z.unknown()),
    position: z.number().int().nullable(),
  })
  .openapi('Act');

export const checkpointShape = z
  .object({
    size: z.number().int(),
    /** SHA-256 in hex. */
    root: z.string(),
    signedAt: z.iso.datetime(),
    /** The signed note as it is kept outside the database. */
    note: z.string(),
  })
  .openapi('Checkpoint');

export const verifiedShape = z
  .object({
    size: z.number().int(),
    checkpoint: checkpointShape.nullable(),
    uncovered: z.number().int(),
    pending: z.number().int(),
    fault: z.object({ kind: z.enum(faultKinds), index: z.number().int(), end: z.number().int() }).nullable(),
    verifiedAt: z.iso.datetime(),
  })
  .openapi('Verified');
export type VerifiedAnswer = z.infer<typeof verifiedShape>;

export const proofShape = z
  .object({
    index: z.number().int(),
    size: z.number().int(),
    leaf: z.string(),
    path: z.array(z.string()),
    note: z.string(),
  })
  .openapi('InclusionProof');
