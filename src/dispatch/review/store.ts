// The SQL of reviewing: the acts of a dispatch, one more of them, and the reading that follows.
import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Act, ReviewedReading } from './contract.ts';
import type { KeptAct, PairPlace, SourceText } from './rules/pairs.ts';

export interface Reviewable {
  sha256: string;
  machine: ReviewedReading;
}

/** A read dispatch, locked against others who review it at this moment where something is to be added; null where it is not read. */
export async function findReviewable(
  tx: Tx,
  id: string,
  locked = false,
): Promise<Reviewable | null | undefined> {
  const query = tx
    .selectFrom('dispatch')
    .select(['sha256', sql<ReviewedReading | null>`reading - 'source'`.as('machine')])
    .where('id', '=', id);
  const row = await (locked ? query.forUpdate() : query).executeTakeFirst();
  return row && (row.machine ? { sha256: row.sha256, machine: row.machine } : null);
}

export async function sourceOf(tx: Tx, id: string): Promise<SourceText[]> {
  const row = await tx
    .selectFrom('dispatch')
    .select(sql<SourceText[] | null>`reading -> 'source'`.as('source'))
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.source ?? [];
}

export interface SignedAct extends Act {
  by: string | null;
  byId: string;
  at: Date;
}

export async function actsOf(tx: Tx, dispatchId: string): Promise<SignedAct[]> {
  const rows = await tx
    .selectFrom('reading_correction as c')
    .leftJoin('person as p', 'p.id', 'c.made_by')
    .select(['c.ordinal', 'c.kind', 'c.field', 'c.value_before', 'c.value_after', 'c.anchor'])
    .select(['p.name as by', 'c.made_by', 'c.made_at'])
    .where('c.dispatch_id', '=', dispatchId)
    .orderBy('c.ordinal')
    .execute();
  return rows.map((row) => ({
    ordinal: row.ordinal,
    kind: row.kind as Act['kind'],
    field: row.field,
    from: row.value_before,
    to: row.value_after,
    anchor: row.anchor as Act['anchor'],
    by: row.by,
    byId: row.made_by,
    at: row.made_at,
  }));
}

export interface NewAct extends Act {
  place: PairPlace;
  machineValue: unknown;
}
interface Adding {
  tenant: string;
  person: string;
  dispatchId: string;
  sha256: string;
  schemaVersion: string;
  at: Date;
}

export async function addActs(tx: Tx, adding: Adding, acts: readonly NewAct[]): Promise<void> {
  await tx
    .insertInto('reading_correction')
    .values(
      acts.map((act) => ({
        tenant: adding.tenant,
        dispatch_id: adding.dispatchId,
        ordinal: act.ordinal,
        kind: act.kind,
        field: act.field,
        value_before: JSON.stringify(act.from ?? null),
        value_after: JSON.stringify(act.to ?? null),
        anchor: act.anchor && JSON.stringify(act.anchor),
        sha256: adding.sha256,
        schema_version: adding.schemaVersion,
        place: JSON.stringify(act.place),
        machine_value: JSON.stringify(act.machineValue ?? null),
        made_by: adding.person,
        made_at: adding.at,
      })),
    )
    .execute();
}

/** Keeps the reviewed reading, and what lists show of it. */
export async function keepReviewed(tx: Tx, id: string, reading: ReviewedReading): Promise<void> {
  const { number, symbol, issuer, subject } = reading;
  await tx
    .updateTable('dispatch')
    .set({
      reviewed: JSON.stringify(reading),
      number: number.value,
      symbol: symbol.value,
      issuer: issuer.value,
      subject: subject.value,
    })
    .where('id', '=', id)
    .execute();
}

/** All acts of the authority, a dispatch after the other. */
export async function allActs(tx: Tx): Promise<Map<string, KeptAct[]>> {
  const rows = await tx
    .selectFrom('reading_correction')
    .selectAll()
    .orderBy('made_at')
    .orderBy('dispatch_id')
    .orderBy('ordinal')
    .execute();
  const acts = rows.map((row) => ({
    dispatchId: row.dispatch_id,
    ordinal: row.ordinal,
    kind: row.kind as Act['kind'],
    field: row.field,
    from: row.value_before,
    to: row.value_after,
    anchor: row.anchor as Act['anchor'],
    sha256: row.sha256,
    schemaVersion: row.schema_version,
    place: row.place as PairPlace,
    machineValue: row.machine_value,
    at: row.made_at,
  }));
  return Map.groupBy(acts, ({ dispatchId }) => dispatchId);
}
