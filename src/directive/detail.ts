// A directive as one who directs it sees it, and as a unit sees it: only what row security shows.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import type { DetailAnswer, ObligationAnswer } from './answers.ts';
import { clockStart, type Deadline } from './contract.ts';
import { type Differences, differences } from './rules/differences.ts';
import { type Found, findDirective, versionsOf } from './store.ts';

export async function detailOf(tx: Tx, found: Found, seesAll: boolean): Promise<DetailAnswer> {
  const { content, changes: _, ...head } = found;
  const { groups: _groups, obligations: _obligations, reportForm: _form, ...document } = content;
  const units = await tx
    .selectFrom('assignment')
    .where('directive_id', '=', found.id)
    .where('withdrawn_at', 'is', null)
    .select(sql<number>`count(distinct unit_id)::int`.as('units'))
    .executeTakeFirstOrThrow();
  return {
    ...head,
    document,
    content: seesAll ? content : null,
    obligations: await obligationsOf(tx, found.id),
    versions: await versionsOf(tx, found.seriesId),
    units: units.units,
  };
}

async function obligationsOf(tx: Tx, directiveId: string): Promise<ObligationAnswer[]> {
  const rows = await tx
    .selectFrom('obligation as o')
    .selectAll('o')
    .select((q) => [
      q
        .selectFrom('recipient as r')
        .whereRef('r.obligation_id', '=', 'o.id')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('recipients'),
      q
        .selectFrom('demand as d')
        .whereRef('d.obligation_id', '=', 'o.id')
        .select(
          sql<
            ObligationAnswer['demands'] | null
          >`jsonb_agg(jsonb_build_object('id', d.id, 'lineageId', d.lineage_id,
            'control', d.control, 'parameters', d.parameters) order by d.position)`.as('d'),
        )
        .as('demands'),
    ])
    .where('o.directive_id', '=', directiveId)
    .orderBy('o.position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    lineageId: row.lineage_id,
    path: row.path,
    text: row.text,
    anchor: row.anchor,
    groupName: row.group_name,
    cascades: row.cascades,
    deadline: deadlineOf(row),
    change: row.change as ObligationAnswer['change'],
    demands: row.demands ?? [],
    recipients: row.recipients ?? 0,
  }));
}

function deadlineOf(row: {
  deadline_kind: string;
  due_at: Date | null;
  within_hours: number | null;
  start_event: string | null;
  clock_starts: string | null;
  deadline_raw: string | null;
}): Deadline {
  const raw = row.deadline_raw;
  if (row.deadline_kind === 'within')
    return {
      kind: 'within',
      hours: Number(row.within_hours),
      event: row.start_event ?? '',
      ...(row.clock_starts ? { starts: clockStart.parse(row.clock_starts) } : {}),
      raw,
    };
  if (row.due_at === null) return { kind: 'none', raw };
  return { kind: row.deadline_kind as 'before' | 'by', at: row.due_at.toISOString(), raw };
}

const nothing: Differences = { fields: [], obligations: [] };

/** What this version changes of the one in force before it. A unit sees only the duties that are or were its own. */
export async function changesOf(tx: Tx, found: Found, seesAll: boolean): Promise<Differences> {
  const changes = found.changes ?? (found.state === 'draft' ? await changesOfDraft(tx, found) : nothing);
  if (seesAll) return changes;
  const own = await tx
    .selectFrom('assignment as a')
    .innerJoin('directive as d', 'd.id', 'a.directive_id')
    .where('d.series_id', '=', found.seriesId)
    .select('a.lineage_id')
    .distinct()
    .execute();
  const lineages = new Set(own.map((row) => row.lineage_id));
  return { ...changes, obligations: changes.obligations.filter((each) => lineages.has(each.lineageId)) };
}

async function changesOfDraft(tx: Tx, draft: Found): Promise<Differences> {
  const before = await inForce(tx, draft.seriesId);
  return before ? differences(before.content, draft.content) : nothing;
}

/** The version of a series that is in force; null where none is. */
export async function inForce(tx: Tx, seriesId: string): Promise<Found | null> {
  const row = await tx
    .selectFrom('directive')
    .select('id')
    .where('series_id', '=', seriesId)
    .where('state', '=', 'issued')
    .executeTakeFirst();
  return row ? findDirective(tx, row.id) : null;
}
