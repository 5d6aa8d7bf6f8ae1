// A family of doorways: several pages that advertise, and a strange domain to which they alone lead.
import { advertOf } from '../advert.ts';
import type { PageRecord } from '../record.ts';
import type { Signal } from '../sign.ts';

const LOUD_ENOUGH = 1.5;
const FAMILY = 3;

export const doorway: Signal = ({ page, site }) => {
  const { main } = page;
  if (!main || !advertises(page)) return [];
  for (const { domain, where, href } of main.strangers.slice(0, 20)) {
    const leading = [...site.pages.values()].filter((each) =>
      each.main?.strangers.some((link) => link.domain === domain),
    );
    if (leading.length < FAMILY || !leading.every(advertises)) continue;
    return [
      {
        ...{ id: 'M:doorway', family: 'link-target', weight: 2.2, kind: 'planted-page', target: domain },
        ...{ snippet: href.slice(0, 300), where, seenBy: page.profiles },
        why: { code: 'doorway', params: { count: leading.length, target: domain } },
      },
    ];
  }
  return [];
};

const advertises = ({ main }: PageRecord): boolean =>
  main !== null && (advertOf(main.hits, main)?.strength ?? 0) >= LOUD_ENOUGH;
