// How each visitor presents itself. All carry the agent's own name beside the browser's: nobody is deceived about who asks.
import type { Profile } from '../contract.ts';
import { ACCEPT_ENCODING } from './fetch/body.ts';
import { AGENT_TOKEN } from './politeness/robots.ts';

const ENGINE = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const DESKTOP = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${ENGINE} Chrome/140.0.0.0 Safari/537.36`;
const MOBILE = `Mozilla/5.0 (Linux; Android 14; Pixel 8) ${ENGINE} Chrome/140.0.0.0 Mobile Safari/537.36`;
const SEARCH_ENGINE = `Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) ${ENGINE} Chrome/140.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)`;
const SEARCH_PAGE = 'https://www.google.com/';

const VISITORS: Record<Profile, { browser: string; referrer?: string }> = {
  desktop: { browser: DESKTOP },
  'desktop-repeat': { browser: DESKTOP },
  returning: { browser: DESKTOP },
  'search-referrer': { browser: DESKTOP, referrer: SEARCH_PAGE },
  'mobile-referrer': { browser: MOBILE, referrer: SEARCH_PAGE },
  'search-engine': { browser: SEARCH_ENGINE },
};

const VERSION = '1.0';

/** The agent's name with where its operator can be reached: a page, or whoever answers for the review. */
export const agentName = (contact: string): string => `${AGENT_TOKEN}/${VERSION} (+${contact})`;

/** The headers that a visitor sends. `cookies`: `name=value` pairs that the site gave to this visitor. */
export function headersOf(
  profile: Profile,
  contact: string,
  cookies: readonly string[],
): Record<string, string> {
  const { browser, referrer } = VISITORS[profile];
  return {
    'user-agent': `${browser} ${agentName(contact)}`,
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.8,*/*;q=0.5',
    'accept-language': 'vi-VN,vi;q=0.9,en;q=0.5',
    'accept-encoding': ACCEPT_ENCODING,
    ...(referrer ? { referer: referrer } : {}),
    ...(cookies.length > 0 ? { cookie: cookies.join('; ') } : {}),
  };
}

/** The headers for robots.txt and sitemaps: the agent in its own name. */
export function ownHeaders(contact: string): Record<string, string> {
  return { 'user-agent': agentName(contact), accept: '*/*', 'accept-encoding': ACCEPT_ENCODING };
}
