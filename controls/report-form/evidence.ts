// The form that a dispatch's appendix prescribes, as filled in, and the bodies behind its counts.
import { z } from 'zod';
import { fileReference, list, longText, maybe, text } from '../kit.ts';

export const body = z.object({
  name: maybe(text()),
  code: maybe(text(60)),
  parent: maybe(text()),
  received: maybe(z.boolean()),
  deployed: maybe(z.boolean()),
  isEnterprise: maybe(z.boolean()),
});
export type Body = z.infer<typeof body>;

const FIELDS = 200;
const isSmall = (record: object) => Object.keys(record).length <= FIELDS;
const key = z.string().regex(/^[a-z][A-Za-z0-9_-]{0,59}$/);

export const evidence = z.object({
  /** By the key of the demand's fields; whole numbers as numbers, days as `2022-09-26`. */
  values: z
    .record(key, z.union([longText(), z.number(), z.null()]))
    .refine(isSmall)
    .default({}),
  notes: z
    .record(key, z.union([longText(), z.null()]))
    .refine(isSmall)
    .default({}),
  bodies: list(body, 20_000),
  attachments: list(fileReference(), 50),
});
export type ReportFormEvidence = z.infer<typeof evidence>;

const field = z.object({
  key,
  label: longText(1_000),
  type: z.enum(['text', 'long_text', 'integer', 'date']),
  optional: z.boolean().default(false),
  section: maybe(text()),
  column: maybe(text()),
  noteColumn: maybe(text()),
  /** Which of the bodies this number counts; null when it counts no bodies. */
  count: maybe(z.enum(['received', 'deployed'])),
  excludesEnterprises: z.boolean().default(false),
  rollUp: z.enum(['sum', 'list', 'none']).default('none'),
});
export type FormField = z.infer<typeof field>;

export const parameters = z.object({
  title: maybe(text(1_000)),
  fields: list(field, FIELDS).refine(
    (fields) => new Set(fields.map((each) => each.key)).size === fields.length,
  ),
});
export type ReportFormParameters = z.infer<typeof parameters>;

/** What stands in a field; null when it is blank. Never what an object happens to inherit. */
export function answerTo({ values }: ReportFormEvidence, { key }: FormField): string | number | null {
  const value = Object.hasOwn(values, key) ? (values[key] ?? null) : null;
  return value === '' ? null : value;
}

/** The number typed in a field, null when it is none that could be a count. */
export function typedCount(evidence: ReportFormEvidence, field: FormField): number | null {
  const value = answerTo(evidence, field);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000_000
    ? value
    : null;
}
