// What becomes of a case of a planted page, by what a machine saw and what the unit says: pure, so that history can be gone through again.
import type { CaseState, Strength } from '../contract.ts';

/** What moves a case. `gone`: neither the page nor its planting is there, for any visitor. */
export type CaseEvent =
  | { kind: 'seen'; strength: Strength }
  | { kind: 'answered' }
  | { kind: 'working' }
  | { kind: 'gone' }
  | { kind: 'unmeasured' }
  | { kind: 'dismissed' }
  | { kind: 'reopened' };

export interface CaseFacts {
  state: CaseState;
  strength: Strength;
  recurrences: number;
  /** Probes that found it gone, one after another; where watching stands in its schedule. */
  watchStep: number;
  goneSince: Date | null;
  probeDueAt: Date | null;
}

/** When the probe after `step` found ones is due, counted from `goneSince`; null: watching is over. */
export type WatchSchedule = (step: number, goneSince: Date) => Date | null;

/** An hour: what could not be measured is tried again, and nothing is taken for gone. */
const AGAIN_MS = 3_600_000;

/** A case as it is first found. */
export const newCase = (strength: Strength): CaseFacts => ({
  state: 'open',
  strength,
  recurrences: 0,
  watchStep: 0,
  goneSince: null,
  probeDueAt: null,
});

/**
 * The case after `event`. Seen again after it had gone, it is the same case, open, and the cause was not removed. The unit's
 * word alone closes nothing: it only brings the next probe forward. A dismissed case stays so until a person opens it.
 */
export function after(facts: CaseFacts, event: CaseEvent, now: Date, schedule: WatchSchedule): CaseFacts {
  switch (event.kind) {
    case 'seen':
      return seen(facts, event.strength);
    case 'answered':
      return facts.state === 'open' ? { ...facts, state: 'answered', probeDueAt: now } : facts;
    case 'working': // the unit is at it; nothing has changed for a machine
      return facts;
    case 'gone':
      return gone(facts, now, schedule);
    case 'unmeasured':
      return facts.probeDueAt ? { ...facts, probeDueAt: new Date(now.getTime() + AGAIN_MS) } : facts;
    case 'dismissed':
      return { ...facts, state: 'dismissed', probeDueAt: null };
    case 'reopened':
      return facts.state === 'dismissed' || facts.state === 'closed' ? open(facts) : facts;
  }
}

const open = (facts: CaseFacts): CaseFacts => ({
  ...facts,
  state: 'open',
  watchStep: 0,
  goneSince: null,
  probeDueAt: null,
});

/** Once confirmed, a case is not weakened by a later look that saw less of it. */
function seen(facts: CaseFacts, strength: Strength): CaseFacts {
  if (facts.state === 'dismissed') return facts;
  const hadGone = facts.goneSince !== null;
  return {
    ...open(facts),
    strength: facts.strength === 'confirmed' ? 'confirmed' : strength,
    recurrences: facts.recurrences + (hadGone ? 1 : 0),
  };
}

function gone(facts: CaseFacts, now: Date, schedule: WatchSchedule): CaseFacts {
  if (facts.state === 'dismissed' || facts.state === 'closed') return facts;
  const goneSince = facts.goneSince ?? now;
  const watchStep = facts.goneSince ? facts.watchStep + 1 : 0;
  const probeDueAt = schedule(watchStep, goneSince);
  return { ...facts, state: probeDueAt ? 'watched' : 'closed', goneSince, watchStep, probeDueAt };
}
