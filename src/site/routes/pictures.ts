// The picture of a planted page, as a browser drew it for one of the visitors.
import { z } from '@hono/zod-openapi';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { readCase } from '../cases.ts';
import { caseParams, ofCase } from './of-site.ts';

export const pictureRoutes = [
  route({
    method: 'get',
    path: '/api/site-cases/{caseId}/pictures/{picture}',
    action: 'site.read',
    summary: 'A picture (PNG) that the finding of a case names by its SHA-256',
    tag: 'site',
    params: caseParams.extend({ picture: z.string().regex(/^[0-9a-f]{64}$/) }),
    unitOf: ofCase,
    handle: async ({ tx, params, files }) => {
      const one = await readCase(tx, params.caseId);
      const isNamed = one?.finding.pictures?.some(({ sha256 }) => sha256 === params.picture);
      const bytes = isNamed ? await files.read(params.picture).catch(() => null) : null;
      if (!bytes) return refuse['not-found']();
      return new Response(new Uint8Array(bytes), {
        headers: {
          'Content-Type': 'image/png',
          'Cache-Control': 'private, max-age=86400',
          'X-Content-Type-Options': 'nosniff',
        },
      });
    },
  }),
];
