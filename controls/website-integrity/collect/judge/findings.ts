// What stands on many pages of a site (a footer, a template) is one finding, told once with its first address.
import type { Finding } from '../contract.ts';

const MOST = 100;
const rank = { confirmed: 0, review: 1, notice: 2 } as const;

/** Strongest first; the same thing at the same place in the same way counts once. */
export function merged(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, ({ kind, target, where, url }) =>
    target && where && where !== 'địa chỉ' ? `${kind}|${target}|${where}` : url,
  );
  const kept = [...groups.values()].map((same) => {
    const [strongest = same[0]] = same.toSorted(
      (one, other) => rank[one.weight] - rank[other.weight] || other.logOdds - one.logOdds,
    );
    return strongest as Finding;
  });
  return kept
    .sort((one, other) => rank[one.weight] - rank[other.weight] || other.logOdds - one.logOdds)
    .slice(0, MOST);
}
