// Whether every registered site was looked at within the window, and nothing planted is left open.
import { type Check, civilDay, daysSince, type Outcome, type Part, verdict } from '../kit.ts';
import type { Planted, ReviewedSite, WebsiteEvidence, WebsiteParameters } from './evidence.ts';
import { hostOf } from './hosts.ts';

export const claimOutcome = ({ claim }: WebsiteEvidence): Outcome | null => claim;

const unheard: ReviewedSite = {
  name: null,
  consent: null,
  lookedAt: null,
  result: null,
  pages: null,
  notMeasured: null,
};

/**
 * Every site of the unit looked at within `parameters.longestAgeDays`, and whatever was found planted is gone by the
 * machine's own probe, with its cause told. A site without the owner's consent, or whose look is too old, is `unknown`.
 * Source: seed 000, clause 1.c; seed 001, clause 1.d.
 */
export const check: Check<WebsiteEvidence, WebsiteParameters> = ({ evidence, parameters, now }) => {
  const sites = [...sitesOf(evidence, parameters)];
  if (sites.length === 0) return verdict.unknown('no-sites');
  const parts = sites.map(([host, { site, planted }]) =>
    verdict.all(host, [...looked(site, planted, parameters, now), ...planted.flatMap(settled)]),
  );
  const count = (wanted: Outcome) => parts.filter(({ outcome }) => outcome === wanted).length;
  const figures = {
    sites: sites.length,
    clean: count('met'),
    open: count('not-met'),
    unknown: count('unknown'),
    planted: evidence.planted.length,
  };
  return verdict.of(parts, { figures });
};

type Known = { site: ReviewedSite; planted: Planted[] };

/** Sites told of, those only a finding names, and those asked for and not told of. */
function sitesOf(evidence: WebsiteEvidence, parameters: WebsiteParameters): Map<string, Known> {
  const known = new Map<string, Known>();
  const at = (host: string): Known => {
    const found = known.get(host) ?? { site: { ...unheard, name: host }, planted: [] };
    known.set(host, found);
    return found;
  };
  for (const site of evidence.sites)
    if (site.name) {
      const before = at(hostOf(site.name));
      if ((site.lookedAt ?? '') >= (before.site.lookedAt ?? '')) before.site = site;
    }
  for (const planted of evidence.planted) {
    const host = hostOf(planted.site ?? planted.url ?? '');
    if (host) at(host).planted.push(planted);
  }
  for (const name of parameters.sites) if (hostOf(name)) at(hostOf(name));
  return known;
}

function looked(
  site: ReviewedSite,
  planted: readonly Planted[],
  { longestAgeDays }: WebsiteParameters,
  now: Date,
): Part[] {
  if (site.consent === 'none') return [verdict.missing('no-consent')];
  if (site.lookedAt === null) return [verdict.missing('never-looked')];
  const days = daysSince(civilDay(new Date(site.lookedAt)), now) ?? 0;
  if (new Date(site.lookedAt) > now) return [verdict.missing('look-ahead', { at: site.lookedAt })];
  if (days > longestAgeDays) return [verdict.missing('look-too-old', { days, most: longestAgeDays })];
  if (site.result === null || site.result === 'unknown') return [verdict.missing('could-not-look')];
  const unlisted = site.result !== 'clean' && planted.length === 0;
  return [
    unlisted
      ? verdict.contradiction('found-and-not-listed', { result: site.result })
      : verdict.require(true, 'found-and-not-listed'),
    ...((site.notMeasured ?? 0) > 0 ? [verdict.note('parts-not-seen', { count: site.notMeasured })] : []),
  ];
}

/** The probe decides; the unit's word stands beside it. */
function settled(planted: Planted): Part[] {
  const about = { url: planted.url, kind: planted.kind };
  const { probed, said, cause } = planted;
  if (probed === 'came-back') return [verdict.require(false, 'came-back', about)];
  if (probed === 'still-there')
    return [verdict.require(false, said === 'removed' ? 'said-gone-still-there' : 'still-there', about)];
  if (probed === 'gone')
    return cause ? [verdict.require(true, 'gone')] : [verdict.missing('gone-cause-not-told', about)];
  if (said === 'removed') return [verdict.missing('removed-not-probed', about)];
  if (said === 'contested') return [verdict.missing('contested', about)];
  return planted.weight === 'review'
    ? [verdict.missing('to-be-looked-at', about)]
    : [verdict.require(false, 'open', about)];
}
