// The permission walk: every route, as every role, on a thing of every relation; with the app's checks and with row
// security alone. What must come out is computed from the one table of permissions.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sample, samples } from './access-samples.ts';
import { type Action, type Grant, mayTouch, type Role, roles } from './person/permissions.ts';
import { permits } from './person/permits.ts';
import type { Database, Tx } from './platform/db/database.ts';
import { application } from './platform/http/app.ts';
import type { Route } from './platform/http/route.ts';
import { openOutside } from './platform/log/outside.ts';
import { routes as mostRoutes, routesBeside } from './routes.ts';
import { toolFiles } from './sweep/tool/contract.ts';
import { client, type TestAnswer } from './testing/client.ts';
import { type Ground, openGround, type Place } from './testing/ground.ts';
import { type Ids, plantWorld, type World } from './testing/world.ts';

const nameOf = (route: Pick<Route, 'method' | 'path'>) => `${route.method} ${route.path}`;
const listed: Route[] = [...mostRoutes, ...routesBeside({} as never, '')];
const unitRoles: readonly Role[] = ['officer', 'head', 'duty'];
const unitThings = new Set(
  'unitId assignmentId submissionId requestId hindranceId contactId systemId siteId caseId aliasId fileId stationId allowanceId'.split(
    ' ',
  ),
);
const parametersOf = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
const placesOf = (route: Route): readonly Place[] => {
  const names = parametersOf(route.path);
  if (names.length === 0) return ['own'];
  return names.some((name) => unitThings.has(name))
    ? ['own', 'child', 'parent', 'sibling', 'foreign']
    : ['own', 'foreign'];
};

/** What must be held to read each kind of planted secret. */
const readers: Record<string, readonly Action[]> = {
  contact: ['contact.read', 'unit.describe'],
  system: ['system.read', 'unit.describe'],
  site: ['site.read'],
  evidence: ['evidence.read'],
  draft: ['evidence.submit', 'evidence.sign'],
  device: ['evidence.submit', 'evidence.sign'],
  assignment: ['assignment.read', 'assignment.decide'],
  dispatch: ['dispatch.read'],
  list: ['indicators.read'],
  directive: ['directive.read'],
  report: ['report.read'],
  log: ['log.read'],
};

/** Tables that whoever acts may add to: what happened, and sums that only the worker and readers of reports see. */
const OPEN_TABLES = ['act', 'log_pending', 'tally', 'notice', 'session', 'sign_in_try', 'stored_file'];

/**
 * Row security guards rows, not which of a row's facts move: whoever may answer, judge or withdraw changes the row of an
 * assignment. Which of them a route moves is the app's check, and walked with the checks on.
 */
const ROW_WRITERS: Record<string, readonly Action[]> = {
  assignment: [
    'assignment.answer',
    'assignment.decide',
    'directive.issue',
    'evidence.submit',
    'evidence.sign',
    'verdict.judge',
  ],
  site: ['unit.describe', 'site.answer', 'site.review'],
  site_case: ['site.answer', 'site.review'],
  site_case_step: ['site.answer', 'site.review'],
};

interface Touched {
  tbl: string;
  tenant: string | null;
  unit: string | null;
}

let ground: Ground;
let world: World;
let routes: Route[];
let lineages: Record<Place, string[]>;
let touched: Touched[] = [];
const people = new Map<Role, { id: string; token: string; grants: Grant[] }>();

beforeAll(async () => {
  ground = await openGround([]);
  world = await plantWorld(ground);
  await writeFile(join(ground.folder, toolFiles.linux.built), 'bytes of the command line');
  routes = [...mostRoutes, ...routesBeside(await openOutside(ground.folder), ground.folder)];
  const { own, child, parent, sibling, foreign } = ground.units;
  lineages = {
    own: [own, parent],
    child: [child, own, parent],
    parent: [parent],
    sibling: [sibling, parent],
    foreign: [foreign],
  };
  for (const role of roles) {
    const place = unitRoles.includes(role) ? 'own' : null;
    const { id, token } = await ground.person(role, place);
    people.set(role, { id, token, grants: [{ role, unit: place && ground.units.own }] });
  }
  await plantJournal();
}, 120_000);
afterAll(() => ground.close());

/** Triggers that write down each row that a request touches; read before the request is rolled back. */
async function plantJournal(): Promise<void> {
  await ground.superuser.query(`
    create table walk_journal (tbl text, tenant text, unit text);
    grant select on walk_journal to haidang_app;
    create function walk_note() returns trigger language plpgsql security definer set search_path = public as $$
    declare r jsonb := to_jsonb(coalesce(new, old));
    begin
      insert into walk_journal values (tg_table_name, r->>'tenant', r->>'unit_id');
      return null;
    end $$;
    do $$ declare t text; begin
      for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant'
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'walk_journal'
      loop
        execute format('create trigger walk_note after insert or update or delete on %I for each row execute function walk_note()', t);
      end loop;
    end $$;`);
}

class Undo {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

/** The ground's database, in which every transaction is looked at and then rolled back: each request meets the same world. */
function undoing(database: Database): Database {
  const watched =
    <T>(work: (tx: Tx) => Promise<T>) =>
    async (tx: Tx): Promise<T> => {
      const value = await work(tx);
      touched.push(...(await journal(tx)));
      throw new Undo(value);
    };
  const undone = async <T>(run: Promise<T>): Promise<T> => {
    try {
      return await run;
    } catch (thrown) {
      if (thrown instanceof Undo) return thrown.value as T;
      throw thrown;
    }
  };
  return {
    ...database,
    open: (work) => undone(database.open(watched(work))),
    as: (caller, work) => undone(database.as(caller, watched(work))),
  };
}

const journal = async (tx: Tx): Promise<Touched[]> => {
  const loose = tx as unknown as {
    selectFrom(table: string): { selectAll(): { execute(): Promise<Touched[]> } };
  };
  return loose.selectFrom('walk_journal').selectAll().execute();
};

/** What a route that opens its own transactions has touched: it commits, so its lines are taken out of the journal. */
const committed = async (): Promise<Touched[]> =>
  (await ground.superuser.query('delete from walk_journal returning *')).rows;

async function ask(
  app: ReturnType<typeof application>,
  route: Route,
  sample: Sample,
  role: Role,
  place: Place,
): Promise<TestAnswer> {
  const side = place === 'foreign' ? world.foreign : world.home;
  const ids = { at: world.at[place], home: world.home, demand: world.demand };
  const params: Ids = { ...side, ...world.at[place], ...sample.params?.(side) };
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? `missing-${name}`);
  const query = new URLSearchParams(sample.query?.(ids)).toString();
  const address = query ? `${path}?${query}` : path;
  const person = people.get(role);
  const as = client(app, person?.token ?? null, person?.id ?? null);
  touched = [];
  if (sample.file !== undefined) return as.upload(address, sample.file, sample.headers);
  const body = sample.body?.(ids);
  const answer = await (route.method === 'get'
    ? as.get(address)
    : as[route.method](address, body, sample.headers));
  if (route.alone) touched.push(...(await committed()));
  return answer;
}

function isAllowed(route: Route, role: Role, place: Place): boolean {
  const { grants } = people.get(role) ?? { grants: [] };
  if (route.action === 'public' || route.action === 'signed-in') return true;
  if (place === 'foreign') return false;
  return mayTouch(route.action as Action, grants, route.unitOf ? lineages[place] : null);
}

/** The marks in an answer that this role must not see. */
function leaks(answer: TestAnswer, role: Role): string[] {
  const text = new TextDecoder().decode(answer.bytes);
  const { grants } = people.get(role) ?? { grants: [] };
  const maySee = (kind: string, place: string) => {
    if (place === 'foreign') return false;
    const lineage = place === 'home' ? null : (lineages[place as Place] ?? []);
    return (readers[kind] ?? []).some((action) => mayTouch(action, grants, lineage));
  };
  return [...text.matchAll(/SECRET-(\w+)-(\w+)/g)]
    .filter(([, kind = '', place = '']) => !maySee(kind, place))
    .map(([found]) => found);
}

/** Rows that a request touched and must not have: of another authority, or of a unit out of reach. */
function trespasses(route: Route, role: Role, allowed: boolean): Touched[] {
  const { grants } = people.get(role) ?? { grants: [] };
  const isOpen = route.action === 'public' || route.action === 'signed-in';
  return touched.filter(({ tbl, tenant, unit }) => {
    if (tenant !== ground.authority) return route.action !== 'public' && !samples[nameOf(route)]?.elsewhere;
    if (isOpen || OPEN_TABLES.includes(tbl)) return false;
    const place = (Object.keys(lineages) as Place[]).find((one) => ground.units[one] === unit);
    const writers = ROW_WRITERS[tbl];
    if (place && writers) return !writers.some((action) => mayTouch(action, grants, lineages[place]));
    if (!allowed) return true;
    return place !== undefined && !mayTouch(route.action as Action, grants, lineages[place]);
  });
}

it('every route has its row of samples, and every row its route', () => {
  expect(Object.keys(samples).sort()).toEqual(listed.map(nameOf).sort());
});

it('every action that a route asks for is in the table of permissions', () => {
  const known = (action: string) =>
    ['public', 'signed-in'].includes(action) ||
    permits.may(
      action,
      roles.map((role) => ({ role, unit: null })),
    ) ||
    permits.may(
      action,
      roles.map((role) => ({ role, unit: 'x' })),
    );
  expect(listed.filter((route) => !known(route.action)).map(nameOf)).toEqual([]);
});

describe.each([true, false])('with the checks of the app: %s', (checks) => {
  let app: ReturnType<typeof application>;
  beforeAll(() => {
    const { database, files, clock } = ground;
    app = application(routes, { database: undoing(database), files, clock, permits, checks, log: () => {} });
  });

  it.each(listed.map(nameOf))('%s', async (name) => {
    const route = routes.find((one) => nameOf(one) === name) as Route;
    const sample = samples[name] as Sample;
    const faults: string[] = [];
    let succeeded = false;
    for (const role of roles)
      for (const place of placesOf(route)) {
        const answer = await ask(app, route, sample, role, place);
        const allowed = isAllowed(route, role, place);
        const told = `${role} on ${place}: ${answer.status} ${answer.body?.problem?.code ?? ''}`;
        if (answer.status < 300 && allowed) succeeded = true;
        if (checks && !hasRightStatus(route, role, place, answer.status, sample))
          faults.push(`${told}, but the table says ${allowed ? 'yes' : 'no'}`);
        for (const leak of leaks(answer, role)) faults.push(`${told} shows ${leak}`);
        for (const row of trespasses(route, role, allowed))
          faults.push(`${told} touches ${JSON.stringify(row)}`);
      }
    expect(faults).toEqual([]);
    if (checks && !sample.never) expect(succeeded, 'no role succeeded: the sample is wrong').toBe(true);
  });
});

function hasRightStatus(route: Route, role: Role, place: Place, status: number, sample: Sample): boolean {
  const { grants } = people.get(role) ?? { grants: [] };
  if (route.action === 'public' || route.action === 'signed-in') return status !== 500;
  if (!permits.may(route.action, grants)) return status === 403 || status === 404;
  if (!isAllowed(route, role, place)) return status === 404;
  return sample.never ? true : ![401, 403, 404, 500].includes(status);
}
