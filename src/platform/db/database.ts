// The app's way into the database: one pool as the role that owns nothing, and transactions that know who is asking.
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.generated.ts';

export type Tx = Transaction<Tables>;

/** Who is asking. `person` null: the system itself (the worker's own rounds). `tenant` null: nobody is known yet. */
export interface Caller {
  tenant: string | null;
  person: string | null;
}

export interface Database {
  /** Runs `work` in one transaction in which row security sees `caller`. An error rolls all of it back. */
  as<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction before anyone is known; `enterSession` may make the caller known inside it. */
  open<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  pool: pg.Pool;
  close(): Promise<void>;
}

// Numbers, not strings, for counts (int8) and numerics: none here passes 2^53. Dates stay text (yyyy-mm-dd).
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Connects as the app's role. Fails at once where that role could see past row security. */
export async function connect(app: pg.PoolConfig): Promise<Database> {
  const pool = new pg.Pool({ max: 20, ...app });
  pool.on('error', () => {}); // an idle connection that broke is replaced at the next query
  // One that breaks between two statements of a transaction: the next statement says so, the server goes on.
  pool.on('connect', (client) => client.on('error', () => {}));
  const { rows } = await pool.query(
    'select rolsuper or rolbypassrls as sees_all from pg_roles where rolname = current_user',
  );
  if (rows[0]?.sees_all) {
    await pool.end();
    throw new Error('the app must not connect as a role that passes row security');
  }
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    pool,
    close: () => kysely.destroy(),
    open: (work) => kysely.transaction().execute(work),
    as: (caller, work) =>
      kysely.transaction().execute(async (tx) => {
        await setCaller(tx, caller);
        return work(tx);
      }),
  };
}

/** Tells row security who asks, until the end of this transaction. */
export async function setCaller(tx: Tx, caller: Caller): Promise<void> {
  await sql`select set_config('app.tenant', ${caller.tenant ?? ''}, true), set_config('app.person', ${caller.person ?? ''}, true)`.execute(
    tx,
  );
}

/** Shows a proof (hash of a token, or an e-mail address) to row security, until the end of this transaction. */
export async function showProof(tx: Tx, proof: string): Promise<void> {
  await sql`select set_config('app.proof', ${proof}, true)`.execute(tx);
}
