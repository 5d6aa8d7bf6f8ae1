// Assembles routes into the HTTP application: headers, validation, OpenAPI, and what is said when something fails.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { answer, answerAlone } from './answering.ts';
import { apiPages, type Described } from './api-page.ts';
import { databaseRefusal } from './database-refusal.ts';
import type { AppParts } from './parts.ts';
import { type Refusal, refuse } from './problem.ts';
import type { Route } from './route.ts';
import { safeHeaders } from './safe-headers.ts';
import { languageOf, tell } from './telling.ts';

/** The application over these routes. Anything that is not listed is answered 404. */
export function application(routes: readonly Route[], parts: AppParts): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use('*', safeHeaders);
  app.use('/api/*', async (c, next) => {
    const refusal = refusedUnread(c);
    return refusal ? tell(c, refusal) : next();
  });
  app.onError((error, c) => {
    const log = parts.log ?? console.error;
    const refusal = databaseRefusal(error);
    if (refusal) {
      log(`${c.req.method} ${c.req.path}: refused by the database: ${error.message}`);
      return tell(c, refusal);
    }
    const at = crypto.randomUUID().slice(0, 8);
    log(`[${at}] ${c.req.method} ${c.req.path}: ${error.stack ?? error}`);
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
  // Only told here: what a request brings is read by the route's own schemas (reading.ts).
  app.openAPIRegistry.registerPath(described);
  app.on(route.method, described.getRoutingPath(), (c) =>
    route.alone ? answerAlone(c, route, parts) : answer(c, route, parts),
  );
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

/** What needs no look at the route: it comes from another site. */
function refusedUnread(c: Context): Refusal | null {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return null;
  return isForeign(c) ? refuse['wrong-origin']() : null;
}

/** A browser says where a request comes from; a request that changes something must come from our own pages. */
function isForeign(c: Context): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origin = c.req.header('Origin');
  return origin !== undefined && new URL(origin).host !== c.req.header('Host');
}
