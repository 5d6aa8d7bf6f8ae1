// What a clause asks for: of whom, by which day, and which controls and documents it speaks of.
import { z } from 'zod';
import { anchorSchema } from './anchor.ts';
import { isoDateSchema } from './plain.ts';

/** A reference to another document; `about` is its abstract as the dispatch quotes it. */
export const referenceSchema = z.object({
  number: z.string().nullable(),
  date: isoDateSchema.nullable(),
  issuer: z.string().nullable(),
  type: z.string().nullable(),
  about: z.string().nullable(),
  raw: z.string(),
});

/** `before` excludes the day itself, `by` includes it; dates are civil dates of Asia/Ho_Chi_Minh. */
export const deadlineSchema = z.object({
  kind: z.enum(['before', 'by', 'within', 'during', 'recurring', 'none']),
  date: isoDateSchema.nullable(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  from: isoDateSchema.nullable(),
  to: isoDateSchema.nullable(),
  /** ISO 8601 duration of `within`, or RFC 5545 rule of `recurring`; null otherwise and for working days. */
  rule: z.string().nullable(),
  raw: z.string().nullable(),
});

/** A control of the catalogue that a clause asks for; `why` holds the words that led to it. */
export const demandSchema = z.object({
  control: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  why: z.array(z.string()),
});

export const obligationReadingSchema = z.object({
  path: z.string(),
  addresseeGroup: z.string().nullable(),
  text: z.string(),
  rawText: z.string(),
  cascade: z.boolean(),
  leadUnit: z.string().nullable(),
  supportingUnits: z.array(z.string()),
  deadline: deadlineSchema,
  demands: z.array(demandSchema),
  urls: z.array(z.string()),
  references: z.array(referenceSchema),
  confidence: z.number().min(0).max(1),
  anchor: anchorSchema,
});

export type Reference = z.infer<typeof referenceSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Demand = z.infer<typeof demandSchema>;
export type ObligationReading = z.infer<typeof obligationReadingSchema>;
