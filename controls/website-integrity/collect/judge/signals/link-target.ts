// Where links lead: a name or an anchor that looks planted, many unrelated domains in one hidden place, a target known from elsewhere.
import type { HiddenMeans, LinkFact } from '../../contract.ts';
import type { Sign, Signal } from '../sign.ts';
import { linkWeight } from '../targets.ts';

const FARM = 3;
/** A page that gives another site as its true address says more than a link; scripts and forms are lent out more often. */
const byElement: Partial<Record<LinkFact['element'], number>> = { canonical: 0.8, script: -0.8, form: -0.8 };
/** Ways in which pages keep things back that they show later: a farm is told by the others alone. */
const byRight: ReadonlySet<HiddenMeans> = new Set([
  'display-none',
  'visibility-hidden',
  'hidden-attribute',
  'noscript',
]);

export const linkTarget: Signal = ({ page, context }) => {
  const all = page.seen.filter(({ gate }) => gate !== 'challenge').flatMap(({ strangers }) => strangers);
  const signs: Sign[] = [];
  const weighed = all
    .filter(({ element }) => element !== 'style' && element !== 'image')
    .map((link) => ({ link, ...linkWeight(link, context) }))
    .sort((one, other) => other.weight - one.weight);
  const [best] = weighed;
  if (best && best.weight >= 1) {
    const { link } = best;
    const more = new Set(weighed.filter(({ weight }) => weight >= 1.5).map(({ link: { domain } }) => domain))
      .size;
    const isKnown = context.knownTargets.includes(link.domain);
    signs.push({
      id: isKnown ? 'M:known-target' : 'M:strange-target',
      family: 'link-target',
      weight: Math.min(5, best.weight + Math.min(more - 1, 3) * 0.4 + (byElement[link.element] ?? 0)),
      kind: link.element === 'canonical' ? 'planted-page' : 'planted-links',
      target: link.domain,
      snippet: `${link.text} ${link.href}`.trim().slice(0, 300),
      where: link.where,
      seenBy: page.whoSaw(({ strangers }) => strangers.some(({ domain }) => domain === link.domain)),
      why: { code: isKnown ? 'known-target' : 'strange-target', params: { target: link.domain } },
    });
  }
  return [
    ...signs,
    ...farm(
      all.filter(({ hidden, container }) => hidden !== null && !byRight.has(hidden) && container === null),
      page.profiles,
    ),
  ];
};

/** Unrelated domains side by side, out of sight and outside of menus. */
function farm(
  hidden: readonly { domain: string; href: string; where: string; text: string }[],
  seenBy: Sign['seenBy'],
): Sign[] {
  const domains = new Set(hidden.map(({ domain }) => domain)).size;
  const [first] = hidden;
  if (!first || domains < FARM) return [];
  return [
    {
      id: 'M:link-farm',
      family: 'link-target',
      weight: Math.min(3.2, 1.6 + (domains - FARM) * 0.2 + 0.6),
      kind: 'hidden-links',
      target: first.domain,
      snippet: hidden
        .slice(0, 5)
        .map(({ href }) => href)
        .join(' ')
        .slice(0, 300),
      where: first.where,
      seenBy,
      why: { code: 'link-farm', params: { count: domains } },
    },
  ];
}
