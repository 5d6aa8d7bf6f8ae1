// The worker's daily note of how each directive stands, so that "since last week" compares and does not guess.
import { sql } from 'kysely';
import type { Database } from '../platform/db/database.ts';
import { cellsOf } from './board.ts';
import { sumOf } from './counts.ts';

/** Writes today's row of each issued directive of one authority, over an earlier one of the same day. */
export async function noteDay(database: Database, tenant: string, now: Date): Promise<void> {
  await database.as({ tenant, person: null }, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select distinct t.directive_id as id from tally t
      where not exists (select 1 from standing s where s.directive_id = t.directive_id
        and s.day = (${now}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date and s.noted_at > ${now}::timestamptz - interval '10 minutes')`.execute(
      tx,
    );
    for (const { id } of rows) {
      const figures = sumOf((await cellsOf(tx, id, now)).map((cell) => cell.counts));
      await sql`insert into standing (tenant, directive_id, day, figures, noted_at)
        values (${tenant}, ${id}, (${now}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date, ${JSON.stringify(figures)}, ${now})
        on conflict (directive_id, day) do update set figures = excluded.figures, noted_at = excluded.noted_at`.execute(
        tx,
      );
    }
  });
}
