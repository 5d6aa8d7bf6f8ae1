// D: what is kept out of sight and leads to strange domains, or advertises where nobody reads.
import type { HiddenMeans } from '../../contract.ts';
import type { Seen, Stranger } from '../seen.ts';
import type { Sign, Signal } from '../sign.ts';
import { linkWeight } from '../targets.ts';

/** How rarely a page that nobody broke into hides a link in this way. */
const weights: Record<HiddenMeans, number> = {
  'display-none': 1.8,
  'visibility-hidden': 1.8,
  'hidden-attribute': 1.7,
  noscript: 1.2,
  comment: 0.5,
  covered: 2,
  'off-screen': 3,
  'zero-size': 2.8,
  'zero-font': 3.2,
  'same-colour': 2.8,
  transparent: 2.8,
  clipped: 2.8,
  'tiny-frame': 2.8,
  marquee: 3,
  'decoded-script': 3.2,
};
/** Menus, sliders and dialogs hide by right; this is taken off where the words say nothing. */
const BY_RIGHT = 2.2;

export const hidden: Signal = ({ page, context }) => {
  const signs: Sign[] = [];
  for (const seen of page.seen) {
    if (seen.gate === 'challenge') continue;
    signs.push(...links(seen, (link) => linkWeight(link, context).weight), ...words(seen));
    if (signs.length > 0) break;
  }
  const whoSaw = page.whoSaw(
    ({ strangers, hits }) => strangers.some(isHidden) || hits.some(({ zone }) => zone === 'hidden'),
  );
  return signs.map((sign) => ({ ...sign, seenBy: whoSaw }));
};

const isHidden = ({ hidden: means }: Stranger) => means !== null;
const isShown = ({ element }: Stranger) =>
  element !== 'canonical' && element !== 'style' && element !== 'form';

function links(seen: Seen, weightOf: (link: Stranger) => number): Sign[] {
  const all = seen.strangers.filter((link) => isHidden(link) && isShown(link));
  if (all.length === 0) return [];
  const domains = new Set(all.map(({ domain }) => domain)).size;
  const ranked = all
    .map((link) => ({ link, weight: hiddenWeight(link, weightOf(link)) }))
    .sort((one, other) => other.weight - one.weight);
  const [best] = ranked;
  if (!best || best.weight <= 0) return [];
  const { link } = best;
  const isFree = ranked.filter(({ weight }) => weight >= 2).length;
  const isFrame = link.element === 'iframe' || link.element === 'object';
  const isScript = link.hidden === 'decoded-script';
  return [
    {
      id: isFrame ? 'D:hidden-frame' : isScript ? 'D:disguised-script' : 'D:hidden-links',
      family: 'visibility',
      weight: Math.min(5, best.weight + (isFree >= 3 && domains >= 3 ? 1 : 0)),
      kind: isFrame ? 'hidden-frame' : isScript ? 'disguised-script' : 'hidden-links',
      target: link.domain,
      snippet: `${link.text} ${link.href}`.trim().slice(0, 300),
      where: link.where,
      seenBy: [],
      why: {
        code: isFrame ? 'hidden-frame' : isScript ? 'disguised-script' : 'hidden-links',
        params: { count: all.length, how: link.hidden ?? '', target: link.domain },
      },
    },
  ];
}

function hiddenWeight({ hidden: means, container }: Stranger, words: number): number {
  const weight = means === null ? 0 : weights[means];
  if (words >= 1.5) return weight + 0.6;
  return container === null || means === 'decoded-script' ? weight : weight - BY_RIGHT;
}

/** Advertising that nobody reads, with or without a link. */
function words(seen: Seen): Sign[] {
  const found = seen.hits.filter(({ zone }) => zone === 'hidden');
  const terms = new Set(found.map(({ term }) => term)).size;
  const [first] = found;
  if (!first || terms < 2) return [];
  return [
    {
      id: 'D:hidden-words',
      family: 'visibility',
      weight: 1.6 + Math.min(terms, 5) * 0.3,
      kind: 'hidden-links',
      target: null,
      snippet: first.snippet,
      where: first.where,
      seenBy: [],
      why: { code: 'hidden-words', params: { how: '…', example: first.term } },
    },
  ];
}
