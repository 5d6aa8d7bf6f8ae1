// What must be known of names and addresses to take a line of a list as it stands: everything that a rule may say something of.
import type { IndicatorKind } from '../contract.ts';
import type { AllowList } from './allow.ts';
import { doubtfulEndings } from './domain.ts';
import { sharedHosts } from './shared-hosts.ts';
import { specialNetworks } from './special.ts';
import { suffixRules } from './suffixes.ts';
import type { Warnings } from './warnings.ts';

/**
 * Values for a table that lists are sifted against (kernel/assembly/sift.ts): a `domain` means that name and all below it, a network all
 * that it holds, a hash exactly that text (a hash, a suffix, an ending); `.ck` stands for every name just below `ck`. Null: rules that
 * may speak of any line.
 */
export function needingCare(
  allow: AllowList,
  warnings: Warnings,
): Partial<Record<IndicatorKind, string[]>> | null {
  const warned = warnings.touches();
  if (warned === null) return null;
  const allowed = allow.touches();
  const names = [...allowed.names, ...warned.names, ...sharedHosts(), ...allowed.values.map(hostOfUrl)];
  const suffixes = suffixRules()
    .filter(isAsked)
    .map((rule) => (rule.startsWith('*') ? rule.slice(1) : rule));
  const values = [...allowed.values, ...warned.values].filter((value) => !value.includes('/'));
  const labels = names.filter((name) => !name.includes('.'));
  return {
    domain: names.filter((name) => name.includes('.')),
    md5: [...doubtfulEndings(), ...labels, ...suffixes, ...values],
    cidr: [...allowed.networks, ...warned.networks, ...specialNetworks()],
  };
}

/** A rule of one label, or of `*` alone, is that of every top-level domain: no name of a list has only one label. */
const isAsked = (rule: string): boolean => rule.includes('.');

const hostOfUrl = (value: string): string => value.split('/', 1)[0] ?? value;
