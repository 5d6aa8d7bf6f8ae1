// E: a visitor is shown what plain visitors are not, beyond what two equal visits differ in by themselves.
import type { Profile } from '../../contract.ts';
import { advertOf } from '../advert.ts';
import type { PageRecord } from '../record.ts';
import type { Seen } from '../seen.ts';
import type { Sign, Signal } from '../sign.ts';
import { linkWeight } from '../targets.ts';

const others: readonly Profile[] = ['search-referrer', 'mobile-referrer', 'search-engine'];

export const split: Signal = ({ page, context }) => {
  const plain = page.plain.filter(isLetIn);
  if (plain.length === 0) return [];
  const lured = others.flatMap((profile) =>
    differs(
      page,
      profile,
      plain,
      page.by(profile).filter(isLetIn),
      (link) => linkWeight(link, context).weight,
    ),
  );
  const back = page.by('returning').filter(isLetIn);
  // The first visit is shown it and one that comes back is not.
  const first =
    back.length > 0 && plain.length > 1
      ? differs(page, 'desktop', back, plain, (link) => linkWeight(link, context).weight)
      : [];
  return [...lured, ...first].sort((one, other) => other.weight - one.weight).slice(0, 2);
};

const isLetIn = ({ gate, status, sentTo }: Seen) =>
  gate === null && status < 500 && status !== 429 && sentTo === null;

type WeightOf = (link: Seen['strangers'][number]) => number;

function differs(
  page: PageRecord,
  profile: Profile,
  base: readonly Seen[],
  views: readonly Seen[],
  weightOf: WeightOf,
): Sign[] {
  const [view] = views;
  if (!view) return [];
  const knownTerms = new Set(base.flatMap(({ hits }) => hits.map(({ term }) => term)));
  const knownDomains = new Set(base.flatMap(({ strangers }) => strangers.map(({ domain }) => domain)));
  const isIn = (every: readonly Seen[], holds: (seen: Seen) => boolean) => every.every(holds);
  const fresh = view.hits.filter(
    ({ term }) => !knownTerms.has(term) && isIn(views, ({ hits }) => hits.some((hit) => hit.term === term)),
  );
  const strange = view.strangers.filter(
    ({ domain }) =>
      !knownDomains.has(domain) &&
      isIn(views, ({ strangers }) => strangers.some((link) => link.domain === domain)),
  );
  const times = views.length;
  const advert = advertOf(fresh);
  const about = {
    id: 'E:split-content',
    family: 'split',
    kind: 'cloaked-content',
    seenBy: page.whoSaw((seen) => views.includes(seen)),
  } as const;
  const signs: Sign[] = [];
  if (advert && (advert.strength >= 1 || new Set(fresh.map(({ term }) => term)).size >= 2))
    signs.push({
      ...about,
      weight: 3 + Math.min(1, (times - 1) * 0.5),
      target: strange[0]?.domain ?? null,
      snippet: advert.example.snippet,
      where: advert.example.where,
      why: { code: 'split-content', params: { visitor: profile, example: advert.example.term } },
    });
  const [best] = strange
    .map((link) => ({ link, weight: weightOf(link) }))
    .sort((one, other) => other.weight - one.weight);
  if (best && signs.length === 0)
    signs.push({
      ...about,
      id: 'E:split-links',
      weight:
        (best.weight >= 1.5 ? 3 : best.link.hidden !== null ? 2.2 : 1.2) + Math.min(0.6, (times - 1) * 0.3),
      target: best.link.domain,
      snippet: `${best.link.text} ${best.link.href}`.trim().slice(0, 300),
      where: best.link.where,
      why: { code: 'split-links', params: { visitor: profile, target: best.link.domain } },
    });
  return signs;
}
