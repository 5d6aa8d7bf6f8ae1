// What becomes of a device that a sweep found: pure rules, so that the page, the machine that reports and the tests agree.
import { done, failed, type Result } from '../../platform/result.ts';

export const states = ['found', 'isolating', 'cleaned', 'clean-again', 'false-positive'] as const;
export type State = (typeof states)[number];

/** A device of a unit; instants are ISO 8601 in UTC. `whatWasDone`: the deed, or why it is a false positive. */
export interface Device {
  readonly state: State;
  /** What it talked to, each once. */
  readonly indicators: readonly string[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly whatWasDone: string | null;
  readonly cleanedAt: string | null;
  /** How often a sweep found it again after the unit was done with it. */
  readonly recurrences: number;
}

/** What one sweep saw of a device; times null where the logs have none. */
export interface Seen {
  readonly indicators: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
}

/** A sweep as far as it can clear a device. `searchedTo`: the last instant in the logs that it searched. */
export interface Run {
  readonly ranAt: string;
  readonly isListInForce: boolean;
  readonly searchedTo: string | null;
}

/** What a person says of a device. Clean on a later sweep is nothing that a person can say. */
export type Step =
  | { readonly to: 'found' | 'isolating' }
  | { readonly to: 'cleaned'; readonly whatWasDone: string; readonly cleanedAt: string }
  | { readonly to: 'false-positive'; readonly whatWasDone: string };

export type StepProblem = 'no-deed' | 'no-reason' | 'cleaned-ahead' | 'seen-since' | 'already-so';

const isAfter = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && Date.parse(one) > Date.parse(other);
const earliest = (one: string | null, other: string | null) => (isAfter(one, other) ? other : (one ?? other));
const latest = (one: string | null, other: string | null) => (isAfter(other, one) ? other : (one ?? other));

/** A device that was never seen before. */
export const firstFound = ({ indicators, first, last }: Seen): Device => ({
  state: 'found',
  indicators: [...new Set(indicators)],
  firstSeen: first,
  lastSeen: last,
  whatWasDone: null,
  cleanedAt: null,
  recurrences: 0,
});

/** A known device after a sweep; `seen` null: the sweep did not find it. */
export function afterSweep(device: Device, seen: Seen | null, run: Run): Device {
  if (seen === null) return cleared(device, run);
  const next = {
    ...device,
    indicators: [...new Set([...device.indicators, ...seen.indicators])],
    firstSeen: earliest(device.firstSeen, seen.first),
    lastSeen: latest(device.lastSeen, seen.last),
  };
  if (isBack(device, seen))
    return {
      ...next,
      state: 'found',
      whatWasDone: null,
      cleanedAt: null,
      recurrences: device.recurrences + 1,
    };
  // A sighting that nobody can date: it may be from before the cleaning, but it clears nothing.
  if (seen.last === null) return device.state === 'clean-again' ? { ...next, state: 'cleaned' } : next;
  return cleared(next, run);
}

/** Seen after it was cleaned; or, where it was called a false positive, with something that was not known then. */
function isBack({ state, cleanedAt, indicators }: Device, seen: Seen): boolean {
  if (state === 'false-positive') return seen.indicators.some((indicator) => !indicators.includes(indicator));
  return (state === 'cleaned' || state === 'clean-again') && isAfter(seen.last, cleanedAt);
}

/** Clean again: a sweep with the list in force, made after the cleaning, over logs from after the cleaning. */
function cleared(device: Device, { ranAt, isListInForce, searchedTo }: Run): Device {
  const clears =
    device.state === 'cleaned' &&
    isListInForce &&
    isAfter(ranAt, device.cleanedAt) &&
    isAfter(searchedTo, device.cleanedAt);
  return clears ? { ...device, state: 'clean-again' } : device;
}

/** A person's step. Any may follow any: what was said wrongly can be said again. */
export function step(device: Device, given: Step, now: Date): Result<Device, StepProblem> {
  if (!('whatWasDone' in given))
    return device.state === given.to
      ? failed('already-so')
      : done({ ...device, state: given.to, whatWasDone: null, cleanedAt: null });
  const whatWasDone = given.whatWasDone.trim();
  if (given.to === 'false-positive')
    return whatWasDone === ''
      ? failed('no-reason')
      : done({ ...device, state: 'false-positive', whatWasDone, cleanedAt: null });
  if (whatWasDone === '') return failed('no-deed');
  if (Date.parse(given.cleanedAt) > now.getTime()) return failed('cleaned-ahead');
  if (isAfter(device.lastSeen, given.cleanedAt)) return failed('seen-since');
  return done({ ...device, state: 'cleaned', whatWasDone, cleanedAt: given.cleanedAt });
}

/** Done with, as the counts of the form have it: whether or not a later sweep has confirmed it. */
export const isHandled = (state: State): boolean => state !== 'found' && state !== 'isolating';
