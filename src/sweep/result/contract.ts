// What a sweep sends back and the receipt that it gets.
import { z } from '@hono/zod-openapi';

/** Some 20,000 machines of four indicators each. What is larger is swept in parts, each with its own result. */
export const MOST_RESULT_BYTES = 32 * 2 ** 20;

const time = z.string().max(40).nullish();
const sighting = z.looseObject({
  device: z.string().max(4096).nullish(),
  indicator: z.string().max(4096),
  kind: z.string().max(20).nullish(),
  first: time,
  last: time,
  count: z.number(),
});

/** `ket-qua.json` as `haidang sweep --bundle` writes it; what is not named here is kept for the proof and left alone. */
export const sentResult = z
  .looseObject({
    /** Of this run of the command: what is sent twice is taken once. */
    run: z.uuid(),
    bundle: z.uuid(),
    /** HMAC-SHA256 (hex) with the bundle's key over the canonical JSON of all the rest. */
    proof: z.string().max(200),
    ranAt: z.iso.datetime(),
    list: z.looseObject({
      version: z.int().nullable(),
      digest: z.string().max(100),
      counts: z.looseObject({ allowed: z.int().nullish() }).nullish(),
    }),
    coverage: z.array(z.looseObject({ file: z.string() })).max(20_000),
    sightings: z.array(sighting).max(200_000),
  })
  .openapi('SweepResultSent');
export type SentResult = z.infer<typeof sentResult>;

/** Answered after the commit; the same run sent again gets the same receipt. */
export const resultReceipt = z
  .object({
    id: z.uuid(),
    run: z.uuid(),
    receivedAt: z.iso.datetime(),
    /** Of the canonical JSON of what was sent. */
    sha256: z.string(),
    listVersion: z.int(),
    /** Devices that this sweep saw. */
    devices: z.int(),
    /** The duty whose draft was filled in. */
    assignmentId: z.uuid(),
    /** Since when its list had been off the duty as it came in: it is kept and counts for nothing. Null: it was in force. */
    listTakenOffAt: z.iso.datetime().nullable(),
  })
  .openapi('SweepResultReceipt');
export type ResultReceipt = z.infer<typeof resultReceipt>;

/** One sweep that was taken in: what it searched, by day and by file, for the unit alone. */
export const sweepRow = z
  .object({
    id: z.uuid(),
    way: z.enum(['bundle', 'upload', 'station']),
    station: z.string().nullable(),
    by: z.string(),
    ranAt: z.iso.datetime(),
    receivedAt: z.iso.datetime(),
    listVersion: z.int(),
    isListInForce: z.boolean(),
    /** Its list is off the duty by now. */
    isListTakenOff: z.boolean(),
    /** It came in when its list was off already. */
    cameAfterTakingOff: z.boolean(),
    devices: z.int(),
    /** Indicators that the unit's own allow-list held back; null where the sweep does not say. */
    allowed: z.int().nullable(),
    files: z.array(
      z.object({
        name: z.string().nullable(),
        kind: z.string().nullable(),
        lines: z.number().nullable(),
        bytes: z.number().nullable(),
        firstTime: z.string().nullable(),
        lastTime: z.string().nullable(),
        skipped: z.string().nullable(),
      }),
    ),
  })
  .openapi('SweepTakenIn');
export type SweepRow = z.infer<typeof sweepRow>;
