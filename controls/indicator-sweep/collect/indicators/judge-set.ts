// The allow-list and the warning lists over all indicators: what is held back and what is demoted, counted.
import type { AllowList } from './allow.ts';
import type { IndicatorSet } from './set.ts';
import type { Warnings } from './warnings.ts';

export interface SetJudged {
  /** Indicators that the allow-list holds back, by number. */
  allowed: Set<number>;
  /** How many each warning list holds; they stay in, demoted. */
  warned: Map<string, number>;
}

export function judgeSet(set: IndicatorSet, allow: AllowList | null, warnings: Warnings | null): SetJudged {
  const judged: SetJudged = { allowed: new Set(), warned: new Map() };
  for (let id = 0; id < set.size; id++) {
    const indicator = { kind: set.kindOf(id), value: set.valueOf(id) };
    if (allow?.allows(indicator)) judged.allowed.add(id);
    const names = warnings?.of(indicator) ?? [];
    set.setWarnings(id, names);
    for (const name of names) judged.warned.set(name, (judged.warned.get(name) ?? 0) + 1);
  }
  return judged;
}
