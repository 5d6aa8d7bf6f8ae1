// What every measurement of the running system stands on: a PostgreSQL and a database of its own, and one issued directive.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { permissionRows } from '../src/person/permissions.ts';
import { permits } from '../src/person/permits.ts';
import { systemClock } from '../src/platform/clock.ts';
import type { Endpoint } from '../src/platform/db/cluster/contract.ts';
import { openCluster } from '../src/platform/db/cluster/open.ts';
import { connect, type Database } from '../src/platform/db/database.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { openFileStore } from '../src/platform/files/store.ts';
import { application } from '../src/platform/http/app.ts';
import { hashToken, newToken } from '../src/platform/http/token.ts';
import { routes } from '../src/routes.ts';

export interface BenchGround {
  owner: Endpoint;
  appEndpoint: Endpoint;
  database: Database;
  app: ReturnType<typeof application>;
  tenant: string;
  /** Signed in as coordinator of the whole authority. */
  coordinator: { person: string; token: string };
  sql<R extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
  /** A person with a role at a unit (null: the whole authority), with an open session. */
  person(role: string, unit: string | null): Promise<{ person: string; token: string }>;
  close(): Promise<void>;
}

/** Opens it in a temporary folder; `close` leaves nothing behind. */
export async function openBenchGround(): Promise<BenchGround> {
  const dataDir = await mkdtemp(join(tmpdir(), 'haidang-bench-'));
  const cluster = await openCluster({ dataDir, log: () => {}, env: {} });
  if (!cluster.ok) throw new Error(JSON.stringify(cluster.problem));
  const { owner, app: appEndpoint } = cluster.value;
  await migrate(owner, { permissions: permissionRows() });
  const database = await connect(appEndpoint);
  const files = await openFileStore(join(dataDir, 'files'));
  const app = application(routes, { database, files, clock: systemClock, permits });
  // Measuring is planted past row security, as the cluster's own superuser.
  const planter = new pg.Client({ ...owner, user: 'postgres' });
  await planter.connect();
  const sql = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await planter.query<R>(text, values)).rows;
  const [authority] = await sql<{ id: string }>(
    "insert into tenant (name) values ('Cơ quan đo') returning id",
  );
  const tenant = authority?.id ?? '';
  const person = async (role: string, unit: string | null) => {
    const token = newToken();
    const [made] = await sql<{ id: string }>(
      'insert into person (tenant, name, email) values ($1, $2, $3) returning id',
      [tenant, role, `${token.slice(0, 16).toLowerCase()}@example.vn`],
    );
    await sql('insert into role_grant (tenant, person_id, role, unit_id) values ($1, $2, $3, $4)', [
      tenant,
      made?.id,
      role,
      unit,
    ]);
    await sql(
      "insert into session (token_hash, tenant, person_id, expires_at) values ($1, $2, $3, now() + interval '1 day')",
      [hashToken(token), tenant, made?.id],
    );
    return { person: made?.id ?? '', token };
  };
  return {
    owner,
    appEndpoint,
    database,
    app,
    tenant,
    sql,
    person,
    coordinator: await person('coordinator', null),
    async close() {
      await database.close();
      await planter.end();
      await cluster.value.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Plants units in `sectors` sectors; returns their ids. */
export async function plantUnits(ground: BenchGround, count: number, sectors = 7): Promise<string[]> {
  await ground.sql(
    "insert into sector (tenant, name, position) select $1, 'Khối ' || n, n from generate_series(1, $2) n on conflict do nothing",
    [ground.tenant, sectors],
  );
  const rows = await ground.sql<{ id: string }>(
    `insert into unit (tenant, name, kind, sector_id)
     select $1, 'Đơn vị số ' || n, 'commune', (select id from sector where tenant = $1 and position = 1 + n % $3) from generate_series(1, $2) n returning id`,
    [ground.tenant, count, sectors],
  );
  return rows.map((row) => row.id);
}

/** Plants a directive that is written but not given out yet: obligations, demands and recipients. */
export async function plantDirective(
  ground: BenchGround,
  units: string[],
  obligations: number,
  control = 'statement',
): Promise<string> {
  const content = { subject: 'V/v đo tốc độ', number: '1', symbol: 'DO-TD', groups: [], obligations: [] };
  const [made] = await ground.sql<{ id: string }>(
    "insert into directive (tenant, series_id, state, content, issued_at) values ($1, gen_random_uuid(), 'issued', $2, now()) returning id",
    [ground.tenant, JSON.stringify(content)],
  );
  await ground.sql(
    `insert into obligation (tenant, directive_id, lineage_id, path, position, text, deadline_kind, due_at)
     select $1, $2, gen_random_uuid(), n::text, n, 'Nhiệm vụ đo số ' || n, 'by', now() + interval '10 days' from generate_series(1, $3) n`,
    [ground.tenant, made?.id, obligations],
  );
  await ground.sql(
    "insert into demand (tenant, obligation_id, lineage_id, control, parameters) select tenant, id, gen_random_uuid(), $2, '{}' from obligation where directive_id = $1",
    [made?.id, control],
  );
  await ground.sql(
    'insert into recipient (tenant, obligation_id, unit_id) select o.tenant, o.id, u from obligation o cross join unnest($2::uuid[]) u where o.directive_id = $1',
    [made?.id, units],
  );
  await ground.sql('analyze obligation, recipient, unit, demand');
  return made?.id ?? '';
}
