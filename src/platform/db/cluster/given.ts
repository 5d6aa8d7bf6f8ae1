// A PostgreSQL that the administrator gives by DATABASE_URL: checked, and the app's role made in it.
import { createHmac } from 'node:crypto';
import pg from 'pg';
import { done, failed, type Result } from '../../result.ts';
import { APP_ROLE, type Cluster, type ClusterProblem, type Endpoint, OLDEST_MAJOR } from './contract.ts';
import { checkSafety, connected, PLAIN_ROLE } from './roles.ts';

/**
 * @param ownerUrl the owner of the database, who runs migrations
 * @param appUrl a role without ownership, where the owner may make none; else `haidang_app` is made
 */
export async function openGiven(ownerUrl: string, appUrl?: string): Promise<Result<Cluster, ClusterProblem>> {
  try {
    const owner = endpointOf(ownerUrl);
    const app = appUrl ? endpointOf(appUrl) : appOf(owner);
    return await connected(owner, async (client) => {
      const safe = await checkSafety(client);
      if (!safe.ok) return safe;
      const version = safe.value;
      if (Number.parseInt(version, 10) < OLDEST_MAJOR) return failed({ kind: 'given-too-old', version });
      const role = await prepareAppRole(client, owner, app, appUrl === undefined);
      if (!role.ok) return role;
      const describe = `PostgreSQL ${version}, DATABASE_URL, ${owner.host}:${owner.port}/${owner.database}`;
      return done({
        kind: 'given',
        version,
        owner,
        app,
        describe,
        isAdopted: false,
        stop: async () => {},
        kill: () => {},
      });
    });
  } catch (error) {
    return failed({ kind: 'given-unreachable', reason: reasonOf(error) });
  }
}

/** A connection URL as the parts that `pg` takes. */
export function endpointOf(url: string): Endpoint {
  const { host, port, user, database, password, ssl } = new pg.Client({ connectionString: url });
  const parts = { host, port, user: user ?? '', database: database ?? user ?? '' };
  return { ...parts, ...(password ? { password } : {}), ...(ssl ? { ssl } : {}) };
}

/** Derived from the owner's password, so that every machine of an installation gets the same, and none is stored. */
function appOf(owner: Endpoint): Endpoint {
  if (!owner.password) return { ...owner, user: APP_ROLE };
  const password = createHmac('sha256', owner.password).update(APP_ROLE).digest('base64url');
  return { ...owner, user: APP_ROLE, password };
}

async function prepareAppRole(
  client: pg.Client,
  owner: Endpoint,
  app: Endpoint,
  isOurs: boolean,
): Promise<Result<void, ClusterProblem>> {
  try {
    // Several machines of one installation may start at the same moment.
    await client.query('select pg_advisory_lock(hashtext($1))', [APP_ROLE]);
    if (isOurs) await makeAppRole(client, app);
    await letIn(client, owner.database, app.user);
  } catch (error) {
    return failed({ kind: 'given-app-role', reason: reasonOf(error) });
  }
  return await tryAppRole(app);
}

async function makeAppRole(client: pg.Client, app: Endpoint): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [app.user]);
  const role = pg.escapeIdentifier(app.user);
  if (rowCount === 0) await client.query(`create role ${role} ${PLAIN_ROLE}`);
  if (!app.password) return;
  // Only where it does not fit: the owner may have had the role made, and be allowed no change of it.
  const fits = await connected(app, async () => true).catch(() => false);
  if (!fits) await client.query(`alter role ${role} password ${pg.escapeLiteral(app.password)}`);
}

async function letIn(client: pg.Client, database: string, role: string): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>('select has_database_privilege($1, $2, $3) as may', [
    role,
    database,
    'connect',
  ]);
  if (rows[0]?.may) return;
  await client.query(
    `grant connect, temporary on database ${pg.escapeIdentifier(database)} to ${pg.escapeIdentifier(role)}`,
  );
}

/** The app's role must connect, and must not be able to step around the row-level policies. */
async function tryAppRole(app: Endpoint): Promise<Result<void, ClusterProblem>> {
  try {
    const { rows } = await connected(app, (client) =>
      client.query<{ free: boolean; owns: boolean }>(
        `select rolsuper or rolbypassrls as free,
                exists (select from pg_class where pg_has_role(relowner, 'usage') and relnamespace >= 16384
                        or relowner = pg_roles.oid) as owns
           from pg_roles where rolname = current_user`,
      ),
    );
    if (rows[0]?.free)
      return failed({ kind: 'given-app-role', reason: `${app.user}: SUPERUSER or BYPASSRLS` });
    if (rows[0]?.owns) return failed({ kind: 'given-app-role', reason: `${app.user}: owns tables` });
    return done(undefined);
  } catch (error) {
    return failed({ kind: 'given-app-role', reason: `${app.user}: ${reasonOf(error)}` });
  }
}

function reasonOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || String(error);
}
