// Keeps what a look made of a site: its verdict, a case for each planted page, a notice for the unit.
import type { Finding, SiteVerdict, Snapshot } from '../../controls/website-integrity/collect/contract.ts';
import type { Tx } from '../platform/db/database.ts';
import { joinCampaigns } from './campaigns.ts';
import type { Strength } from './contract.ts';
import { markOf } from './mark.ts';
import { moveCase, type StoredCase, storedCases } from './move.ts';
import type { KeptPicture } from './pictures.ts';
import { caseOf } from './recurrence.ts';
import { newCase } from './rules/case.ts';
import { tellUnit } from './tell.ts';

export interface Looked {
  tenant: string;
  site: { id: string; unitId: string; host: string };
  look: string;
  verdict: SiteVerdict;
  snapshot: Snapshot;
  pictures: readonly KeptPicture[];
  /** Whether there was a browser to take them. */
  hadBrowser: boolean;
  /** Addresses of today that only the consent of level 2 opened. */
  consentUsed: number;
  at: Date;
}

/** A page's findings, the strongest first; `strength` is that of the strongest. */
interface PlantedPage {
  mark: string;
  strength: Strength;
  finding: Finding & {
    urls: string[];
    pictures: { profile: string; sha256: string }[];
    hadBrowser: boolean;
  };
}

/** Addresses of one case that are probed later. */
const MOST_URLS = 20;

export async function keepLook(tx: Tx, looked: Looked): Promise<void> {
  const { verdict, look, at } = looked;
  await tx
    .updateTable('site_look')
    .set({
      state: 'done',
      ended_at: at,
      verdict: verdict.verdict,
      why: JSON.stringify(verdict.why),
      pages_done: verdict.pages,
      unmeasured: JSON.stringify(
        verdict.notMeasured.map(({ url, code, detail }) => ({ url, cause: code, detail })),
      ),
      notices: JSON.stringify(verdict.findings.filter(({ weight }) => weight === 'notice')),
      snapshot: JSON.stringify(looked.snapshot),
      consent_used: looked.consentUsed,
    })
    .where('id', '=', look)
    .where('state', '=', 'looking') // one that was stopped meanwhile stays so
    .execute();
  const cases = await storedCases(tx, { site: looked.site.id });
  const fresh: string[] = [];
  for (const [there, pages] of Map.groupBy(plantedPages(looked), (page) => caseOf(page, cases)))
    if (there) await seenAgain(tx, looked, there, pages);
    else for (const page of pages) fresh.push(await found(tx, looked, page));
  await joinCampaigns(tx, looked.tenant, at);
  await tellUnit(tx, looked, fresh.length);
}

function plantedPages({ verdict, pictures, hadBrowser }: Looked): PlantedPage[] {
  const speaking = verdict.findings
    .filter(({ weight }) => weight !== 'notice')
    .sort((a, b) => b.logOdds - a.logOdds);
  return [...Map.groupBy(speaking, ({ url }) => markOf(url))].map(([mark, same]) => ({
    mark,
    strength: same.some(({ weight }) => weight === 'confirmed') ? 'confirmed' : 'review',
    finding: {
      ...same[0]!,
      urls: [...new Set(same.map(({ url }) => url))].slice(0, MOST_URLS),
      pictures: pictures
        .filter(({ url }) => markOf(url) === mark)
        .map(({ profile, sha256 }) => ({ profile, sha256 })),
      hadBrowser,
    },
  }));
}

async function found(tx: Tx, { tenant, site, look, at }: Looked, page: PlantedPage): Promise<string> {
  const facts = newCase(page.strength);
  const id = crypto.randomUUID();
  await tx
    .insertInto('site_case')
    .values({
      id,
      tenant,
      unit_id: site.unitId,
      site_id: site.id,
      mark: page.mark,
      state: facts.state,
      strength: facts.strength,
      finding: JSON.stringify(page.finding),
      found_at: at,
      last_seen_at: at,
    })
    .execute();
  await tx
    .insertInto('site_case_step')
    .values({
      tenant,
      unit_id: site.unitId,
      case_id: id,
      kind: 'found',
      at,
      about: JSON.stringify({ look, strength: page.strength }),
    })
    .execute();
  return id;
}

/** The strongest speaks for the case; every address that it ever had must be gone before it is. */
async function seenAgain(
  tx: Tx,
  { at, look }: Looked,
  there: StoredCase,
  pages: readonly PlantedPage[],
): Promise<void> {
  const strength = pages.some((page) => page.strength === 'confirmed') ? 'confirmed' : 'review';
  await moveCase(tx, there, { kind: 'seen', strength }, { at, by: null, about: { look } });
  const { urls: before = [there.finding.url] } = there.finding;
  const urls = [...new Set([...pages.flatMap(({ finding }) => finding.urls), ...before])];
  const taken = pages.flatMap(({ finding }) => finding.pictures);
  const finding = {
    ...pages[0]?.finding,
    urls: urls.slice(0, MOST_URLS),
    pictures: taken.length > 0 ? taken : (there.finding.pictures ?? []),
  };
  await tx
    .updateTable('site_case')
    .set({ last_seen_at: at, finding: JSON.stringify(finding) })
    .where('id', '=', there.id)
    .execute();
}
