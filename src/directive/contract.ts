// What others may read of a directive: the content that a person confirms, and the obligations that issuing made of it.
import { z } from '@hono/zod-openapi';

/** A place in the original: page (from 1), box where known, and the words as they stand there. */
export const anchor = z.object({
  page: z.number().int().nullable(),
  box: z.array(z.number()).length(4).nullable(),
  quotation: z.string(),
});
export type Anchor = z.infer<typeof anchor>;

/** A span of days begins with the day after the one that it is counted from (Civil Code 2015, article 147.2); one of hours at once. */
export const clockStart = z.enum(['delivery', 'day-after-delivery']);

/**
 * When an obligation is due. `before` excludes its day and `by` includes it; `at` is the first instant that is too late
 * (ISO, UTC), worked out from civil time in Asia/Ho_Chi_Minh. `within` runs `hours`: from an event that
 * the unit tells, or, where `starts` says so, from its delivery or from the midnight after it. `none` is a state of its own.
 */
export const deadline = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none'), raw: z.string().nullable() }),
  z.object({ kind: z.enum(['before', 'by']), at: z.iso.datetime(), raw: z.string().nullable() }),
  z.object({
    kind: z.literal('within'),
    hours: z.number().positive(),
    event: z.string(),
    starts: clockStart.optional(),
    raw: z.string().nullable(),
  }),
]);
export type Deadline = z.infer<typeof deadline>;

/** A control that an obligation asks for, with its parameters as that control's schema reads them. */
export const demand = z.object({
  lineageId: z.uuid(),
  control: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  why: z.string().nullable(),
});
export type Demand = z.infer<typeof demand>;

export const draftObligation = z.object({
  lineageId: z.uuid(),
  path: z.string(),
  text: z.string(),
  anchor: anchor.nullable(),
  /** Key of the addressee group in `groups`. */
  group: z.string(),
  cascades: z.boolean(),
  deadline,
  demands: z.array(demand),
  /** False: read in the dispatch, but no duty of the units (a contact clause); kept for the record, not issued. */
  isIssued: z.boolean(),
});
export type DraftObligation = z.infer<typeof draftObligation>;

/** An addressee group as the dispatch names it, and the units that a person resolved it to. */
export const draftGroup = z.object({
  key: z.string(),
  name: z.string(),
  sectorIds: z.array(z.uuid()),
  unitIds: z.array(z.uuid()),
  withoutUnitIds: z.array(z.uuid()),
  /** Where the present choice comes from. */
  ground: z.enum(['remembered', 'appendix', 'sectors', 'chosen', 'none']),
});
export type DraftGroup = z.infer<typeof draftGroup>;

/** The report form found in the dispatch's appendix: parameters of the `report-form` control. */
export const formField = z.object({
  key: z.string(),
  label: z.string(),
  type: z.enum(['text', 'long_text', 'integer', 'date']),
  optional: z.boolean(),
  section: z.string(),
  column: z.string().nullable(),
  noteColumn: z.string().nullable(),
  rollUp: z.enum(['sum', 'list', 'none']),
  /** Which of the bodies below a unit this number counts, so that it can be computed; null: it counts no bodies. */
  count: z.enum(['received', 'deployed']).nullable().default(null),
  excludesEnterprises: z.boolean().default(false),
});
export const reportForm = z.object({
  title: z.string(),
  caption: z.string().nullable(),
  fields: z.array(formField),
});
/** The control whose parameters the report form is. */
export const reportFormControl = 'report-form';
export type ReportForm = z.infer<typeof reportForm>;

export const directiveContent = z
  .object({
    number: z.string().nullable(),
    symbol: z.string().nullable(),
    issuer: z.string().nullable(),
    parentBody: z.string().nullable(),
    place: z.string().nullable(),
    date: z.iso.date().nullable(),
    subject: z.string(),
    urgency: z.string().nullable(),
    signatory: z.object({
      authority: z.string().nullable(),
      capacity: z.string().nullable(),
      name: z.string().nullable(),
    }),
    contacts: z.array(
      z.object({
        name: z.string(),
        role: z.string().nullable(),
        phones: z.array(z.string()),
        email: z.string().nullable(),
      }),
    ),
    bases: z.array(
      z.object({
        number: z.string().nullable(),
        date: z.iso.date().nullable(),
        issuer: z.string().nullable(),
        about: z.string().nullable(),
      }),
    ),
    window: z
      .object({
        from: z.iso.datetime().nullable(),
        to: z.iso.datetime().nullable(),
        raw: z.string().nullable(),
      })
      .nullable(),
    distribution: z.array(z.string()),
    groups: z.array(draftGroup),
    obligations: z.array(draftObligation),
    reportForm: reportForm.nullable(),
  })
  .openapi('DirectiveContent');
export type DirectiveContent = z.infer<typeof directiveContent>;

export const directiveHead = z
  .object({
    id: z.uuid(),
    seriesId: z.uuid(),
    version: z.number().int(),
    state: z.enum(['draft', 'issued', 'replaced', 'withdrawn', 'discarded']),
    reference: z.string(),
    subject: z.string(),
    issuedAt: z.iso.datetime().nullable(),
    dispatchId: z.uuid().nullable(),
  })
  .openapi('DirectiveHead');
export type DirectiveHead = z.infer<typeof directiveHead>;
