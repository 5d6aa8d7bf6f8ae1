// What robots.txt allows, by RFC 9309: not there allows all, unreachable allows nothing for now.
import robotsModule from 'robots-parser';
import type { Answer } from '../fetch/exchange.ts';
import type { FetchFailure } from '../fetch/failure.ts';

/** Its types speak of a `default` that the CommonJS module has not. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** The name by which rules address this agent. */
export const AGENT_TOKEN = 'HaiDang';
const MOST_BYTES = 500 * 1024;
const LONGEST_DELAY_S = 60;

export interface Robots {
  /** `unreachable`: nothing may be asked; try again later. */
  state: 'read' | 'absent' | 'unreachable';
  isAllowed(url: string): boolean;
  /** Milliseconds; null where none is asked for. */
  crawlDelay: number | null;
  sitemaps: readonly string[];
  /** Why it could not be had, where no answer came. */
  failure?: FetchFailure;
}

const open: Omit<Robots, 'state'> = { isAllowed: () => true, crawlDelay: null, sitemaps: [] };

/** Reads the answer for robots.txt; null: no answer could be had. 429 and 5xx are as no answer. */
export function robotsOf(url: string, answer: Pick<Answer, 'status' | 'body'> | null): Robots {
  if (answer === null || answer.status === 429 || answer.status >= 500)
    return { ...open, state: 'unreachable', isAllowed: () => false };
  if (answer.status >= 300) return { ...open, state: 'absent' };
  const text = answer.body
    .subarray(0, MOST_BYTES)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const rules = robotsParser(url, text);
  const delay = rules.getCrawlDelay(AGENT_TOKEN);
  return {
    state: 'read',
    isAllowed: (asked) => rules.isAllowed(asked, AGENT_TOKEN) !== false,
    crawlDelay: delay === undefined || !(delay > 0) ? null : Math.min(delay, LONGEST_DELAY_S) * 1_000,
    sitemaps: rules.getSitemaps(),
  };
}
