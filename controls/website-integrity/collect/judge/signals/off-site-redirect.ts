// A without a condition: everybody is sent to a strange domain. A site that moved does so too, so it is never proof.
import { domainOf } from '../../page/hosts.ts';
import type { Sign, Signal, SignalInput } from '../sign.ts';
import { nameWeight } from '../targets.ts';

export const offSiteRedirect: Signal = (input) => {
  const { page, context } = input;
  const plain = page.plain.filter(({ sentTo }) => sentTo !== null);
  const [first] = plain;
  const signs: Sign[] = [];
  if (first?.sentTo) {
    const name = nameWeight(first.sentTo, context);
    // An address below the front page may lead out by right: to a mail service, a partner, a counted link.
    const isFront = page.foundBy.has('start');
    const snippet = `${page.url} → ${first.finalUrl}`;
    signs.push(sent(first.sentTo, first.sentBy ?? 'header', snippet, (isFront ? 2.5 : 1.5) + name));
    if ((isFront || name >= 1.5) && othersStand(input)) signs.push(alone(first.sentTo, snippet));
  }
  for (const seen of page.seen) {
    for (const redirect of seen.redirects) {
      const target = domainOf(new URL(redirect.to).host);
      if (!first && redirect.delaySeconds <= 120 && redirect.condition === 'none')
        signs.push(sent(target, redirect.by, redirect.snippet, 2.5 + nameWeight(target, context)));
      if (redirect.disguise && redirect.disguise !== 'concatenation') signs.push(disguised(target, redirect));
    }
    if (signs.length > 0) break;
  }
  return signs.map((sign) => ({
    ...sign,
    seenBy: page.whoSaw(({ sentTo, redirects }) => sentTo !== null || redirects.length > 0),
  }));
};

/** A site that moved takes all of its pages along. */
const othersStand = ({ page, site }: SignalInput): boolean =>
  [...site.pages.values()].filter(
    ({ url, main }) => url !== page.url && main?.status === 200 && main.sentTo === null && main.gate === null,
  ).length >= 2;

const alone = (target: string, snippet: string): Sign => ({
  ...sent(target, '', snippet, 2),
  id: 'A:redirect-of-some',
  family: 'location',
  why: { code: 'redirect-of-some', params: { target } },
});

const sent = (target: string, by: string, snippet: string, weight: number): Sign => ({
  id: 'A:off-site-redirect',
  family: 'link-target',
  weight: Math.min(weight, 5),
  kind: 'off-site-redirect',
  target,
  snippet: snippet.slice(0, 300),
  where: by,
  seenBy: [],
  why: { code: 'redirect-off-site', params: { target } },
});

const disguised = (
  target: string,
  { disguise, snippet, where }: { disguise: string | null; snippet: string; where: string },
): Sign => ({
  id: 'D:disguised-redirect',
  family: 'visibility',
  weight: 3.2,
  kind: 'disguised-script',
  target,
  snippet,
  where,
  seenBy: [],
  why: { code: 'redirect-disguised', params: { target, how: disguise ?? '' } },
});
