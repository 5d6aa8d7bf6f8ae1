// Whether a unit's statement says enough to be taken at its word. A word is all that it is.
import { type Check, daysSince, type Outcome, type Verdict, verdict } from '../kit.ts';
import type { StatementEvidence, StatementParameters } from './evidence.ts';

const said = { done: 'met', 'in-progress': 'partly', 'not-done': 'not-met' } as const;

/** What the unit says of itself; “not applicable” is no outcome: the authority exempts, not the unit. */
export const claimOutcome = ({ status }: StatementEvidence): Outcome | null =>
  status === null || status === 'not-applicable' ? null : said[status];

/**
 * The ground is always `claimed`. Nothing stated, or “done” without saying what and when, is `unknown`.
 * Source: clauses that no other control covers, e.g. seed 001 clause 2.b, seed 003 clause 2.1.
 */
export const check: Check<StatementEvidence, StatementParameters> = (input) => ({
  ...judged(input),
  ground: 'claimed',
});

const judged: Check<StatementEvidence, StatementParameters> = ({ evidence, parameters, now }): Verdict => {
  switch (evidence.status) {
    case null:
      return verdict.unknown('nothing-stated');
    case 'not-applicable':
      return verdict.unknown('says-not-applicable', { reason: evidence.reason });
    case 'not-done':
      return verdict.of([verdict.require(false, 'not-done', { reason: evidence.reason })]);
    case 'in-progress':
      return verdict.of([{ outcome: 'partly', findings: verdict.note('in-progress').findings }]);
    case 'done':
      return verdict.of([
        verdict.all(null, [
          verdict.require(evidence.whatWasDone ? true : null, 'no-description'),
          ...dated(evidence.doneOn, parameters.needsDate, now),
          verdict.require(
            evidence.howToVerify || !parameters.needsVerification ? true : null,
            'no-verification',
          ),
        ]),
      ]);
  }
};

function dated(doneOn: string | null, isNeeded: boolean, now: Date) {
  if (doneOn === null) return isNeeded ? [verdict.missing('no-date')] : [];
  const days = daysSince(doneOn, now);
  return [verdict.require(days !== null && days >= 0 ? true : null, 'date-ahead', { doneOn })];
}
