// What the directive room's routes answer with.
import { z } from '@hono/zod-openapi';
import { anchor, deadline, directiveContent, directiveHead } from './contract.ts';
import { differencesSchema } from './rules/differences.ts';

export const headAnswer = directiveHead
  .extend({
    issuedBy: z.string().nullable(),
    basisDispatchId: z.uuid().nullable(),
    derivedFrom: z.uuid().nullable(),
    changeKind: z.enum(['amendment', 'replacement']).nullable(),
    changeReason: z.string().nullable(),
    revision: z.int(),
    savedAt: z.iso.datetime(),
    savedBy: z.string().nullable(),
    withdrawnAt: z.iso.datetime().nullable(),
    withdrawnReason: z.string().nullable(),
  })
  .openapi('DirectiveFullHead');
export type HeadAnswer = z.infer<typeof headAnswer>;

export const rowAnswer = headAnswer.extend({ obligations: z.int(), units: z.int() });
export type RowAnswer = z.infer<typeof rowAnswer>;

export const obligationAnswer = z.object({
  id: z.uuid(),
  lineageId: z.uuid(),
  path: z.string(),
  text: z.string(),
  anchor: anchor.nullable(),
  groupName: z.string().nullable(),
  cascades: z.boolean(),
  deadline,
  change: z.enum(['added', 'changed', 'same']).nullable(),
  demands: z.array(
    z.object({
      id: z.uuid(),
      lineageId: z.uuid(),
      control: z.string(),
      parameters: z.record(z.string(), z.unknown()),
    }),
  ),
  /** Units that got it, as far as whoever asks may see them. */
  recipients: z.int(),
});
export type ObligationAnswer = z.infer<typeof obligationAnswer>;

/** The head of the document, which every recipient may see. */
export const documentAnswer = directiveContent.omit({ groups: true, obligations: true, reportForm: true });

export const detailAnswer = headAnswer
  .extend({
    document: documentAnswer,
    /** All of it: only for who directs. */
    content: directiveContent.nullable(),
    obligations: z.array(obligationAnswer),
    versions: z.array(headAnswer),
    units: z.int(),
  })
  .openapi('Directive');
export type DetailAnswer = z.infer<typeof detailAnswer>;

export const changesAnswer = differencesSchema.extend({
  kind: z.enum(['amendment', 'replacement']).nullable(),
  reason: z.string().nullable(),
});
export type ChangesAnswer = z.infer<typeof changesAnswer>;

export const problemAnswer = z.object({
  blocks: z.boolean(),
  code: z.string(),
  place: z.object({
    kind: z.enum(['directive', 'group', 'obligation', 'dispatch']),
    key: z.string().nullable(),
  }),
  message: z.string(),
  fix: z.string().optional(),
});
export type ProblemAnswer = z.infer<typeof problemAnswer>;

export const previewAnswer = z
  .object({
    revision: z.int(),
    /** Different units, obligations to be issued, and assignments that issuing would make. */
    units: z.int(),
    obligations: z.int(),
    assignments: z.int(),
    groups: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        count: z.int(),
        units: z.array(z.object({ id: z.uuid(), name: z.string() })),
        without: z.array(z.object({ id: z.uuid(), name: z.string() })),
      }),
    ),
    reach: z.array(z.object({ lineageId: z.uuid(), path: z.string(), direct: z.int(), through: z.int() })),
    problems: z.array(problemAnswer),
  })
  .openapi('DirectivePreview');
export type PreviewAnswer = z.infer<typeof previewAnswer>;
