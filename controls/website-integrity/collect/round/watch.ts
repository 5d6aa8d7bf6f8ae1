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

/** A cleaned page that is watched: its address, and where it led. */
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

/** What of a new look at a site is a watched page come back: the same address, a sibling in its folder, or the same target. */
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
