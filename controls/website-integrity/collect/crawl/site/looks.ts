// Which visitors look at a page beside the first: a table, so that what is asked of a site can be read in one place.
import type { Profile } from '../../contract.ts';

export interface Told {
  /** How many pages of the site were looked at before this one. */
  order: number;
  isPage: boolean;
  isSuspicious: boolean;
  setsCookies: boolean;
}

/** `most`: addresses of a site that this visitor sees without there being a suspicion. */
const LOOKS: readonly { profile: Profile; most: number; when: (told: Told) => boolean }[] = [
  // A phone that comes from a search engine: whom most plantings are made for.
  { profile: 'mobile-referrer', most: Number.POSITIVE_INFINITY, when: ({ isPage }) => isPage },
  { profile: 'search-referrer', most: 12, when: ({ isPage }) => isPage },
  { profile: 'returning', most: 6, when: ({ isPage, setsCookies }) => isPage && setsCookies },
];

/** Beyond the bound of `most`, suspicion alone sends a visitor. */
export function openLooks() {
  const counts = new Map<Profile, number>();
  return (told: Told): Profile[] =>
    LOOKS.filter(({ profile, most, when }) => {
      const count = counts.get(profile) ?? 0;
      if (!when(told) || (count >= most && !told.isSuspicious)) return false;
      counts.set(profile, count + 1);
      return true;
    }).map(({ profile }) => profile);
}
