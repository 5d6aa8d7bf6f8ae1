// A place to stand on in tests: a database of its own, two authorities, a family of units, and people to ask as.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { permissionRows, type Role } from '../person/permissions.ts';
import { permits } from '../person/permits.ts';
import { stoppedClock } from '../platform/clock.ts';
import { createMigratedDatabase, openTestCluster } from '../platform/db/cluster/for-tests.ts';
import { connect } from '../platform/db/database.ts';
import { openFileStore } from '../platform/files/store.ts';
import { application } from '../platform/http/app.ts';
import type { Route } from '../platform/http/route.ts';
import { hashToken, newToken } from '../platform/http/token.ts';
import { client, type TestClient } from './client.ts';

/** Where a unit stands: the asker's own, under it, above it, beside it, or in another authority. */
export type Place = 'own' | 'child' | 'parent' | 'sibling' | 'foreign';

export interface GroundOptions {
  /** Default 2024-08-30T02:00:00Z (09:00 in Vietnam). */
  at?: string;
  /** False: the app's own checks are off, row security stands alone. */
  checks?: boolean;
}

/** Opens a ground over these routes. Close it in `afterAll`. */
export async function openGround(routes: readonly Route[], options: GroundOptions = {}) {
  const made = await createMigratedDatabase(permissionRows());
  const superuser = new pg.Client({ ...(await openTestCluster()), database: made.app.database });
  await superuser.connect();
  const folder = await mkdtemp(join(tmpdir(), 'haidang-ground-'));
  const clock = stoppedClock(options.at ?? '2024-08-30T02:00:00Z');
  const database = await connect(made.app);
  const files = await openFileStore(folder);
  const parts = { database, files, clock, permits };
  const app = application(routes, { ...parts, checks: options.checks ?? true });
  const authority = await plantAuthority(superuser, 'Sở mẫu tỉnh Hải Vân');
  const other = await plantAuthority(superuser, 'Sở mẫu tỉnh khác');
  const units = await plantFamily(superuser, authority, other);
  return {
    app,
    clock,
    database,
    files,
    folder,
    authority,
    other,
    units,
    /** Past row security, to plant and to look. */
    superuser,
    owner: made.owner,
    /** The same ground with other routes or with the app's checks off. */
    applicationWith: (checks: boolean) => application(routes, { ...parts, checks }),
    /** A client signed in with one role: at a unit, or (null) over the whole authority. */
    async client(role: Role, place: Place | null): Promise<TestClient> {
      const person = await plantPerson(
        superuser,
        place === 'foreign' ? other : authority,
        role,
        place && units[place],
      );
      return client(app, person.token, person.id);
    },
    /** A client of the other authority's coordinator. */
    async stranger(role: Role = 'coordinator'): Promise<TestClient> {
      const person = await plantPerson(superuser, other, role, null);
      return client(app, person.token, person.id);
    },
    /** A person with one role, and the token of an open session. */
    person: (role: Role, place: Place | null) =>
      plantPerson(superuser, place === 'foreign' ? other : authority, role, place && units[place]),
    anonymous: client(app, null, null),
    async close() {
      await database.close();
      await superuser.end();
      await made.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
export type Ground = Awaited<ReturnType<typeof openGround>>;

async function plantAuthority(superuser: pg.Client, name: string): Promise<string> {
  const { rows } = await superuser.query(
    "insert into tenant (name, parent_body, place, drafting_unit) values ($1, 'UBND tỉnh mẫu', 'Hải Vân', 'BCVT') returning id",
    [name],
  );
  return rows[0].id;
}

/** Names carry their place, so that a leak shows itself in the text of any answer. */
async function plantFamily(
  superuser: pg.Client,
  tenant: string,
  other: string,
): Promise<Record<Place, string>> {
  const { rows } = await superuser.query(
    "insert into sector (tenant, name) values ($1, 'Khối mẫu') returning id",
    [tenant],
  );
  const sector = rows[0].id as string;
  const unit = async (of: string, name: string, parent: string | null) => {
    const made = await superuser.query(
      'insert into unit (tenant, name, parent_id, sector_id, kind) values ($1, $2, $3, $4, $5) returning id',
      [of, name, parent, of === tenant ? sector : null, 'commune'],
    );
    return made.rows[0].id as string;
  };
  const parent = await unit(tenant, 'Đơn vị MARK-PARENT', null);
  const own = await unit(tenant, 'Đơn vị MARK-OWN', parent);
  const child = await unit(tenant, 'Đơn vị MARK-CHILD', own);
  const sibling = await unit(tenant, 'Đơn vị MARK-SIBLING', parent);
  return { parent, own, child, sibling, foreign: await unit(other, 'Đơn vị MARK-FOREIGN', null) };
}

async function plantPerson(superuser: pg.Client, tenant: string, role: Role, unit: string | null) {
  const token = newToken();
  const { rows } = await superuser.query(
    'insert into person (tenant, name, email) values ($1, $2, $3) returning id',
    [tenant, `Người mẫu (${role})`, `${token.slice(0, 12).toLowerCase()}@example.vn`],
  );
  const id = rows[0].id as string;
  await superuser.query('insert into role_grant (tenant, person_id, role, unit_id) values ($1, $2, $3, $4)', [
    tenant,
    id,
    role,
    unit,
  ]);
  await superuser.query(
    "insert into session (token_hash, tenant, person_id, expires_at) values ($1, $2, $3, now() + interval '1 day')",
    [hashToken(token), tenant, id],
  );
  return { id, token, role, unit };
}
