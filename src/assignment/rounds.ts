// The worker's round over the sums: folds their differences together, so that adding them up stays quick.
import { sql } from 'kysely';
import type { Database } from '../platform/db/database.ts';

/**
 * Folds the tally of one authority: takes its rows out and puts their sums back, in one transaction, so that a reader
 * always finds the same totals. Rows written meanwhile are left for the next round. Returns how many rows were folded away.
 */
export async function foldTally(database: Database, tenant: string): Promise<number> {
  return database.as({ tenant, person: null }, async (tx) => {
    const { rows: lock } = await sql<{
      got: boolean;
    }>`select pg_try_advisory_xact_lock(hashtext('tally ' || ${tenant})) as got`.execute(tx);
    if (!lock[0]?.got) return 0;
    const { rows } = await sql<{ taken: number; kept: number }>`
      with taken as (delete from tally where directive_id in (
          select directive_id from tally group by directive_id, obligation_id, sector_id, due_at, is_acknowledged, is_answered,
            is_reported, is_late, is_returned, is_extended, is_exempt, outcome, is_contradicted having count(*) > 1)
        returning *),
      kept as (insert into tally
        select tenant, directive_id, obligation_id, sector_id, due_at, is_acknowledged, is_answered, is_reported, is_late,
          is_returned, is_extended, is_exempt, outcome, is_contradicted, sum(n)
        from taken group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 having sum(n) <> 0 returning 1)
      select (select count(*) from taken) as taken, (select count(*) from kept) as kept`.execute(tx);
    return Number(rows[0]?.taken ?? 0) - Number(rows[0]?.kept ?? 0);
  });
}
