// Finds one person on duty in two posts at the same time.
import type { Watch } from './coverage.ts';
import type { Interval } from './intervals.ts';

export type DoubleBooking = Interval & { person: string; one: Watch; other: Watch };

/**
 * At most one for each shift: enough to name every shift that clashes, and linear after sorting. Two shifts are the
 * same person's when the folded names agree and the telephones do not differ.
 */
export function doubleBookings(watches: readonly Watch[]): DoubleBooking[] {
  return [...Map.groupBy(watches, personKeys(watches)).values()].flatMap(clashes);
}

/** A shift without a usable number belongs to its namesake when there is exactly one number under that name. */
function personKeys(watches: readonly Watch[]): (watch: Watch) => string {
  const phones = new Map<string, Set<string>>();
  for (const { personKey, phone } of watches) {
    const known = phones.get(personKey) ?? new Set();
    if (phone) known.add(phone);
    phones.set(personKey, known);
  }
  return ({ personKey, phone }) => {
    const known = phones.get(personKey);
    const only = known?.size === 1 ? [...known][0] : '';
    return `${personKey}|${phone ?? only}`;
  };
}

/** Keeps the shift that lasts longest and the one that lasts longest at any other post: one of them clashes first. */
function clashes(own: readonly Watch[]): DoubleBooking[] {
  const found: DoubleBooking[] = [];
  let longest: Watch | null = null;
  let elsewhere: Watch | null = null;
  for (const next of [...own].sort((a, b) => a.from - b.from)) {
    const rival: Watch | null = longest && samePost(longest, next) ? elsewhere : longest;
    if (rival && rival.to > next.from)
      found.push({
        person: next.person,
        one: rival,
        other: next,
        from: next.from,
        to: Math.min(rival.to, next.to),
      });
    if (!longest || next.to > longest.to) {
      if (longest && !samePost(longest, next)) elsewhere = longest;
      longest = next;
    } else if (!samePost(longest, next) && (!elsewhere || next.to > elsewhere.to)) elsewhere = next;
  }
  return found;
}

const samePost = (a: Watch, b: Watch) => a.postKey === b.postKey;
