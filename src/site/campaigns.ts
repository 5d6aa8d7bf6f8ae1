// Joins cases of different sites that share where they lead, what was planted or a vendor into one campaign, and reads campaigns.
import { sql } from 'kysely';
import {
  campaignsOf,
  type Shared,
  textMarkOf,
} from '../../controls/website-integrity/collect/round/campaigns.ts';
import type { Tx } from '../platform/db/database.ts';
import type { CampaignRow } from './contract.ts';

interface PlantedHost {
  host: string;
  targets: string[];
  /** What was seen of planted pages, of confirmed ones alone. */
  snippets: string[];
  vendor: string | null;
  cases: string[];
  campaign: string | null;
}

/** Works the campaigns out anew, by the control's rule: one that is there takes in what joins it, and keeps its name. */
export async function joinCampaigns(tx: Tx, tenant: string, at: Date): Promise<void> {
  // Two looks that end together would each begin the same campaign.
  await sql`select pg_advisory_xact_lock(hashtext('site campaigns ' || ${tenant}))`.execute(tx);
  const sites = await plantedHosts(tx);
  const byHost = new Map(sites.map((site) => [site.host, site]));
  const found = campaignsOf(
    sites.map(({ host, targets, snippets, vendor }) => {
      const texts = snippets.flatMap((snippet) => textMarkOf(snippet) ?? []);
      return { host, targets, texts, vendor };
    }),
  );
  for (const { hosts, shared } of found) {
    const [first] = shared;
    if (!first || hosts.length < 2) continue;
    const members = hosts.flatMap((host) => byHost.get(host) ?? []);
    const targets = shared.filter(({ by }) => by === 'target').map(({ what }) => what);
    const known = members.find(({ campaign }) => campaign !== null)?.campaign;
    const campaign = known ?? (await begin(tx, tenant, targets[0] ?? nameOf(first), at));
    const cases = members.flatMap((member) => member.cases);
    await tx.updateTable('site_campaign').set({ targets }).where('id', '=', campaign).execute();
    await tx.updateTable('site_case').set({ campaign_id: campaign }).where('id', 'in', cases).execute();
  }
}

/** A text is long; its beginning is enough of a name. */
const nameOf = ({ what }: Shared): string => (what.length > 60 ? `${what.slice(0, 60)}…` : what);

async function begin(tx: Tx, tenant: string, name: string, at: Date): Promise<string> {
  const id = crypto.randomUUID();
  await tx.insertInto('site_campaign').values({ id, tenant, name, begun_at: at }).execute();
  return id;
}

async function plantedHosts(tx: Tx): Promise<PlantedHost[]> {
  const { rows } = await sql<PlantedHost>`
    select t.host, t.vendor, array_agg(c.id) as cases, min(c.campaign_id::text)::uuid as campaign,
      coalesce(array_agg(distinct c.finding ->> 'target') filter (where c.finding ->> 'target' is not null), '{}') as targets,
      coalesce(array_agg(distinct c.finding ->> 'snippet') filter (where c.strength = 'confirmed'), '{}') as snippets
    from site_case c join site t on t.id = c.site_id
    where c.state <> 'dismissed' group by t.id, t.host, t.vendor`.execute(tx);
  return rows;
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
