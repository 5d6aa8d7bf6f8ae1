// Whose thing a path under /api/sites/{siteId} or /api/site-cases/{caseId} is: the unit's that the site belongs to.
import { z } from '@hono/zod-openapi';
import type { Tx } from '../../platform/db/database.ts';

export const siteParams = z.object({ siteId: z.uuid() });
export const caseParams = z.object({ caseId: z.uuid() });

/** The unit's id, or undefined where whoever asks has no such site. */
export async function ofSite({ tx, params }: { tx: Tx; params: { siteId: string } }) {
  const row = await tx
    .selectFrom('site')
    .select('unit_id')
    .where('id', '=', params.siteId)
    .executeTakeFirst();
  return row?.unit_id;
}

/** The unit's id, or undefined where whoever asks has no such case. */
export async function ofCase({ tx, params }: { tx: Tx; params: { caseId: string } }) {
  const row = await tx
    .selectFrom('site_case')
    .select('unit_id')
    .where('id', '=', params.caseId)
    .executeTakeFirst();
  return row?.unit_id;
}
