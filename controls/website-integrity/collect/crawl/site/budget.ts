// How deep a look goes: the tiers, and the bounds of each.

export interface Budget {
  /** Addresses that are read, each by several visitors. */
  pages: number;
  /** Answers, of all visitors together. */
  requests: number;
  bytes: number;
  ms: number;
  /** Whether it waits for the night. */
  byNight: boolean;
  /** Whether suspects are shown to a browser, where the reviewer may use one. */
  browser: boolean;
}

const MINUTE = 60_000;
const GIGABYTE = 2 ** 30;

/** 0: is it there, and is its first page its own. 1: each day. 2: the whole site, by night. 3: suspects, in a browser. */
export const TIERS: Record<0 | 1 | 2 | 3, Budget> = {
  0: { pages: 1, requests: 16, bytes: 64 * 2 ** 20, ms: 5 * MINUTE, byNight: false, browser: false },
  1: { pages: 400, requests: 1_600, bytes: GIGABYTE, ms: 60 * MINUTE, byNight: false, browser: true },
  2: {
    pages: 20_000,
    requests: 60_000,
    bytes: 20 * GIGABYTE,
    ms: 7 * 60 * MINUTE,
    byNight: true,
    browser: true,
  },
  3: { pages: 40, requests: 320, bytes: GIGABYTE, ms: 30 * MINUTE, byNight: false, browser: true },
};
export type Tier = keyof typeof TIERS;

/** Counts what a look has taken; `over` names the bound that was reached. */
export function openBudget(budget: Budget, now: () => number) {
  const until = now() + budget.ms;
  const taken = { pages: 0, requests: 0, bytes: 0 };
  return {
    browser: budget.browser,
    taken,
    over(): string | null {
      if (taken.pages >= budget.pages) return `${budget.pages} pages`;
      if (taken.requests >= budget.requests) return `${budget.requests} requests`;
      if (taken.bytes >= budget.bytes) return `${budget.bytes} bytes`;
      return now() >= until ? `${budget.ms / MINUTE} minutes` : null;
    },
  };
}
