// Assembles routes into the HTTP application: session, permission, validation, one transaction a request, OpenAPI.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database, Tx } from '../db/database.ts';
import type { FileStore } from '../files/store.ts';
import type { SendJob } from '../jobs/kind.ts';
import { apiPages, type Described } from './api-page.ts';
import { tellInput } from './input-words.ts';
import { type Language, Refusal, refuse } from './problem.ts';
import type { Ask, Asker, Permits, Route, TakenFile } from './route.ts';
import { hashToken, SESSION_COOKIE } from './token.ts';

export interface AppParts {
  database: Database;
  files: FileStore;
  clock: Clock;
  permits: Permits;
  /** Puts work in the job queues; absent where no queue runs: what waits is then found by the worker's own round. */
  send?: SendJob;
  /** False only in the test that shows row security holds by itself. */
  checks?: boolean;
  log?: (line: string) => void;
}

class RolledBack {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    this.refusal = refusal;
  }
}

/** The application over these routes. Anything that is not listed is answered 404. */
export function application(routes: readonly Route[], parts: AppParts): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const told = tellInput(result.error.issues, languageOf(c));
      return tell(c, refuse['wrong-input']({ place: told[0]?.field ?? '', why: told[0]?.why ?? '' }, told));
    },
  });
  app.use(
    '*',
    secureHeaders({ contentSecurityPolicy: CONTENT_POLICY, crossOriginResourcePolicy: 'same-origin' }),
  );
  app.use('/api/*', async (c, next) => (isForeign(c) ? tell(c, refuse['wrong-origin']()) : next()));
  app.use('/api/*', async (c, next) =>
    Number(c.req.header('Content-Length') ?? 0) > MAX_JSON_BYTES &&
    c.req.header('Content-Type')?.includes('json')
      ? tell(c, refuse['wrong-input']({ place: 'body', why: '≤ 5 MB' }))
      : next(),
  );
  app.onError((error, c) => {
    const at = crypto.randomUUID().slice(0, 8);
    (parts.log ?? console.error)(`[${at}] ${c.req.method} ${c.req.path}: ${error.stack ?? error}`);
    const told =
      languageOf(c) === 'vi'
        ? {
            message: `Hệ thống gặp lỗi (mã ${at}). Chưa có gì bị thay đổi.`,
            fix: 'Thử lại; nếu còn lỗi, gửi mã này cho quản trị.',
          }
        : {
            message: `The system failed (code ${at}). Nothing was changed.`,
            fix: 'Try again; if it fails again, send this code to the administrator.',
          };
    return c.json({ problem: { code: 'failed', ...told } }, 500);
  });
  for (const route of routes) mount(app, route, parts);
  app.doc31('/api/openapi.json', ABOUT);
  const pages = apiPages(() => app.getOpenAPI31Document(ABOUT) as Described);
  app.get('/api', (c) => c.html(pages(languageOf(c))));
  app.all('/api/*', (c) => tell(c, refuse['not-found']()));
  return app;
}

const ABOUT = { openapi: '3.1.0', info: { title: 'Hải Đăng', version: '0.1.0' } };
const INSUFFICIENT_PRIVILEGE = '42501';
const MAX_JSON_BYTES = 5 * 2 ** 20;

const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  scriptSrc: ["'self'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
};

/** The bytes of a file, as they are; the schema is only told, nothing is parsed by it. */
const ONE_FILE = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } as const } };

function mount(app: OpenAPIHono, route: Route, parts: AppParts): void {
  const described = createRoute({
    method: route.method,
    path: route.path,
    summary: route.summary,
    tags: [route.tag],
    request: {
      ...(route.params ? { params: route.params as z.ZodObject } : {}),
      ...(route.query ? { query: route.query as z.ZodObject } : {}),
      ...(route.body
        ? { body: { required: true, content: { 'application/json': { schema: route.body } } } }
        : {}),
      ...(route.takesFile ? { body: { required: true, content: ONE_FILE } } : {}),
    },
    responses: {
      200: route.returns
        ? { description: route.summary, content: { 'application/json': { schema: route.returns } } }
        : { description: route.summary },
      default: { description: 'Refused', content: { 'application/json': { schema: problemSchema } } },
    },
  });
  // The schemas are checked where the route is declared; here they are only passed through.
  app.openapi(described, ((c: Context) =>
    route.alone ? answerAlone(c, route, parts) : answer(c, route, parts)) as never);
}

const problemSchema = z
  .object({
    problem: z.object({
      code: z.string(),
      message: z.string(),
      place: z.string().optional(),
      fix: z.string().optional(),
      details: z.unknown().optional(),
    }),
  })
  .openapi('Problem');

async function answer(c: Context, route: Route, parts: AppParts): Promise<Response> {
  const after: (() => unknown)[] = [];
  const within = (work: (ask: Ask<unknown, unknown, unknown>) => Promise<unknown>) =>
    parts.database.open(async (tx) => {
      const ask = askFor(c, route, parts, tx, await enter(c, tx, parts.permits), after);
      const result = (await check(route, ask, parts)) ?? (await work(ask));
      if (result instanceof Refusal) throw new RolledBack(result);
      return result;
    });
  try {
    let file: TakenFile | null = null;
    if (route.takesFile) {
      // A slow upload must not hold a transaction: who asks is checked first, and again when the file is there.
      await within(async () => null);
      const taken = await takeFile(c, parts.files);
      if (taken instanceof Refusal) return tell(c, taken);
      file = taken;
    }
    const given = await within(async (ask) => route.handle?.(file ? { ...ask, file } : ask));
    for (const work of after) await work();
    if (given instanceof Response) return given;
    c.header('Cache-Control', 'no-store');
    return c.json(given ?? {});
  } catch (thrown) {
    if (thrown instanceof RolledBack) return tell(c, thrown.refusal);
    // What the app's checks let through and row security did not: refused all the same, and told to the log.
    if ((thrown as { code?: string }).code === INSUFFICIENT_PRIVILEGE) {
      (parts.log ?? console.error)(
        `${c.req.method} ${c.req.path}: refused by row security: ${(thrown as Error).message}`,
      );
      return tell(c, refuse['not-allowed']());
    }
    throw thrown;
  }
}

async function answerAlone(c: Context, route: Route, parts: AppParts): Promise<Response> {
  const token = tokenOf(c);
  const given = await route.alone?.({
    database: parts.database,
    permits: parts.permits,
    checks: parts.checks !== false,
    clock: parts.clock,
    language: languageOf(c),
    proof: token ? hashToken(token) : null,
    params: (route.params ? c.req.valid('param' as never) : {}) as never,
    body: (route.body ? c.req.valid('json' as never) : {}) as never,
    raw: c,
  });
  if (given instanceof Refusal) return tell(c, given);
  if (given instanceof Response) return given;
  c.header('Cache-Control', 'no-store');
  return c.json(given ?? {});
}

async function takeFile(c: Context, files: FileStore): Promise<TakenFile | Refusal> {
  const body = c.req.raw.body;
  const name = (c.req.query('name') ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069/\\]/gu, '')
    .trim();
  if (!body || !name) return refuse['file-missing']();
  const kept = await files.keep(body);
  if (kept.ok) return { ...kept.value, name: name.slice(0, 200) };
  return kept.problem.code === 'empty'
    ? refuse['file-empty']({ name })
    : refuse['file-too-big']({ name, megabytes: kept.problem.limit / 2 ** 20 });
}

function askFor(
  c: Context,
  route: Route,
  parts: AppParts,
  tx: Tx,
  asker: Asker | null,
  after: (() => unknown)[],
) {
  return {
    tx,
    asker: asker as Asker,
    clock: parts.clock,
    files: parts.files,
    send: parts.send ?? (async () => {}),
    language: languageOf(c),
    params: route.params ? c.req.valid('param' as never) : {},
    query: route.query ? c.req.valid('query' as never) : {},
    body: route.body ? c.req.valid('json' as never) : {},
    raw: c,
    afterCommit: (work: () => unknown) => after.push(work),
  } as unknown as Ask<unknown, unknown, unknown>;
}

async function check(
  route: Route,
  ask: Ask<unknown, unknown, unknown>,
  parts: AppParts,
): Promise<Refusal | null> {
  if (route.action === 'public') return null;
  if (!ask.asker) return refuse['not-signed-in']();
  if (route.action === 'signed-in' || parts.checks === false) return null;
  if (!parts.permits.may(route.action, ask.asker.grants)) return refuse['not-allowed']();
  if (!route.unitOf) return null;
  const unit = await route.unitOf(ask);
  if (unit === undefined) return refuse['not-found']();
  const lineage = unit === null ? null : await lineageOf(ask.tx, unit);
  return parts.permits.mayTouch(route.action, ask.asker.grants, lineage) ? null : refuse['not-found']();
}

/** The unit and the units above it, itself first; empty where there is no such unit in this authority. */
export async function lineageOf(tx: Tx, unit: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('unit_branch')
    .select('ancestor')
    .where('descendant', '=', unit)
    .orderBy('depth')
    .execute();
  return rows.map((row) => row.ancestor);
}

async function enter(c: Context, tx: Tx, permits: Permits): Promise<Asker | null> {
  const token = tokenOf(c);
  if (!token) return null;
  const hash = hashToken(token);
  const { rows } = await sql<{ told: Told | null }>`select enter_session(${hash}) as told`.execute(tx);
  const told = rows[0]?.told;
  if (!told) return null;
  return {
    tenant: told.tenant,
    person: told.person,
    grants: told.grants,
    session: { hash, origin: told.originHash },
    may: (action) => permits.may(action, told.grants),
  };
}

interface Told {
  tenant: Asker['tenant'];
  person: Asker['person'];
  grants: Asker['grants'];
  originHash: string | null;
  seenAt: string;
}

/** The session's token: a browser's cookie, or `Authorization: Bearer` of a client of the API. */
const tokenOf = (c: Context) =>
  getCookie(c, SESSION_COOKIE) ?? c.req.header('Authorization')?.match(/^Bearer (\S+)$/)?.[1];

/** A browser says where a request comes from; a request that changes something must come from our own pages. */
function isForeign(c: Context): boolean {
  if (['GET', 'HEAD'].includes(c.req.method)) return false;
  const site = c.req.header('Sec-Fetch-Site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origin = c.req.header('Origin');
  return origin !== undefined && new URL(origin).host !== c.req.header('Host');
}

/** Vietnamese unless English is asked for. */
export function languageOf(c: Context): Language {
  return /^en\b/i.test(c.req.header('Accept-Language') ?? '') ? 'en' : 'vi';
}

function tell(c: Context, refusal: Refusal): Response {
  return c.json(refusal.tell(languageOf(c)), refusal.status);
}
