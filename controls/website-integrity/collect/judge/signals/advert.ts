// B, C, F, K: the words of a page advertise, in several of the ways that advertisements speak in.
import type { FindingKind, TextHit } from '../../contract.ts';
import { type Advert, advertOf } from '../advert.ts';
import type { Seen } from '../seen.ts';
import type { Sign, Signal } from '../sign.ts';

export const advertWords: Signal = ({ page }) => {
  const views = page.seen
    .filter(({ gate }) => gate === null || gate === 'maintenance')
    .flatMap((seen) => {
      const advert = advertOf(seen.hits, seen);
      return advert ? [{ seen, advert }] : [];
    })
    .sort((one, other) => other.advert.strength - one.advert.strength);
  const [strongest] = views;
  if (!strongest || strongest.advert.strength < 0.5) return [];
  const { seen, advert } = strongest;
  const seenBy = page.whoSaw((each) => (advertOf(each.hits, each)?.strength ?? 0) >= advert.strength / 2);
  const terms = Object.values(advert.counts).reduce((sum, count) => sum + count, 0);
  const ways = Object.values(advert.counts).filter((count) => count > 0).length;
  const about = { target: null, snippet: advert.example.snippet, where: advert.example.where, seenBy };
  const signs: Sign[] = [
    {
      ...about,
      id: advert.topic === 'defacement' ? 'K:defacement' : 'C:advert-words',
      family: 'content',
      weight: advert.strength,
      kind: kindOf(seen, advert),
      why: {
        code: 'advert-words',
        params: { topic: advert.topic, ways, terms, example: advert.example.term },
      },
    },
  ];
  return [...signs, ...disguised(seen, advert, about)];
};

function kindOf(seen: Seen, { topic, example }: Advert): FindingKind {
  if (topic === 'defacement') return 'defacement';
  if (seen.isDocument) return 'planted-file';
  return example.zone === 'anchor' || example.zone === 'hidden' ? 'planted-links' : 'planted-page';
}

/** Look-alike letters in words that sell: nobody writes so by accident. */
function disguised(
  seen: Seen,
  advert: Advert,
  about: Pick<Sign, 'target' | 'snippet' | 'where' | 'seenBy'>,
): Sign[] {
  const found = seen.hits.find((hit: TextHit) => hit.disguised && hit.topic === advert.topic);
  if (!found || advert.strength < 1.5) return [];
  return [
    {
      ...about,
      id: 'C:disguised-words',
      family: 'visibility',
      weight: 1.4 + Math.min(advert.disguised, 4) * 0.6,
      kind: 'planted-page',
      snippet: found.snippet,
      where: found.where,
      why: { code: 'disguised-words', params: { example: found.term } },
    },
  ];
}
