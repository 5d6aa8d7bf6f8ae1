// An appendix: units by block, rows of a table, or the fields of a form.
import { z } from 'zod';
import { anchorSchema } from './anchor.ts';

/** One thing that a report form asks for; `section` is the heading above it. */
export const formFieldSchema = z.object({
  label: z.string(),
  type: z.enum(['text', 'long-text', 'integer', 'number', 'date']),
  optional: z.boolean(),
  section: z.string().nullable(),
  column: z.string().nullable(),
  noteColumn: z.string().nullable(),
});

export const appendixSchema = z.object({
  kind: z.enum([
    'recipient-units',
    'report-form',
    'vulnerability-list',
    'indicator-list',
    'duty-roster-form',
    'task-table',
    'other',
  ]),
  title: z.string(),
  caption: z.string().nullable(),
  blocks: z.array(
    z.object({
      sector: z.string().nullable(),
      units: z.array(z.object({ number: z.string().nullable(), name: z.string(), anchor: anchorSchema })),
    }),
  ),
  header: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  fields: z.array(formFieldSchema),
  anchor: anchorSchema,
});

export type FormField = z.infer<typeof formFieldSchema>;
export type Appendix = z.infer<typeof appendixSchema>;
