// Sorts shifts to their posts and finds, for each post, what of the window has a reachable person.
import { fold, readPhone } from '../kit.ts';
import type { RosterEvidence, RosterParameters, Shift } from './evidence.ts';
import { clip, gapsIn, type Interval, union } from './intervals.ts';

/** A shift with its times read and its names folded once. `phone` is null when it cannot be dialled. */
export type Watch = Interval & {
  line: number;
  post: string;
  postKey: string;
  person: string;
  personKey: string;
  phone: string | null;
};
export type PostCoverage = { post: string | null; covered: Interval[]; gaps: Interval[]; watches: Watch[] };

const instantMs = (iso: string) => new Date(iso).getTime();

/** The window of the demand; null while it is not set. It may be reversed. */
export function windowOf({ window }: RosterParameters): Interval | null {
  return window.from && window.to ? { from: instantMs(window.from), to: instantMs(window.to) } : null;
}

export const isComplete = ({ person, from, to }: Shift) => Boolean(person && from && to);
export const isReversed = ({ from, to }: Shift) => Boolean(from && to && instantMs(from) >= instantMs(to));

/** The shifts that can be placed in time, with their line in the roster counted from 1. */
export const watchesOf = ({ shifts }: RosterEvidence): Watch[] =>
  shifts.flatMap((shift, index) =>
    isComplete(shift) && !isReversed(shift)
      ? [
          {
            line: index + 1,
            post: shift.post ?? '',
            postKey: fold(shift.post ?? ''),
            person: shift.person!,
            personKey: fold(shift.person!),
            phone: readPhone(shift.phone),
            from: instantMs(shift.from!),
            to: instantMs(shift.to!),
          },
        ]
      : [],
  );

/** Posts named in the demand, once each however spelt; `[null]` stands for the unit as one post. */
export function postsOf({ posts }: RosterParameters): (string | null)[] {
  const once = new Map(posts.map((post) => [fold(post), post]));
  once.delete('');
  return once.size > 0 ? [...once.values()] : [null];
}

/** Every post of the demand with its coverage. With one post or none named, a shift without a post stands there. */
export function coverageOf(
  watches: readonly Watch[],
  parameters: RosterParameters,
  window: Interval,
): PostCoverage[] {
  const posts = postsOf(parameters);
  const byPost = Map.groupBy(watches, ({ postKey }) => postKey);
  return posts.map((post) => {
    const own = post === null ? watches : (byPost.get(fold(post)) ?? []);
    const unnamed = post !== null && posts.length === 1 ? (byPost.get('') ?? []) : [];
    const there = [...own, ...unnamed];
    const covered = clip(union(there.filter(({ phone }) => phone !== null)), window);
    return { post, covered, gaps: gapsIn(window, covered), watches: there };
  });
}
