// Joins cases of different sites that lead to the same place into one campaign, and reads campaigns.
import { sql } from 'kysely';
import type { Tx } from '../platform/db/database.ts';
import type { CampaignRow } from './contract.ts';

/**
 * Cases on two sites or more whose planting leads to the same host are one campaign; a campaign that is there takes in
 * what joins it. Set-based: looks end in any order, and the last one sees them all.
 */
export async function joinCampaigns(tx: Tx, tenant: string, at: Date): Promise<void> {
  await sql`
    with shared as (
      select finding ->> 'target' as target, min(campaign_id::text)::uuid as campaign
      from site_case where finding ->> 'target' is not null and state <> 'dismissed'
      group by 1 having count(distinct site_id) > 1),
    begun as (
      insert into site_campaign (tenant, name, targets, begun_at)
        select ${tenant}::uuid, target, array[target], ${at} from shared where campaign is null returning id, name)
    update site_case c set campaign_id = coalesce(s.campaign, b.id)
      from shared s left join begun b on b.name = s.target
      where c.finding ->> 'target' = s.target and c.campaign_id is null`.execute(tx);
}

/** Campaigns with the sites that they touch, those with most open ones first. */
export async function listCampaigns(tx: Tx): Promise<CampaignRow[]> {
  const { rows } = await sql<CampaignRow & { begunAt: Date | string }>`
    select g.id, g.name, g.targets, g.begun_at as "begunAt", jsonb_agg(jsonb_build_object(
        'id', t.id, 'caseId', c.id, 'host', t.host, 'unit', u.name, 'state', c.state) order by t.host) as sites
    from site_campaign g join site_case c on c.campaign_id = g.id join site t on t.id = c.site_id join unit u on u.id = c.unit_id
    group by g.id order by count(*) filter (where c.state in ('open', 'answered')) desc, g.begun_at desc`.execute(
    tx,
  );
  return rows.map((row) => ({ ...row, begunAt: new Date(row.begunAt).toISOString() }));
}
