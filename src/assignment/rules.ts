// The rules of an assignment's state: what the recorded facts amount to at an instant.
import type { AssignmentFacts, AssignmentState, Mark, Stage } from './contract.ts';

/**
 * The state at `now`. Stage: the furthest act. Marks: everything else that a reader must know.
 * *Silent* is a unit that has neither acknowledged, nor reported, nor asked for anything; looking is no answer.
 * A report that came after its day is accepted and marked `late`; one that has not come by then is `overdue`.
 */
export function stateOf(facts: AssignmentFacts, now: Date): AssignmentState {
  return { stage: stageOf(facts), marks: marksOf(facts, now) };
}

function stageOf(facts: AssignmentFacts): Stage {
  if (facts.reportedAt && facts.outcome && !facts.returnedAt) return 'judged';
  if (facts.reportedAt) return 'reported';
  if (facts.acknowledgedAt) return 'acknowledged';
  return facts.openedAt ? 'opened' : 'delivered';
}

function marksOf(facts: AssignmentFacts, now: Date): Mark[] {
  const isOpen = !facts.exemptAt && (!facts.reportedAt || facts.returnedAt !== null);
  const held: Record<Mark, boolean> = {
    silent: !facts.exemptAt && !facts.acknowledgedAt && !facts.reportedAt && !facts.answeredAt,
    overdue: isOpen && isPast(facts.dueAt, now),
    late: facts.isLate,
    returned: facts.returnedAt !== null,
    extended: facts.extendedAt !== null,
    exempt: facts.exemptAt !== null,
    'no-deadline': facts.deadlineKind === 'none',
    'waits-for-event': facts.deadlineKind === 'within' && facts.dueAt === null,
    changed: facts.changedInVersion !== null,
    contradicted: contradicts(facts),
  };
  return (Object.keys(held) as Mark[]).filter((mark) => held[mark]);
}

/** Both kinds of deadline are kept as the first instant that is too late: `before` a day is that day's midnight. */
export function isPast(dueAt: string | null, now: Date): boolean {
  return dueAt !== null && now.getTime() >= Date.parse(dueAt);
}

/** The unit says one thing and a machine found another. Where either does not know, nothing is contradicted. */
export function contradicts(facts: Pick<AssignmentFacts, 'claimedOutcome' | 'outcome' | 'ground'>): boolean {
  const { claimedOutcome: claimed, outcome, ground } = facts;
  if (ground === null || ground === 'claimed' || claimed === null || outcome === null) return false;
  return claimed !== 'unknown' && outcome !== 'unknown' && claimed !== outcome;
}
