// Which case a planted page belongs to: what comes back after it was cleaned is the same case, not a new one.
import { recurrencesOf } from '../../controls/website-integrity/collect/round/watch.ts';
import { markOf } from './mark.ts';
import type { StoredCase } from './move.ts';

export interface Planted {
  mark: string;
  finding: { url: string; target: string | null };
}

/**
 * The case of the same address or, while a cleaned page of the site is watched, of one beside it or of one that led to
 * the same place; `cases`: all of the site. Undefined: it is a new one.
 */
export function caseOf({ mark, finding }: Planted, cases: readonly StoredCase[]): StoredCase | undefined {
  const same = cases.find((one) => one.mark === mark || addressesOf(one).some((url) => markOf(url) === mark));
  if (same) return same;
  const watched = cases
    .filter(({ facts }) => facts.state === 'watched')
    .flatMap((one) => addressesOf(one).map((url) => ({ url, target: one.finding.target, caseId: one.id })));
  const [back] = recurrencesOf(watched, [finding]);
  return cases.find(({ id }) => id === back?.caseId);
}

const addressesOf = ({ finding }: StoredCase): readonly string[] => finding.urls ?? [finding.url];
