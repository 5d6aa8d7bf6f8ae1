// Gathers what the reviews know of a unit's sites, in the shape in which the duty's evidence is handed in.
import { sql } from 'kysely';
import {
  consents,
  type Planted,
  type ReviewedSite,
  type WebsiteEvidence,
} from '../../controls/website-integrity/evidence.ts';
import type { Tx } from '../platform/db/database.ts';
import { listCases } from './cases.ts';
import type { CaseRow } from './contract.ts';
import { listSites } from './register.ts';

/** The unit's own sites and what was found on them; its claim and its attachments are for the unit to say. */
export async function gatherEvidence(
  tx: Tx,
  unit: string,
): Promise<Pick<WebsiteEvidence, 'sites' | 'planted'>> {
  const sites = await listSites(tx, { unit });
  const looks = await lastLooks(tx, unit);
  const steps = await lastSteps(tx, unit);
  const cases = (await listCases(tx, { unit })).filter(({ state }) => state !== 'dismissed');
  return {
    sites: sites.map((site): ReviewedSite => {
      const look = looks.get(site.id);
      return {
        name: site.host,
        consent: consents[site.contestedAt ? 0 : site.consent] ?? 'none',
        lookedAt: look?.at.toISOString() ?? null,
        result: look?.result ?? null,
        pages: look?.pages ?? null,
        notMeasured: look?.notMeasured ?? null,
      };
    }),
    planted: cases.map((one) => plantedOf(one, steps.get(one.id) ?? [])),
  };
}

interface LastLook {
  site: string;
  at: Date;
  result: ReviewedSite['result'];
  pages: number;
  notMeasured: number;
}

async function lastLooks(tx: Tx, unit: string): Promise<Map<string, LastLook>> {
  const { rows } = await sql<LastLook>`
    select distinct on (site_id) site_id as site, ended_at as at, verdict as result, pages_done as pages,
      jsonb_array_length(unmeasured) as "notMeasured"
    from site_look where unit_id = ${unit} and state = 'done' order by site_id, ended_at desc`.execute(tx);
  return new Map(rows.map((row) => [row.site, row]));
}

interface LastStep {
  of: string;
  kind: string;
  at: Date;
  about: Record<string, unknown>;
}

/** The unit's last word and the last probe of each case. */
async function lastSteps(tx: Tx, unit: string): Promise<Map<string, LastStep[]>> {
  const { rows } = await sql<LastStep>`
    select distinct on (case_id, made_by is null) case_id as of, kind, at, about
    from site_case_step where unit_id = ${unit} and (kind in ('answered', 'working', 'came-back') or kind like 'probe-%')
    order by case_id, made_by is null, at desc`.execute(tx);
  return Map.groupBy(rows, ({ of }) => of);
}

const saidBy: Readonly<Record<string, Planted['said']>> = { answered: 'removed', working: 'working' };
const probedBy: Readonly<Record<string, Planted['probed']>> = {
  'probe-gone': 'gone',
  'probe-still-there': 'still-there',
  'probe-could-not-tell': 'could-not-tell',
  'came-back': 'came-back',
};

function plantedOf(one: CaseRow, steps: readonly LastStep[]): Planted {
  const word = steps.find(({ kind }) => kind in saidBy);
  const probe = steps.find(({ kind }) => kind in probedBy);
  const written = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  return {
    site: one.host,
    url: one.finding.url,
    kind: one.finding.kind,
    weight: one.strength,
    foundAt: one.foundAt,
    said: word ? (saidBy[word.kind] ?? null) : null,
    saidAt: word?.at.toISOString() ?? null,
    cause: written(word?.about.cause),
    whatWasDone: written(word?.about.fix),
    probed: probe ? (probedBy[probe.kind] ?? null) : null,
    probedAt: probe?.at.toISOString() ?? null,
  };
}
