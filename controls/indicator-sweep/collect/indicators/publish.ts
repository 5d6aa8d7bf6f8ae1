// Why a list may not be published by one person alone.
import type { Indicator } from '../contract.ts';
import { AllowList } from './allow.ts';
import { knownLists } from './known-lists.ts';
import { Warnings } from './warnings.ts';

export type SecondPersonReason = 'gov-vn' | 'own-address' | 'public-dns' | 'top-site';
export interface SecondPersonNeeded {
  reason: SecondPersonReason;
  count: number;
  /** The first few, as printed. */
  examples: string[];
}

const asked = new Set<string>(['gov-vn', 'public-dns', 'top-site'] satisfies SecondPersonReason[]);
const EXAMPLES = 5;
const warnings = new Warnings(knownLists);

/** `own`: names and networks of the authority and its units, one a line. None found: nobody else is needed. */
export function needsSecondPerson(
  list: Iterable<Indicator>,
  own: Iterable<string> = [],
): SecondPersonNeeded[] {
  const ours = new AllowList().add('own', own);
  const found = new Map<SecondPersonReason, SecondPersonNeeded>();
  for (const indicator of list) {
    const reasons = warnings.of(indicator).filter((name): name is SecondPersonReason => asked.has(name));
    if (ours.allows(indicator)) reasons.push('own-address');
    for (const reason of reasons) {
      const known = found.get(reason) ?? { reason, count: 0, examples: [] };
      known.count += 1;
      if (known.examples.length < EXAMPLES) known.examples.push(indicator.printed);
      found.set(reason, known);
    }
  }
  return [...found.values()];
}
