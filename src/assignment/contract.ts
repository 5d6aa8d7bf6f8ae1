// What others may read of an assignment: an obligation given to a unit, the facts about it, and the state they amount to.
import { z } from '@hono/zod-openapi';
import { deadline } from '../directive/contract.ts';
import { unitName } from '../unit/contract.ts';

/** How far an assignment has come. Derived from facts, never stored. */
export const stages = ['delivered', 'opened', 'acknowledged', 'reported', 'judged'] as const;
export type Stage = (typeof stages)[number];

/** What stands beside the stage; several may hold at once. */
export const marks = [
  'silent',
  'overdue',
  'late',
  'returned',
  'extended',
  'exempt',
  'no-deadline',
  'waits-for-event',
  'changed',
  'contradicted',
] as const;
export type Mark = (typeof marks)[number];

/** Instants are ISO 8601 in UTC; null where the act has not happened. */
export const assignmentFacts = z.object({
  dueAt: z.iso.datetime().nullable(),
  deadlineKind: z.enum(['before', 'by', 'within', 'none']),
  deliveredAt: z.iso.datetime(),
  openedAt: z.iso.datetime().nullable(),
  acknowledgedAt: z.iso.datetime().nullable(),
  clockStartedAt: z.iso.datetime().nullable(),
  answeredAt: z.iso.datetime().nullable(),
  reportedAt: z.iso.datetime().nullable(),
  lastReportedAt: z.iso.datetime().nullable(),
  isLate: z.boolean(),
  returnedAt: z.iso.datetime().nullable(),
  extendedAt: z.iso.datetime().nullable(),
  exemptAt: z.iso.datetime().nullable(),
  outcome: z.enum(['met', 'partly', 'not-met', 'unknown']).nullable(),
  claimedOutcome: z.enum(['met', 'partly', 'not-met', 'unknown']).nullable(),
  ground: z.enum(['claimed', 'checked', 'witnessed']).nullable(),
  isOverridden: z.boolean(),
  changedInVersion: z.number().int().nullable(),
});
export type AssignmentFacts = z.infer<typeof assignmentFacts>;

export const assignmentState = z
  .object({ stage: z.enum(stages), marks: z.array(z.enum(marks)) })
  .openapi('AssignmentState');
export type AssignmentState = z.infer<typeof assignmentState>;

/** A row of a list of duties. */
export const assignmentRow = z
  .object({
    id: z.uuid(),
    unit: unitName,
    directive: z.object({ id: z.uuid(), reference: z.string(), subject: z.string() }),
    obligation: z.object({ id: z.uuid(), path: z.string(), text: z.string(), controls: z.array(z.string()) }),
    facts: assignmentFacts,
    state: assignmentState,
  })
  .openapi('AssignmentRow');
export type AssignmentRow = z.infer<typeof assignmentRow>;

const side = z.object({
  path: z.string(),
  text: z.string(),
  deadline,
  controls: z.array(z.string()),
});

/** What the present version of a directive changed of one duty; `kind` null where it is the first version. */
export const dutyChanges = z
  .object({
    version: z.number().int(),
    reason: z.string().nullable(),
    kind: z.enum(['added', 'changed', 'renumbered', 'same']).nullable(),
    aspects: z.array(z.string()),
    before: side.nullable(),
    after: side.nullable(),
  })
  .openapi('DutyChanges');
export type DutyChanges = z.infer<typeof dutyChanges>;
