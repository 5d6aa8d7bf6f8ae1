// What others may read of a dispatch: the shape of its reading, and of the problem where it cannot be read.
import { z } from 'zod';

export const schemaVersion = '1.1';

/** Points (1/72 inch) from the top left corner of the page. */
export const boxSchema = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });

/** Where something stands in the source: page and lines count from 1; `quote` is the source's own wording. */
export const anchorSchema = z.object({
  page: z.int().nullable(),
  lines: z.tuple([z.int(), z.int()]).nullable(),
  box: boxSchema.nullable(),
  quote: z.string(),
});

/** Why a value is null, or why it is less than certain. */
export const reasonSchema = z.enum([
  'blank', // the place for it is printed and left empty
  'absent', // the source has no place for it
  'unreadable', // something stands there and cannot be read as such a value
  'partial', // a part is known, the rest is blank or unreadable
  'inferred', // taken from another place of the same source than the usual one
  'not-read-yet', // a later version of the reader reads this
]);

const provenance = {
  raw: z.string().nullable(),
  page: z.int().nullable(),
  lines: z.tuple([z.int(), z.int()]).nullable(),
  box: boxSchema.nullable(),
  confidence: z.number().min(0).max(1),
  reason: reasonSchema.nullable(),
};
const field = <T extends z.ZodType>(value: T) => z.object({ value: value.nullable(), ...provenance });

export const isoDateSchema = z.iso.date();
/** Two languages side by side, as every sentence for a person is. */
export const bilingualSchema = z.object({ vi: z.string(), en: z.string() });

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

export const contradictionSchema = z.object({
  kind: z.enum([
    'basis-after-dispatch',
    'deadline-before-dispatch',
    'appendix-date-differs',
    'symbol-varies',
    'numbering-gap',
    'row-numbering-gap',
    'weekday-differs',
    'group-not-addressed',
    'envelope-differs',
  ]),
  fields: z.array(z.string()),
  explanation: bilingualSchema,
  suggestion: bilingualSchema.nullable(),
});

const partySchema = z.object({ code: z.string().nullable(), name: z.string().nullable() });
/** The header of an edXML package (QCVN 102:2016/BTTTT), as it stands there, and what became of its attachments. */
export const envelopeSchema = z.object({
  documentId: z.string().nullable(),
  sender: partySchema,
  recipients: z.array(partySchema),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  place: z.string().nullable(),
  date: isoDateSchema.nullable(),
  typeName: z.string().nullable(),
  subject: z.string().nullable(),
  signer: z.object({ name: z.string().nullable(), capacity: z.string().nullable() }),
  dueDate: isoDateSchema.nullable(),
  attachments: z.array(
    z.object({ name: z.string(), isDispatch: z.boolean(), problem: bilingualSchema.nullable() }),
  ),
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
  quality: z.object({
    pages: z.array(
      z.object({
        page: z.int(),
        letters: z.int(),
        /** Share of letters that only Vietnamese has. */
        vietnameseShare: z.number(),
        /** Share of words that can be Vietnamese syllables by their spelling. */
        syllableValidity: z.number(),
        garbled: z.boolean(),
        /** The file's own text; its pixels recognised; or text that is doubtful, and was kept for want of better. */
        method: z.enum(['text', 'ocr', 'kept']),
        /** Points, of the page as it lies in the file: what boxes are measured on. */
        width: z.number().nullable(),
        height: z.number().nullable(),
        /** Degrees clockwise by which the page is to be turned to stand upright. */
        turned: z.number(),
        /** Why the page could not be read. */
        problem: bilingualSchema.nullable(),
      }),
    ),
    garbled: z.boolean(),
    ocr: z.boolean(),
  }),
  /** Where the dispatch came in an edXML package; null or absent otherwise. */
  envelope: envelopeSchema.nullish(),
  /** The source line by line, so that a screen can show it beside the fields. */
  source: z.array(
    z.object({
      page: z.int(),
      line: z.int(),
      box: boxSchema.nullable(),
      raw: z.string(),
      shown: z.string(),
      confidence: z.number(),
      /** What a garbled or unaccented line may have said: for the eye only, never the text of record. */
      aid: z.string().nullable(),
      /** 0…1 for each word of `aid`, in their order; numbers and marks are none. */
      aidConfidence: z.array(z.number()).nullable(),
    }),
  ),
});

export const readProblemSchema = z.object({
  code: z.enum([
    'not-found',
    'empty',
    'too-large',
    'image-too-large',
    'wrong-type',
    'encrypted',
    'truncated',
    'needs-ocr',
    'no-text',
    'too-many-pages',
    'too-slow',
    'archive-refused',
    'doctype-refused',
    'external-link',
    'not-well-formed',
    'old-word',
    'spreadsheet',
    'slides',
    'open-document',
    'rtf',
    'archive',
    'too-deep',
    'no-attachment',
    'too-much-memory',
    'reader-failed',
    'stopped',
  ]),
  file: z.string(),
  /** The part, page or entry where it went wrong. */
  place: z.string().nullable(),
  message: bilingualSchema,
});

export type Box = z.infer<typeof boxSchema>;
export type Anchor = z.infer<typeof anchorSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type Bilingual = z.infer<typeof bilingualSchema>;
export type DocumentType = z.infer<typeof documentTypeSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Demand = z.infer<typeof demandSchema>;
export type ObligationReading = z.infer<typeof obligationReadingSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Signatory = z.infer<typeof signatorySchema>;
export type FormField = z.infer<typeof formFieldSchema>;
export type Appendix = z.infer<typeof appendixSchema>;
export type Contradiction = z.infer<typeof contradictionSchema>;
export type Envelope = z.infer<typeof envelopeSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type ReadProblem = z.infer<typeof readProblemSchema>;
/** One field of a reading: a value, or null with the raw text and the reason. */
export type Field<T> = {
  value: T | null;
  raw: string | null;
  page: number | null;
  lines: [number, number] | null;
  box: Box | null;
  confidence: number;
  reason: Reason | null;
};
