// Whether at every minute of the window each post has a person who can be reached.
import { type Check, type Finding, fold, MINUTE, type Outcome, type Part, verdict } from '../kit.ts';
import {
  coverageOf,
  isComplete,
  isReversed,
  type PostCoverage,
  postsOf,
  type Watch,
  watchesOf,
  windowOf,
} from './coverage.ts';
import { type DoubleBooking, doubleBookings } from './double-booking.ts';
import type { RosterEvidence, RosterParameters } from './evidence.ts';
import { type Interval, lengthOf } from './intervals.ts';

export const claimOutcome = ({ claim }: RosterEvidence): Outcome | null => claim;

/**
 * Every minute of `parameters.window` has, at each of `parameters.posts`, a person with a number that can be dialled;
 * nobody stands at two posts at once. No window or no shift at all is `unknown`; a roster that leaves a post out has a
 * gap there. Source: seeds 000 and 001, clause 1.a.
 */
export const check: Check<RosterEvidence, RosterParameters> = ({ evidence, parameters }) => {
  const window = windowOf(parameters);
  if (window === null) return verdict.unknown('no-window');
  if (window.from >= window.to) return verdict.unknown('window-reversed', times(window));
  const watches = watchesOf(evidence);
  if (watches.length === 0)
    return verdict.of([verdict.missing('no-roster'), ...remarks(evidence, parameters, watches, window)]);

  const coverage = coverageOf(watches, parameters, window);
  const clashes = doubleBookings(within(watches, window));
  const byPost = clashesByPost(clashes, parameters);
  return verdict.of(
    [
      ...coverage.map((post) =>
        verdict.all(post.post, [
          manned(post),
          ...booked(byPost.get(fold(post.post ?? '')) ?? [], parameters),
        ]),
      ),
      ...booked(byPost.get(undefined) ?? [], { ...parameters, mayShareOnePerson: true }),
      ...remarks(evidence, parameters, watches, window),
    ],
    { figures: figures(coverage, window, clashes.length, evidence.shifts.length) },
  );
};

/** Shifts as far as they lie in the window, so that only clashes inside it are told. */
const within = (watches: readonly Watch[], window: Interval): Watch[] =>
  watches
    .map((watch) => ({
      ...watch,
      from: Math.max(watch.from, window.from),
      to: Math.min(watch.to, window.to),
    }))
    .filter(({ from, to }) => from < to);

const times = ({ from, to }: Interval) => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
});

function manned({ gaps }: PostCoverage): Part {
  if (gaps.length === 0) return verdict.require(true, 'gap');
  const findings = gaps.map(
    (gap): Finding => ({
      code: 'gap',
      severity: 'breach',
      subject: null,
      params: { ...times(gap), minutes: Math.ceil((gap.to - gap.from) / MINUTE) },
    }),
  );
  return { outcome: 'not-met', findings };
}

/** Told once: at the later shift's post, or at the earlier one's when only that is asked for, or (undefined) at none. */
function clashesByPost(clashes: readonly DoubleBooking[], parameters: RosterParameters) {
  const posts = postsOf(parameters);
  const asked = new Set(posts.map((post) => fold(post ?? '')));
  return Map.groupBy(clashes, ({ one, other }) => {
    if (posts.length === 1) return fold(posts[0] ?? '');
    return [other, one].map(({ postKey }) => postKey).find((post) => asked.has(post));
  });
}

/** It weighs, unless the demand lets posts share a person. */
function booked(clashes: readonly DoubleBooking[], parameters: RosterParameters): Part[] {
  return clashes.map((clash) => {
    const params = {
      person: clash.person,
      one: clash.one.post,
      other: clash.other.post,
      lines: `${clash.one.line}, ${clash.other.line}`,
      ...times(clash),
    };
    return parameters.mayShareOnePerson
      ? verdict.warn(false, 'double-booked', params)
      : verdict.require(false, 'double-booked', params);
  });
}

/** What to mend in the roster; it weighs through the gaps that it leaves. */
function remarks(
  { shifts }: RosterEvidence,
  parameters: RosterParameters,
  watches: readonly Watch[],
  window: Interval,
): Part[] {
  const posts = new Set(postsOf(parameters).map((post) => fold(post ?? '')));
  const isElsewhere = ({ postKey }: Watch) =>
    parameters.posts.length > 0 && !posts.has(postKey) && !(postKey === '' && posts.size === 1);
  const strangers = new Set(watches.filter(isElsewhere).map(({ post }) => post));
  return [
    ...shifts.map((shift, at) => verdict.warn(isComplete(shift), 'shift-incomplete', { line: at + 1 })),
    ...shifts.map((shift, at) =>
      verdict.warn(!isReversed(shift), 'shift-reversed', { line: at + 1, person: shift.person }),
    ),
    ...watches.map(({ phone, person, line }) =>
      verdict.warn(phone !== null, 'unreachable', { person, line }),
    ),
    ...watches.map((watch) =>
      verdict.warn(watch.from < window.to && watch.to > window.from, 'outside-window', {
        person: watch.person,
        line: watch.line,
      }),
    ),
    ...[...strangers].map((post) => verdict.warn(false, 'unknown-post', { post })),
  ];
}

const figures = (coverage: readonly PostCoverage[], window: Interval, clashes: number, shifts: number) => {
  const total = (coverage.length * (window.to - window.from)) / MINUTE;
  const missing = coverage.reduce((sum, { gaps }) => sum + lengthOf(gaps), 0) / MINUTE;
  return {
    minutesTotal: Math.floor(total),
    minutesCovered: Math.floor(total - missing),
    minutesMissing: Math.ceil(missing),
    shifts,
    doubleBookings: clashes,
  };
};
