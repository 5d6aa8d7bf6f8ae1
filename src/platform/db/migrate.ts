// Brings a database to the present: plain .sql files in order, each in its own transaction, run as the owner.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

const FOLDER = join(import.meta.dirname, 'migrations');

export interface MigrateOptions {
  /** Rows for the permission table: the one table of permissions, as data. */
  permissions: readonly { action: string; role: string; scope: string }[];
  /** Stop after this many files: for the test that migrates the previous database. */
  upTo?: number;
}

/** Names of the migrations, in order. */
export async function migrations(): Promise<string[]> {
  return (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
}

/**
 * Applies what has not been applied yet and writes the permission table. Safe to call from several processes at once.
 * @returns names of the files applied now
 * @throws where an applied file was changed afterwards, or a file fails: nothing of that file is kept
 */
export async function migrate(owner: pg.ClientConfig, options: MigrateOptions): Promise<string[]> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7142001)');
    await client.query(`do $$ begin
      if not exists (select 1 from pg_roles where rolname = 'haidang_app') then create role haidang_app login; end if;
    end $$`);
    await client.query(
      'create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
    );
    const names = (await migrations()).slice(0, options.upTo);
    const applied = [];
    for (const name of names) if (await applyOnce(client, name)) applied.push(name);
    await writePermissions(client, options.permissions);
    return applied;
  } finally {
    await client.end();
  }
}

async function applyOnce(client: pg.Client, name: string): Promise<boolean> {
  const sql = await readFile(join(FOLDER, name), 'utf8');
  const sha256 = createHash('sha256').update(sql).digest('hex');
  const { rows } = await client.query('select sha256 from migration where name = $1', [name]);
  if (rows[0]) {
    if (rows[0].sha256 !== sha256) throw new Error(`migration ${name} was changed after it was applied`);
    return false;
  }
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
    return true;
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`migration ${name}: ${(cause as Error).message}`, { cause });
  }
}

async function writePermissions(client: pg.Client, rows: MigrateOptions['permissions']): Promise<void> {
  const { rows: there } = await client.query("select to_regclass('permission') is not null as yes");
  if (!there[0].yes) return;
  await client.query('begin');
  await client.query('delete from permission');
  await client.query('insert into permission select * from unnest($1::text[], $2::text[], $3::text[])', [
    rows.map((r) => r.action),
    rows.map((r) => r.role),
    rows.map((r) => r.scope),
  ]);
  await client.query('commit');
}
