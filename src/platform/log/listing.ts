// Reads the log of acts for people: who did what to which thing, newest first.
import { sql } from 'kysely';
import type { Tx } from '../db/database.ts';

export interface LogFilter {
  q?: string;
  verb?: string;
  person?: string;
  unit?: string;
  object?: string;
  from?: Date;
  to?: Date;
}

export interface LogRow {
  id: string;
  at: string;
  person: { id: string; name: string } | null;
  unit: { id: string; name: string } | null;
  verb: string;
  objectKind: string;
  objectId: string | null;
  /** The name of the person or unit that it was done to, where it is one. */
  objectName: string | null;
  about: Record<string, unknown>;
  /** Its place in the signed log; null: taken in within a minute. */
  position: number | null;
}

/** One page of the acts that whoever asks may see. */
export async function listActs(tx: Tx, filter: LogFilter, limit: number, offset: number): Promise<LogRow[]> {
  const rows = await matching(tx, filter)
    .leftJoin('log_leaf', 'log_leaf.act_id', 'act.id')
    .select([
      'act.id',
      'act.at',
      'act.verb',
      'act.object_kind',
      'act.object_id',
      'act.about',
      'act.person_id',
      'person.name as person_name',
      'act.unit_id',
      'unit.name as unit_name',
      'log_leaf.position',
      (is) => is.fn.coalesce('object_person.name', 'object_unit.name').as('object_name'),
    ])
    .orderBy('act.at', 'desc')
    .orderBy('act.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    person: row.person_id ? { id: row.person_id, name: row.person_name ?? '' } : null,
    unit: row.unit_id ? { id: row.unit_id, name: row.unit_name ?? '' } : null,
    verb: row.verb,
    objectKind: row.object_kind,
    objectId: row.object_id,
    objectName: row.object_name ?? null,
    about: row.about ?? {},
    position: row.position,
  }));
}

/** How many acts the filter leaves. */
export async function countActs(tx: Tx, filter: LogFilter): Promise<number> {
  const { total } = await matching(tx, filter)
    .select((is) => is.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** Which verbs the log has, for the filter's choices. */
export async function verbsInLog(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom('act').select('verb').distinct().orderBy('verb').execute();
  return rows.map((row) => row.verb);
}

function matching(tx: Tx, { q, verb, person, unit, object, from, to }: LogFilter) {
  let query = tx
    .selectFrom('act')
    .leftJoin('person', 'person.id', 'act.person_id')
    .leftJoin('unit', 'unit.id', 'act.unit_id')
    .leftJoin('person as object_person', 'object_person.id', 'act.object_id')
    .leftJoin('unit as object_unit', 'object_unit.id', 'act.object_id');
  for (const word of q?.split(/\s+/).filter(Boolean) ?? [])
    query = query.where(
      sql<boolean>`strpos(fold(concat_ws(' ', person.name, unit.name, object_person.name, object_unit.name, act.about::text)), fold(${word})) > 0`,
    );
  if (verb) query = query.where('act.verb', '=', verb);
  if (person) query = query.where('act.person_id', '=', person);
  if (unit) query = query.where('act.unit_id', '=', unit);
  if (object) query = query.where('act.object_id', '=', object);
  if (from) query = query.where('act.at', '>=', from);
  if (to) query = query.where('act.at', '<', to);
  return query;
}
