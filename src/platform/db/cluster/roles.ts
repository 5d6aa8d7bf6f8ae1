// The two roles and the database of a private cluster, made where they are missing, and the check of safe settings.
import pg from 'pg';
import { done, failed, type Result } from '../../result.ts';
import { APP_ROLE, type ClusterProblem, DATABASE, type Endpoint, OWNER_ROLE } from './contract.ts';

/** What both roles are. */
export const PLAIN_ROLE = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication';

/** Runs work on one connection and closes it. */
export async function connected<T>(endpoint: Endpoint, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...endpoint, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // a server that stops under us: the query under way says so
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes owner, app role and database; changes nothing that is there. */
export async function prepareRoles(client: pg.Client, password: string | undefined): Promise<void> {
  const { rows } = await client.query<{ owner: boolean; app: boolean; database: boolean }>(
    `select exists (select from pg_roles where rolname = $1) as owner,
            exists (select from pg_roles where rolname = $2) as app,
            exists (select from pg_database where datname = $3) as database`,
    [OWNER_ROLE, APP_ROLE, DATABASE],
  );
  const have = rows[0];
  const secret = password ? ` password ${pg.escapeLiteral(password)}` : '';
  if (!have?.owner) await client.query(`create role ${OWNER_ROLE} ${PLAIN_ROLE}${secret}`);
  if (!have?.app) await client.query(`create role ${APP_ROLE} ${PLAIN_ROLE}${secret}`);
  if (have?.database) return;
  await client.query(`create database ${DATABASE} owner ${OWNER_ROLE}`);
  await closeToOthers(client, DATABASE, APP_ROLE);
}

/** Only the owner and the app's role may connect. */
export async function closeToOthers(client: pg.Client, database: string, appRole: string): Promise<void> {
  const name = pg.escapeIdentifier(database);
  await client.query(`revoke all on database ${name} from public`);
  await client.query(`grant connect, temporary on database ${name} to ${pg.escapeIdentifier(appRole)}`);
}

/** A server that may forget what it confirmed is refused. Gives its version. */
export async function checkSafety(client: pg.Client): Promise<Result<string, ClusterProblem>> {
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) {
    const { rows } = await client.query<{ value: string }>('select current_setting($1) as value', [setting]);
    const value = rows[0]?.value ?? '';
    if (value === 'off') return failed({ kind: 'unsafe-setting', setting, value });
  }
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  );
  return done(rows[0]?.version.split(' ')[0] ?? '');
}
