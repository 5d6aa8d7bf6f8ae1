// What row security would say of one unit's things, asked in a query: what the one who asks may do to them.
import { type RawBuilder, sql } from 'kysely';

/** True where `action` is allowed on things of `unit`: a column, or an id. As `guard` tests it (migration 0001). */
export const mayTouch = (action: string, unit: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(reaches_all(${sql.lit(action)}) or ${unit} in (select reachable(${sql.lit(action)})))`;
