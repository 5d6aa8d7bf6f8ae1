// What is behind a number: the assignments that it counts, now or as they stood at a cut-off.
import { z } from '@hono/zod-openapi';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import { type Age, ages, agesInDays } from './ages.ts';
import { standingsAt } from './as-of.ts';
import { type Standing, standings } from './contract.ts';

/** What is counted: a standing, or what stands beside it; `open`, `done` and `not-done` are sums of standings. */
export const countedAs = [
  ...standings,
  'open',
  'done',
  'not-done',
  'late',
  'no-deadline',
  'overdue',
  'returned',
  'contradicted',
] as const;

export const behindFilter = z.object({
  what: z.enum(countedAs).optional(),
  age: z.enum(ages).optional(),
  obligationId: z.uuid().optional(),
  sectorId: z.union([z.uuid(), z.literal('none')]).optional(),
  unitId: z.uuid().optional(),
  q: z.string().max(200).optional(),
  /** The cut-off of a report: then the list is of that instant. */
  at: z.iso.datetime().optional(),
});
export type BehindFilter = z.infer<typeof behindFilter>;

export interface BehindRow {
  assignment: string;
  unit: { id: string; name: string };
  sector: string | null;
  path: string;
  text: string;
  standing: Standing;
  dueAt: Date | null;
  lastReportedAt: Date | null;
  isLate: boolean;
  isOverdue: boolean;
  isReturned: boolean;
  isContradicted: boolean;
}

const OPEN = sql`st in ('silent', 'pending')`;

/** The assignments that pass the filter, the longest overdue first; `total` counts all of them. */
export async function behind(
  tx: Tx,
  directiveId: string,
  filter: BehindFilter & { limit: number; offset: number },
  now: Date,
): Promise<{ rows: BehindRow[]; total: number }> {
  const at = filter.at ? new Date(filter.at) : now;
  const source = filter.at ? standingsAt(directiveId, at) : standingsNow(directiveId);
  const from = sql`from ${source} t join unit u on u.id = t.unit_id join obligation o on o.id = t.obligation_id
    left join sector s on s.id = t.sector_id where ${sql.join(conditions(filter, at), sql` and `)}`;
  const { rows } = await sql<BehindRow>`
    select t.id as assignment, jsonb_build_object('id', u.id, 'name', u.name) as unit, s.name as sector, o.path, o.text,
      t.st as standing, t.due_at as "dueAt", t.last_reported_at as "lastReportedAt", t.is_late as "isLate",
      coalesce(t.due_at <= ${at} and ${OPEN}, false) as "isOverdue",
      t.is_returned as "isReturned", t.is_contradicted as "isContradicted"
    ${from} order by ${OPEN} desc, t.due_at nulls last, s.position, u.name collate "vi-x-icu", o.position, t.id
    limit ${filter.limit} offset ${filter.offset}`.execute(tx);
  if (filter.offset === 0 && rows.length < filter.limit) return { rows, total: rows.length };
  const counted = await sql<{ n: number }>`select count(*)::float8 as n ${from}`.execute(tx);
  return { rows, total: counted.rows[0]?.n ?? 0 };
}

const standingsNow = (directiveId: string) => sql`(
  select a.id, a.obligation_id, a.unit_id, a.sector_id, a.due_at, a.is_late, a.returned_at is not null as is_returned,
    a.last_reported_at, contradicts(a.claimed_outcome, a.outcome, a.ground) as is_contradicted,
    standing_of(a.exempt_at is not null, a.reported_at is not null, a.returned_at is not null, a.acknowledged_at is not null,
      a.answered_at is not null, a.outcome) as st
  from assignment a where a.directive_id = ${directiveId} and a.withdrawn_at is null)`;

function conditions(filter: BehindFilter, at: Date): RawBuilder<unknown>[] {
  const { what, age, obligationId, sectorId, unitId, q } = filter;
  return [
    what ? counted(what, at) : sql`true`,
    ...(age ? [sql`${OPEN}`, ofAge(age, at)] : []),
    ...(obligationId ? [sql`t.obligation_id = ${obligationId}`] : []),
    ...(sectorId ? [sectorId === 'none' ? sql`t.sector_id is null` : sql`t.sector_id = ${sectorId}`] : []),
    ...(unitId ? [sql`t.unit_id = ${unitId}`] : []),
    ...(q ? [sql`strpos(fold(u.name || ' ' || o.path || ' ' || o.text), fold(${q})) > 0`] : []),
  ];
}

function counted(what: (typeof countedAs)[number], at: Date): RawBuilder<unknown> {
  switch (what) {
    case 'open':
      return OPEN;
    case 'done':
      return sql`st not in ('silent', 'pending', 'exempt')`;
    case 'not-done':
      return sql`st in ('not-met', 'partly', 'pending')`;
    case 'late':
      return sql`t.is_late`;
    case 'no-deadline':
      return sql`t.due_at is null`;
    case 'overdue':
      return sql`t.due_at <= ${at} and ${OPEN}`;
    case 'returned':
      return sql`t.is_returned and st = 'pending'`;
    case 'contradicted':
      return sql`t.is_contradicted`;
    default:
      return sql`st = ${what}`;
  }
}

/** The same bounds as `ageOf`: days that the deadline has passed, from the first and before the second. */
function ofAge(age: Age, at: Date): RawBuilder<unknown> {
  if (age === 'none') return sql`t.due_at is null`;
  const [from, to] = agesInDays[age];
  const instant = (days: number) => new Date(at.getTime() - days * 86_400_000);
  return sql.join(
    [
      from === null ? sql`t.due_at is not null` : sql`t.due_at <= ${instant(from)}`,
      to === null ? sql`true` : sql`t.due_at > ${instant(to)}`,
    ],
    sql` and `,
  );
}
