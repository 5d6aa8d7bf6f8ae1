// What one version of a directive changed of the one before it, by the lineage of its obligations.
import { z } from 'zod';
import { type DirectiveContent, type DraftObligation, draftObligation } from '../contract.ts';

const aspects = ['text', 'deadline', 'demands', 'group', 'cascades'] as const;
export type Aspect = (typeof aspects)[number];

export const obligationChange = z.object({
  lineageId: z.uuid(),
  /** `renumbered`: only its place in the text moved; units need not look again. */
  kind: z.enum(['added', 'removed', 'changed', 'renumbered', 'same']),
  aspects: z.array(z.enum(aspects)),
  before: draftObligation.nullable(),
  after: draftObligation.nullable(),
});
export type ObligationChange = z.infer<typeof obligationChange>;

export const differencesSchema = z.object({
  fields: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  obligations: z.array(obligationChange),
});
export type Differences = z.infer<typeof differencesSchema>;

/** Obligations in the order of `after`, the removed ones at the end. Only issued obligations count. */
export function differences(before: DirectiveContent, after: DirectiveContent): Differences {
  const issued = (content: DirectiveContent) => content.obligations.filter((each) => each.isIssued);
  const earlier = new Map(issued(before).map((each) => [each.lineageId, each]));
  const later = new Set(issued(after).map((each) => each.lineageId));
  return {
    fields: fieldChanges(before, after),
    obligations: [
      ...issued(after).map((each) => change(earlier.get(each.lineageId) ?? null, each, before, after)),
      ...issued(before)
        .filter((each) => !later.has(each.lineageId))
        .map((each) => ({ ...entry(each.lineageId, each, null), kind: 'removed' as const })),
    ],
  };
}

/** The lineages whose units must acknowledge again. */
export function changedLineages({ obligations }: Differences): string[] {
  return obligations.filter((each) => each.kind === 'changed').map((each) => each.lineageId);
}

const entry = (lineageId: string, before: DraftObligation | null, after: DraftObligation | null) => ({
  lineageId,
  before,
  after,
  aspects: [] as Aspect[],
});

function change(
  before: DraftObligation | null,
  after: DraftObligation,
  contentBefore: DirectiveContent,
  contentAfter: DirectiveContent,
): ObligationChange {
  const said = entry(after.lineageId, before, after);
  if (!before) return { ...said, kind: 'added' };
  const found = aspects.filter(
    (aspect) => view(before, aspect, contentBefore) !== view(after, aspect, contentAfter),
  );
  if (found.length > 0) return { ...said, kind: 'changed', aspects: found };
  return { ...said, kind: before.path === after.path ? 'same' : 'renumbered' };
}

/** One aspect as text, so that two versions can be compared; ids and reasons of demands are no part of it. */
function view(obligation: DraftObligation, aspect: Aspect, content: DirectiveContent): string {
  if (aspect === 'text') return obligation.text.replace(/\s+/g, ' ').trim();
  if (aspect === 'deadline') return stable({ ...obligation.deadline, raw: null });
  if (aspect === 'cascades') return String(obligation.cascades);
  if (aspect === 'group') return content.groups.find(({ key }) => key === obligation.group)?.name ?? '';
  return obligation.demands
    .map(({ control, parameters }) => stable({ control, parameters }))
    .sort()
    .join('\n');
}

/** JSON with its keys in order: the database keeps none. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const fields = ['number', 'symbol', 'issuer', 'date', 'subject', 'urgency'] as const;

function fieldChanges(before: DirectiveContent, after: DirectiveContent): Differences['fields'] {
  return fields
    .filter((field) => (before[field] ?? '') !== (after[field] ?? ''))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
