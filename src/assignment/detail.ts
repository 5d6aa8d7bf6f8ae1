// One duty as its unit reads it: the text, its place in the source, what is asked for, and what changed.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { findAssignment } from './store.ts';

export async function assignmentDetail(tx: Tx, id: string, now: Date) {
  const row = await findAssignment(tx, id, now);
  if (!row) return null;
  const obligation = await tx
    .selectFrom('obligation')
    .select([
      'anchor',
      'group_name as group',
      'cascades',
      'deadline_raw as deadlineRaw',
      'within_hours as withinHours',
      'start_event as startEvent',
      'change',
    ])
    .where('id', '=', row.obligation.id)
    .executeTakeFirstOrThrow();
  const demands = await tx
    .selectFrom('demand')
    .select(['id', 'lineage_id as lineageId', 'control'])
    .select(sql<Record<string, unknown>>`parameters_of(demand)`.as('parameters'))
    .where('obligation_id', '=', row.obligation.id)
    .orderBy('position')
    .execute();
  const directive = await tx
    .selectFrom('directive')
    .select([
      'id',
      'series_id as seriesId',
      'version',
      'state',
      'change_kind as changeKind',
      'change_reason as changeReason',
      'issued_at as issuedAt',
      'content',
    ])
    .where('id', '=', row.directive.id)
    .executeTakeFirstOrThrow();
  const { content, ...head } = directive;
  return {
    ...row,
    obligation: { ...row.obligation, ...obligation },
    demands,
    directive: {
      ...row.directive,
      ...head,
      issuer: content.issuer,
      date: content.date,
      contacts: content.contacts,
      window: content.window,
    },
  };
}
