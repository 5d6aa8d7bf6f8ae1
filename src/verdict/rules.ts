// How the verdicts of an obligation's demands become the one outcome of an assignment.
import type { Outcome } from './contract.ts';

export interface DemandVerdict {
  outcome: Outcome;
  claimedOutcome: Outcome | null;
  ground: 'claimed' | 'checked' | 'witnessed';
}

export interface WholeVerdict {
  outcome: Outcome;
  claimedOutcome: Outcome | null;
  ground: 'claimed' | 'checked' | 'witnessed';
}

/**
 * The whole of several demands, all of which the obligation asks for. All met: met. Some met or partly and some not:
 * partly. Not met and nothing met: not met. Nothing found wanting but something unknown: unknown. A demand that was
 * not answered at all counts as unknown. The ground is `claimed` unless a machine or a person looked at any of them.
 */
export function wholeOf(verdicts: readonly DemandVerdict[]): WholeVerdict {
  const claims = verdicts.flatMap((verdict) => (verdict.claimedOutcome ? [verdict.claimedOutcome] : []));
  return {
    outcome: together(verdicts.map((verdict) => verdict.outcome)),
    claimedOutcome: claims.length > 0 ? together(claims) : null,
    ground: groundOf(verdicts),
  };
}

function together(outcomes: readonly Outcome[]): Outcome {
  const has = (outcome: Outcome) => outcomes.includes(outcome);
  if (has('partly') || (has('met') && has('not-met'))) return 'partly';
  if (has('not-met')) return 'not-met';
  return has('unknown') || outcomes.length === 0 ? 'unknown' : 'met';
}

function groundOf(verdicts: readonly DemandVerdict[]): WholeVerdict['ground'] {
  if (verdicts.some((verdict) => verdict.ground === 'checked')) return 'checked';
  return verdicts.some((verdict) => verdict.ground === 'witnessed') ? 'witnessed' : 'claimed';
}
