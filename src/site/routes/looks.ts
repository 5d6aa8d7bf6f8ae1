// Asking for a look at a site, and stopping one.
import { z } from '@hono/zod-openapi';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { LOOK_AT_SITE } from '../look-job.ts';
import { refuseSite } from '../refusals.ts';
import { findSite } from '../register.ts';
import { ofSite, siteParams } from './of-site.ts';

const tag = 'site';

export const lookRoutes = [
  route({
    method: 'post',
    path: '/api/sites/{siteId}/looks',
    action: 'site.review',
    summary: 'Look at a site now; refused where its owner has not consented',
    tag,
    params: siteParams,
    body: z.object({ tier: z.int().min(0).max(2).default(1) }),
    unitOf: ofSite,
    returns: z.object({ id: z.uuid() }),
    handle: async ({ tx, asker, params, body, clock, send }) => {
      const site = await findSite(tx, params.siteId);
      if (!site) return refuse['not-found']();
      if (site.contestedAt) return refuseSite.contested({ host: site.host });
      if (site.consent === 0) return refuseSite['no-consent']({ host: site.host });
      if (site.lookState === 'waiting' || site.lookState === 'looking')
        return refuseSite['look-under-way']({ host: site.host });
      const id = crypto.randomUUID();
      await tx
        .insertInto('site_look')
        .values({
          id,
          tenant: asker.tenant.id,
          unit_id: site.unitId,
          site_id: site.id,
          tier: body.tier,
          asked_by: asker.person.id,
          asked_at: clock.now(),
        })
        .execute();
      const act = { verb: 'site.look-asked', objectKind: 'site', objectId: site.id, unitId: site.unitId };
      await recordAct(tx, asker, act, clock.now());
      await send(LOOK_AT_SITE, { tenant: asker.tenant.id, lookId: id }, { key: id, tx });
      return { id };
    },
  }),
  route({
    method: 'post',
    path: '/api/sites/{siteId}/looks/stop',
    action: 'site.review',
    summary: 'Stop the look that waits or is under way; what was found before it stays',
    tag,
    params: siteParams,
    unitOf: ofSite,
    returns: z.object({ stopped: z.boolean() }),
    handle: async ({ tx, params, clock }) => {
      const stopped = await tx
        .updateTable('site_look')
        .set({ state: 'stopped', ended_at: clock.now() })
        .where('site_id', '=', params.siteId)
        .where('state', 'in', ['waiting', 'looking'])
        .executeTakeFirst();
      return { stopped: stopped.numUpdatedRows > 0n };
    },
  }),
];
