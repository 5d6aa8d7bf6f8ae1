// When a cleaned address is looked at again: soon and often at first, then weekly, for ninety days.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WATCHED = 90 * DAY;
const WEEK = 7 * DAY;

/** Hours and days after the clean-up; then every week to the ninetieth day. */
const steps: readonly number[] = [
  ...[HOUR, 6 * HOUR, DAY, 3 * DAY],
  ...Array.from({ length: Math.floor(WATCHED / WEEK) }, (_, week) => (week + 1) * WEEK),
];

/** Every look that is due after a clean-up, in order. */
export const watchPlan = (cleanedAt: Date): Date[] =>
  steps.map((step) => new Date(cleanedAt.getTime() + step));

/** The next look: the first of the plan after the last look; null when the watch is over. */
export function nextLook(cleanedAt: Date, lastLookedAt: Date | null): Date | null {
  return watchPlan(cleanedAt).find((due) => due > (lastLookedAt ?? cleanedAt)) ?? null;
}

/** Whether a look is due now. A look that was missed is due until it is taken. */
export function isDue(cleanedAt: Date, lastLookedAt: Date | null, now: Date): boolean {
  const next = nextLook(cleanedAt, lastLookedAt);
  return next !== null && next <= now;
}

/** What is looked at with a finding: its address, its siblings, and the same target wherever it was found. */
export interface Watched {
  readonly url: string;
  readonly target: string | null;
  readonly caseId: string;
}

export interface Recurrence {
  readonly caseId: string;
  readonly url: string;
  readonly by: 'address' | 'folder' | 'target';
}

/** Findings of a new look that reopen a case: the same address, a sibling in the same folder, or the same target. */
export function recurrencesOf(
  watched: readonly Watched[],
  found: readonly { url: string; target: string | null }[],
): Recurrence[] {
  return found.flatMap(({ url, target }): Recurrence[] => {
    const same = watched.find((each) => each.url === url);
    if (same) return [{ caseId: same.caseId, url, by: 'address' }];
    const sibling = watched.find((each) => folderOf(each.url) === folderOf(url) && folderOf(url) !== null);
    if (sibling) return [{ caseId: sibling.caseId, url, by: 'folder' }];
    const aimed = target === null ? undefined : watched.find((each) => each.target === target);
    return aimed ? [{ caseId: aimed.caseId, url, by: 'target' }] : [];
  });
}

/** Host and folder; the front page has no siblings. */
function folderOf(address: string): string | null {
  const url = URL.parse(address);
  const folder = url?.pathname.replace(/[^/]*$/, '') ?? '/';
  return url === null || folder === '/' ? null : url.host + folder;
}
