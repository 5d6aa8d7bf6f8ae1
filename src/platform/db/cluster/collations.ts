// After an upgrade of the machine, text may sort otherwise than its indexes were built: they are built again.
import type pg from 'pg';
import { DATABASE, type Endpoint } from './contract.ts';
import { connected } from './roles.ts';

/** Rebuilds the indexes where the library that sorts has another version than at their making. */
export async function refreshCollations(
  client: pg.Client,
  superuser: Endpoint,
  tell: () => void,
): Promise<void> {
  const { rowCount } = await client.query(
    'select from pg_database where datname = $1 and datcollversion <> pg_database_collation_actual_version(oid)',
    [DATABASE],
  );
  if (rowCount === 0) return;
  tell();
  await connected({ ...superuser, database: DATABASE }, async (database) => {
    await database.query(`reindex database ${DATABASE}`);
    await database.query(`alter database ${DATABASE} refresh collation version`);
    await database.query(`do $$ declare name text; begin
      for name in select oid::regcollation from pg_collation where collversion <> pg_collation_actual_version(oid) loop
        execute format('alter collation %s refresh version', name);
      end loop;
    end $$`);
  });
}
