// The pages of a dispatch as pictures, drawn when somebody looks at them.
import { z } from '@hono/zod-openapi';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { openDesk, pictureName } from '../pages/desk.ts';
import { refuseDispatch } from '../refusals.ts';
import { findPage } from '../store.ts';

const desk = openDesk();
const params = z.object({ dispatchId: z.uuid(), page: z.coerce.number().int().min(1).max(2000) });

const pageRoute = route({
  method: 'get',
  path: '/api/dispatches/{dispatchId}/pages/{page}',
  action: 'dispatch.read',
  summary: 'A page as a WebP picture; 202 while it is being drawn: ask again after Retry-After',
  tag: 'dispatch',
  params,
  async handle({ tx, params, files, raw }) {
    const { page } = params;
    const found = await findPage(tx, params.dispatchId, page);
    if (!found) return refuse['not-found']();
    // The file never changes, nor does its picture; row security has said that this person may see both.
    const tag = `"${found.sha256.slice(0, 32)}-${pictureName(page)}"`;
    const headers = { ETag: tag, 'Cache-Control': 'private, no-cache', 'X-Content-Type-Options': 'nosniff' };
    if (raw.req.header('If-None-Match') === tag) return new Response(null, { status: 304, headers });
    const { sha256, mediaType, size } = found;
    const asked = await desk.ask(files, { sha256, mediaType, page, size });
    if (asked.state === 'busy') return refuseDispatch['too-many-pages-wait']();
    if (asked.state === 'failed')
      return refuseDispatch[asked.problem === 'no-such-page' ? 'no-such-page' : 'page-not-drawn']({
        page: String(page),
      });
    if (asked.state === 'drawing')
      return new Response(null, {
        status: 202,
        headers: { 'Retry-After': '1', 'Cache-Control': 'no-store' },
      });
    return new Response(asked.picture as Uint8Array<ArrayBuffer>, {
      headers: { ...headers, 'Content-Type': 'image/webp', 'Content-Length': String(asked.picture.length) },
    });
  },
});

export const pageRoutes = [pageRoute];
