// A: some visitors are sent to a strange domain and others are not.
import type { Profile } from '../../contract.ts';
import { domainOf } from '../../page/hosts.ts';
import type { Seen } from '../seen.ts';
import type { Sign, Signal } from '../sign.ts';

const lured: readonly Profile[] = ['search-referrer', 'mobile-referrer', 'search-engine'];

/** Proof where it was seen twice; once is a strong sign that asks for a second look. */
export const conditionalRedirect: Signal = ({ page }) => {
  const let_in = page.plain.filter(({ gate }) => gate === null);
  const signs: Sign[] = [];
  if (let_in.length > 0 && let_in.every(({ sentTo, status }) => sentTo === null && status < 500)) {
    for (const profile of lured) {
      const sent = page.by(profile).filter(({ sentTo }) => sentTo !== null);
      const [first] = sent;
      if (!first) continue;
      const others = lured.filter(
        (other) => other !== profile && page.by(other).some(({ sentTo }) => sentTo !== null),
      );
      signs.push(signOf(first, sent.length + others.length, profile));
    }
  }
  return [...signs, ...firstVisit(page.plain, page.by('returning')), ...written(page.seen)];
};

function signOf(seen: Seen, times: number, profile: Profile): Sign {
  const target = seen.sentTo ?? '';
  return {
    id: 'A:conditional-redirect',
    family: 'split',
    weight: times >= 2 ? 8 : 3.5,
    kind: 'conditional-redirect',
    target,
    snippet: `${seen.url} → ${seen.finalUrl}`.slice(0, 300),
    where: seen.sentBy ?? 'header',
    seenBy: [profile],
    isProof: times >= 2,
    why: {
      code: times >= 2 ? 'redirect-conditional' : 'redirect-conditional-once',
      params: { visitor: profile, target, times },
    },
  };
}

/** Every fresh visitor is sent away, one that comes back with its cookies is not. */
function firstVisit(plain: readonly Seen[], returning: readonly Seen[]): Sign[] {
  const [first] = plain;
  if (!first?.sentTo || plain.length < 2 || plain.some(({ sentTo }) => sentTo === null)) return [];
  if (
    returning.length === 0 ||
    returning.some(({ sentTo, gate, status }) => sentTo !== null || gate !== null || status >= 400)
  )
    return [];
  return [
    {
      ...signOf(first, plain.length, 'desktop'),
      id: 'A:first-visit-redirect',
      seenBy: ['desktop', 'desktop-repeat'],
      why: { code: 'redirect-first-visit', params: { target: first.sentTo } },
    },
  ];
}

/** The condition stands in the script itself: it was read, so it needs no luck to be seen again. */
function written(seen: readonly Seen[]): Sign[] {
  const all = seen.flatMap((each) =>
    each.redirects.filter(({ condition }) => condition !== 'none').map((redirect) => ({ redirect, each })),
  );
  const [found] = all;
  if (!found) return [];
  const { redirect, each } = found;
  const target = domainOf(new URL(redirect.to).host);
  const times = all.filter(({ redirect: other }) => other.to === redirect.to).length;
  return [
    {
      id: 'A:written-condition',
      family: 'split',
      weight: 4,
      kind: 'conditional-redirect',
      target,
      snippet: redirect.snippet,
      where: redirect.where,
      seenBy: [each.profile],
      isProof: times >= 2,
      why: { code: 'redirect-written-conditional', params: { target } },
    },
  ];
}
