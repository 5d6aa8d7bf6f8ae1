// B: the address itself advertises: a brand or the goods, in a path that the site's pages do not lead to.
import { advertOf } from '../advert.ts';
import type { Signal } from '../sign.ts';

export const address: Signal = ({ page, site }) => {
  const main = page.main;
  if (!main || main.status >= 400) return [];
  const hits = main.hits.filter(({ zone, folded }) => zone === 'slug' && !folded);
  const advert = advertOf(hits, main);
  const brand = hits.find(({ kind }) => kind === 'brand');
  if (!advert || (advert.strength < 1 && !(brand && hits.length > 1))) return [];
  const isLinked = site.linked.has(page.url) || page.foundBy.has('navigation');
  return [
    {
      id: 'B:advert-address',
      family: 'location',
      weight: isLinked ? 0.8 : 2,
      kind: 'planted-page',
      target: null,
      snippet: page.url.slice(0, 300),
      where: 'địa chỉ',
      seenBy: page.profiles,
      why: { code: 'advert-address', params: { example: advert.example.term } },
    },
  ];
};
