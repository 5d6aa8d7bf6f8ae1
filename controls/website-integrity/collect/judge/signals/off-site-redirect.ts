// A without a condition: everybody is sent to a strange domain. A site that moved does so too, so it is never proof.
import type { WrittenRedirect } from '../../contract.ts';
import { domainOf } from '../../page/hosts.ts';
import type { Sign, Signal, SignalInput } from '../sign.ts';
import { nameWeight } from '../targets.ts';

export const offSiteRedirect: Signal = (input) => {
  const { page } = input;
  const [first] = page.plain.filter(({ sentTo }) => sentTo !== null);
  const written = page.seen.flatMap(({ redirects }) => redirects);
  const plain = written.find(({ condition, delaySeconds }) => condition === 'none' && delaySeconds <= LATE);
  const veiled = written.find(({ disguise }) => disguise !== null && disguise !== 'concatenation');
  const signs: Sign[] = [];
  if (first?.sentTo)
    signs.push(...sentAway(input, first.sentTo, first.sentBy ?? 'header', `${page.url} → ${first.finalUrl}`));
  else if (plain) signs.push(...sentAway(input, targetOf(plain), plain.by, plain.snippet));
  if (veiled) signs.push(disguised(targetOf(veiled), veiled));
  return signs.map((sign) => ({
    ...sign,
    seenBy: page.whoSaw(({ sentTo, redirects }) => sentTo !== null || redirects.length > 0),
  }));
};

/** Whoever is sent away later than this has read the page. */
const LATE = 120;
const targetOf = ({ to }: WrittenRedirect): string => domainOf(new URL(to).host);

/** An address below the front page may lead out by right: to a mail service, a partner, a counted link. */
function sentAway(input: SignalInput, target: string, by: string, snippet: string): Sign[] {
  const name = nameWeight(target, input.context);
  const isFront = input.page.foundBy.has('start');
  const isOdd = (isFront || name >= 1.5) && othersStand(input);
  const away = sent(target, by, snippet, (isFront ? 2.5 : 1.5) + name);
  return isOdd ? [away, alone(target, snippet)] : [away];
}

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
