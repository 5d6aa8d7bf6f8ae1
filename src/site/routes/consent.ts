// The owner's consent to a review, and the unit's objection that a site is its own.
import { z } from '@hono/zod-openapi';
import { refuse } from '../../platform/http/problem.ts';
import { route } from '../../platform/http/route.ts';
import { recordAct } from '../../platform/log/record.ts';
import { consentLevel } from '../contract.ts';
import { moveSite } from '../owner.ts';
import { ofSite, siteParams } from './of-site.ts';

const tag = 'site';
const nothing = z.object({});
const reason = z.string().trim().min(1).max(2000);
const act = (verb: string, objectId: string, unitId: string, about: Record<string, unknown> = {}) => ({
  verb,
  objectKind: 'site',
  objectId,
  unitId,
  about,
});

export const consentRoutes = [
  route({
    method: 'post',
    path: '/api/sites/{siteId}/consent',
    action: 'site.consent',
    summary: 'Record the consent of the site’s owner at a level, or withdraw it with level 0',
    tag,
    params: siteParams,
    body: z.object({
      level: consentLevel,
      /** Who gave it: name and position. */
      givenBy: z.string().trim().min(1).max(300),
      /** Number and date of the letter, where there is one. */
      ground: z.string().trim().max(500).nullable().default(null),
    }),
    unitOf: ofSite,
    returns: nothing,
    handle: async ({ tx, asker, params, body, clock }) => {
      const unitId = await ofSite({ tx, params });
      if (!unitId) return refuse['not-found']();
      await tx
        .insertInto('site_consent')
        .values({
          tenant: asker.tenant.id,
          unit_id: unitId,
          site_id: params.siteId,
          level: body.level,
          given_by: body.givenBy,
          ground: body.ground || null,
          recorded_by: asker.person.id,
          recorded_at: clock.now(),
        })
        .execute();
      await recordAct(
        tx,
        asker,
        act('site.consented', params.siteId, unitId, { level: body.level }),
        clock.now(),
      );
      return {};
    },
  }),
  route({
    method: 'post',
    path: '/api/sites/{siteId}/objection',
    action: 'site.answer',
    summary: 'Say that the site is not the unit’s own; nothing is asked of it until that is settled',
    tag,
    params: siteParams,
    body: z.object({ reason }),
    unitOf: ofSite,
    returns: nothing,
    handle: async ({ tx, asker, params, body, clock }) => {
      const row = await tx
        .updateTable('site')
        .set({ contested_at: clock.now(), contested_by: asker.person.id, contest_reason: body.reason })
        .where('id', '=', params.siteId)
        .returning('unit_id')
        .executeTakeFirst();
      if (!row) return refuse['not-found']();
      await recordAct(tx, asker, act('site.contested', params.siteId, row.unit_id), clock.now());
      return {};
    },
  }),
  route({
    method: 'post',
    path: '/api/sites/{siteId}/objection/settle',
    action: 'site.review',
    summary: 'Give a contested site to another unit, or leave it where it is, with a reason',
    tag,
    params: siteParams,
    body: z.object({ unitId: z.uuid().nullable(), reason }),
    unitOf: ofSite,
    returns: nothing,
    handle: async ({ tx, asker, params, body, clock }) => {
      const unitId = await ofSite({ tx, params });
      if (!unitId) return refuse['not-found']();
      await moveSite(tx, params.siteId, body.unitId ?? unitId);
      const about = { to: body.unitId, reason: body.reason };
      await recordAct(tx, asker, act('site.settled', params.siteId, unitId, about), clock.now());
      return {};
    },
  }),
];
