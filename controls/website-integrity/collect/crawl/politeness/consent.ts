// What the owner's consent allows. Level 0 allows nothing at all; only level 2 asks as a search engine or beyond robots.txt.
import type { Consent, Profile } from '../../contract.ts';

/** Such addresses a day at one site: few enough that no one is kept from the site by them. */
export const BEYOND_ROBOTS_PER_DAY = 20;

/** Counts the addresses that only level 2 opens. `usedToday`: those of earlier crawls of this day. */
export function openConsent(level: Consent, usedToday = 0) {
  const opened = new Set<string>();
  const mayOpen = (url: string) => opened.has(url) || usedToday + opened.size < BEYOND_ROBOTS_PER_DAY;
  return {
    level,
    /** Whether this may be asked at all; what needs level 2 is counted, an address once. */
    allows(url: string, profile: Profile, isAllowedByRobots: boolean): boolean {
      if (level === 0) return false;
      if (profile !== 'search-engine' && isAllowedByRobots) return true;
      if (level < 2 || !mayOpen(url)) return false;
      opened.add(url);
      return true;
    },
    /** Addresses of today that needed level 2. */
    used: (): number => usedToday + opened.size,
  };
}
export type ConsentCount = ReturnType<typeof openConsent>;
