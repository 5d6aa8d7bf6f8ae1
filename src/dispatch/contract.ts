// What others may read of a dispatch: the shape of its reading, and of the problem where it cannot be read.
import { z } from 'zod';
import { anchorSchema } from './shapes/anchor.ts';
import { appendixSchema } from './shapes/appendix.ts';
import { envelopeSchema } from './shapes/envelope.ts';
import { field, provenance } from './shapes/field.ts';
import { deadlineSchema, obligationReadingSchema, referenceSchema } from './shapes/obligation.ts';
import { qualitySchema, sourceLineSchema } from './shapes/pages.ts';
import { bilingualSchema, isoDateSchema } from './shapes/plain.ts';

export * from './shapes/anchor.ts';
export * from './shapes/appendix.ts';
export * from './shapes/clause-name.ts';
export * from './shapes/envelope.ts';
export type { Field, Reason } from './shapes/field.ts';
export * from './shapes/obligation.ts';
export * from './shapes/plain.ts';
export * from './shapes/problem.ts';

export const schemaVersion = '1.1';

export const documentTypeSchema = z.enum([
  'dispatch', // công văn
  'urgent-telegram', // công điện
  'instruction', // chỉ thị
  'plan', // kế hoạch
  'notice', // thông báo
  'guidance', // hướng dẫn
  'decision', // quyết định
  'report', // báo cáo
  'invitation', // giấy mời
  'submission', // tờ trình
  'letter', // thư
  'other',
]);

export const contactSchema = z.object({
  name: z.string().nullable(),
  role: z.string().nullable(),
  phones: z.array(z.string()),
  email: z.string().nullable(),
  anchor: anchorSchema,
});

export const signatorySchema = z.object({
  capacity: z.string().nullable(),
  authority: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q']).nullable(),
  name: z.string().nullable(),
  ...provenance,
});

export const contradictionSchema = z.object({
  kind: z.enum([
    'basis-after-dispatch',
    'deadline-before-dispatch',
    'appendix-date-differs',
    'symbol-varies',
    'numbering-gap',
    'row-numbering-gap',
    'weekday-differs',
    'span-reversed',
    'no-such-day',
    'reference-date-differs',
    'symbol-year-differs',
    'lunar-year-differs',
    'span-before-dispatch',
    'occasion-differs',
    'subject-year-differs',
    'report-day-differs',
    'group-not-addressed',
    'envelope-differs',
    'number-varies',
    'label-repeated',
    'words-differ',
    'count-differs',
    'not-attached',
    'point-not-there',
    'named-twice',
    'signer-differs',
    'contact-differs',
  ]),
  fields: z.array(z.string()),
  explanation: bilingualSchema,
  suggestion: bilingualSchema.nullable(),
});

export const readingSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  isDirective: z.object({ value: z.boolean(), reason: z.string().nullable() }),
  docType: field(documentTypeSchema),
  urgency: field(z.enum(['flash', 'immediate', 'urgent'])),
  issuer: field(z.string()),
  parentBody: field(z.string()),
  number: field(z.string()),
  symbol: field(z.string()),
  place: field(z.string()),
  date: z.object({
    iso: isoDateSchema.nullable(),
    year: z.int().nullable(),
    month: z.int().nullable(),
    notBefore: isoDateSchema.nullable(),
    ...provenance,
  }),
  subject: field(z.string()),
  addressees: z.array(z.object({ name: z.string(), anchor: anchorSchema })),
  bases: z.array(referenceSchema.extend({ anchor: anchorSchema })),
  /** The event or span of days that the whole dispatch is about. */
  window: z
    .object({
      from: isoDateSchema.nullable(),
      to: isoDateSchema.nullable(),
      event: z.string().nullable(),
      raw: z.string(),
    })
    .nullable(),
  obligations: z.array(obligationReadingSchema),
  contacts: z.array(contactSchema),
  signatory: signatorySchema,
  distribution: z.array(z.object({ name: z.string(), anchor: anchorSchema })),
  appendices: z.array(appendixSchema),
  reportDue: deadlineSchema.extend({ recipient: z.string().nullable(), path: z.string() }).nullable(),
  contradictions: z.array(contradictionSchema),
  quality: qualitySchema,
  /** Where the dispatch came in an edXML package; null or absent otherwise. */
  envelope: envelopeSchema.nullish(),
  /** The source line by line, so that a screen can show it beside the fields. */
  source: z.array(sourceLineSchema),
});

export type DocumentType = z.infer<typeof documentTypeSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Signatory = z.infer<typeof signatorySchema>;
export type Contradiction = z.infer<typeof contradictionSchema>;
export type Reading = z.infer<typeof readingSchema>;
