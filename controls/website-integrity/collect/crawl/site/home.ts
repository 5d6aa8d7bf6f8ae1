// The ground of one site: which hosts it stands on, their robots.txt (each read once) and the cookies it gave.

import type { Consent } from '../../contract.ts';
import { asFailure } from '../fetch/failure.ts';
import { canonical } from '../frontier/url.ts';
import { type ConsentCount, openConsent } from '../politeness/consent.ts';
import { type Robots, robotsOf } from '../politeness/robots.ts';
import { ownHeaders } from '../profiles.ts';
import { header, type Session } from '../session.ts';
import type { Ground } from '../visit.ts';

const MOST_ROBOTS_HOPS = 5;

const withoutWww = (host: string): string => host.replace(/^www\./, '');

export interface HomeOptions {
  session: Session;
  host: string;
  consent: Consent;
  consentUsed: number;
  signal?: AbortSignal;
}

/** `www.` or not, a host is the same site; other hosts of the unit are sites of their own. */
export function openHome({
  session,
  host,
  consent,
  consentUsed,
  signal,
}: HomeOptions): Ground & { consent: ConsentCount } {
  const known = new Map<string, Promise<Robots>>();
  const name = withoutWww(host);
  const isHome = (other: string) => withoutWww(other) === name;

  async function read(origin: string): Promise<Robots> {
    try {
      return await robotsAt(`${origin}/robots.txt`);
    } catch (error) {
      return { ...robotsOf(origin, null), failure: asFailure(error) };
    }
  }

  async function robotsAt(address: string): Promise<Robots> {
    let at = address;
    for (let hop = 0; hop <= MOST_ROBOTS_HOPS; hop++) {
      const answer = await session.ask(at, ownHeaders(session.options.contact));
      const location = answer.status >= 300 && answer.status < 400 ? header(answer, 'location') : undefined;
      const next = location === undefined ? null : canonical(location, at);
      if (next === null) {
        const robots = robotsOf(address, answer);
        const { hostname } = new URL(address);
        if (robots.crawlDelay !== null) await session.slowDown(hostname, robots.crawlDelay);
        return robots;
      }
      if (!isHome(new URL(next).hostname)) break;
      at = next;
    }
    // RFC 9309, 2.3.1.2: what cannot be reached by five redirects is taken as not there.
    return robotsOf(address, { status: 404, body: Buffer.alloc(0) });
  }

  return {
    session,
    consent: openConsent(consent, consentUsed),
    isHome,
    robotsOf({ origin }) {
      const robots = known.get(origin) ?? read(origin);
      known.set(origin, robots);
      return robots;
    },
    cookies: new Map(),
    isStopped: () => session.isStopped() || (signal?.aborted ?? false),
  };
}
