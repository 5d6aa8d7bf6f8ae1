// Shows suspects to a real browser: where scripts that only run there would send a visitor, and a picture as evidence.
import type { Finding, FindingKind, Profile, SiteVerdict } from '../../contract.ts';
import type { Rendered } from '../browser/browser.ts';
import { asFailure } from '../fetch/failure.ts';
import { openPlaces } from '../fetch/places.ts';
import { headersOf } from '../profiles.ts';
import type { Ground } from '../visit.ts';
import type { Looker } from './looker.ts';

/** A picture of what a visitor was shown, and where the page would have sent them. */
export interface Picture {
  url: string;
  profile: Profile;
  sentTo: readonly string[];
  png: Buffer;
}

const MOST_SUSPECTS = 5;
/** Of what is certain a picture is taken as evidence, where there is something to be seen. */
const MOST_PICTURED = 3;
const NOTHING_TO_SEE: ReadonlySet<FindingKind> = new Set([
  'conditional-redirect',
  'off-site-redirect',
  'planted-file',
]);
/** Browsers that run at once, over all sites: each takes as much memory as a thousand sites without one. */
const browsers = openPlaces(1);
/** The plain visitor first: a redirect that everybody meets is no split. The other twice: once may be chance. */
const VISITORS: readonly { profile: Profile; attempt: number }[] = [
  { profile: 'desktop', attempt: 2 },
  { profile: 'mobile-referrer', attempt: 2 },
  { profile: 'mobile-referrer', attempt: 3 },
];

/** Pages that the judge is not sure of, each shown to the browser; a redirect that it meets is told to the judge. */
export async function showSuspects(
  ground: Ground,
  looker: Looker,
  { findings }: SiteVerdict,
): Promise<Picture[]> {
  const suspects = [...new Set(findings.filter(({ weight }) => weight === 'review').map(({ url }) => url))];
  const pictures: Picture[] = [];
  for (const url of suspects.slice(0, MOST_SUSPECTS))
    for (const { profile, attempt } of VISITORS) {
      if (ground.isStopped()) return pictures;
      const shown = await show(ground, url, profile);
      if ('missed' in shown) {
        looker.miss(url, profile, shown.missed.code, shown.missed.detail);
        break;
      }
      const { sentTo, screenshot } = shown.rendered;
      if (screenshot && attempt === 2) pictures.push({ url, profile, sentTo, png: screenshot });
      if (sentTo[0] !== undefined)
        looker.tellSentAway({ url, profile, attempt, foundBy: 'navigation' }, sentTo[0], shown.rendered.html);
      else if (profile !== 'desktop') break;
    }
  return [...pictures, ...(await evidenceOf(ground, findings))];
}

/** Each confirmed page once, as a visitor who saw it; one that the browser cannot draw goes without. */
async function evidenceOf(ground: Ground, findings: readonly Finding[]): Promise<Picture[]> {
  const certain = findings.filter(({ weight, kind }) => weight === 'confirmed' && !NOTHING_TO_SEE.has(kind));
  const pictures: Picture[] = [];
  for (const { url, seenBy } of certain.slice(0, MOST_PICTURED)) {
    const profile = seenBy.find((each) => each !== 'search-engine');
    if (profile === undefined || ground.isStopped()) continue;
    const shown = await show(ground, url, profile);
    if (!('rendered' in shown)) continue;
    const { sentTo, screenshot } = shown.rendered;
    if (screenshot) pictures.push({ url, profile, sentTo, png: screenshot });
  }
  return pictures;
}

type Shown = { rendered: Rendered } | { missed: ReturnType<typeof asFailure> };

async function show(ground: Ground, url: string, profile: Profile): Promise<Shown> {
  const { session, isHome } = ground;
  const headers = headersOf(profile, session.options.contact, []);
  await browsers.take();
  try {
    // Not before it is needed: what drives a browser takes a third of the memory of a review that needs none.
    const { render } = await import('../browser/browser.ts');
    const rendered = await render({
      isStopped: () => ground.isStopped(),
      ...{ url, headers, isHome, isMobile: profile === 'mobile-referrer' },
      async ask(address) {
        const robots = await ground.robotsOf(new URL(address));
        if (!ground.consent.allows(address, profile, robots.isAllowed(address)))
          throw new Error('robots.txt forbids it');
        return session.ask(address, headers);
      },
    });
    return { rendered };
  } catch (error) {
    return { missed: asFailure(error) };
  } finally {
    browsers.give();
  }
}
