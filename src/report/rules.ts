// The pure rule of where an assignment stands in a report.
import type { AssignmentFacts } from '../assignment/contract.ts';
import type { Standing } from './contract.ts';

/** Exactly one for each assignment. Returned work waits again; not knowing is never counted as met. */
export function standingOf(
  facts: Pick<
    AssignmentFacts,
    'exemptAt' | 'reportedAt' | 'returnedAt' | 'acknowledgedAt' | 'answeredAt' | 'outcome'
  >,
): Standing {
  if (facts.exemptAt) return 'exempt';
  if (facts.reportedAt && !facts.returnedAt) return facts.outcome ?? 'unknown';
  return facts.reportedAt || facts.acknowledgedAt || facts.answeredAt ? 'pending' : 'silent';
}
