// Keeps apart what of evidence stays in the unit: what leaves it carries stand-ins, which tell things apart and say no more.
import type { Control, Finding } from './contract.ts';
import { fold } from './fold.ts';
import { readBy } from './judge.ts';

type Path = readonly (string | number)[];
/** One value that stays: where it stood, and what stands there now. */
export type KeptValue = { readonly path: Path; readonly standIn: string; readonly value: string };
export type SetApart = { readonly evidence: unknown; readonly kept: readonly KeptValue[] };

/**
 * The evidence as it may leave the unit, and what was taken out of it by `control.staysInUnit`. Equal values (folded) get
 * the same stand-in, so that whatever counts or compares them comes to the same. Fields that the control does not know are
 * dropped, because nobody can say whether they stay. Evidence that the control cannot read is given back without any.
 */
export function setApart(control: Control, evidence: unknown): SetApart {
  const patterns = control.staysInUnit ?? [];
  if (patterns.length === 0) return { evidence, kept: [] };
  const read = readBy(control.evidence, evidence);
  if (!read.ok) return { evidence: {}, kept: [] };
  const standIns = new Map<string, string>();
  const kept: KeptValue[] = [];
  let left: unknown = read.value;
  for (const pattern of patterns)
    left = replaced(left, pattern.split('.'), [], (value, path) => {
      const known = standIns.get(fold(value)) ?? `[${standIns.size + 1}]`;
      standIns.set(fold(value), known);
      kept.push({ path, standIn: known, value });
      return known;
    });
  return { evidence: left, kept };
}

/** The evidence as the unit wrote it. What has changed its place since stays a stand-in. */
export function putBack(evidence: unknown, kept: readonly KeptValue[]): unknown {
  return kept.reduce(
    (whole, { path, standIn, value }) =>
      replaced(whole, path.map(String), [], (there) => (there === standIn ? value : there)),
    evidence,
  );
}

/** Findings with the names that their stand-ins are of, for whoever may see them. */
export function findingsWith<F extends Pick<Finding, 'subject' | 'params'>>(
  findings: readonly F[],
  kept: readonly KeptValue[],
): F[] {
  const names = new Map(kept.map(({ standIn, value }) => [standIn, value]));
  const named = <V>(value: V) => (typeof value === 'string' ? ((names.get(value) ?? value) as V) : value);
  return findings.map((finding) => ({
    ...finding,
    subject: named(finding.subject),
    params: Object.fromEntries(
      Object.entries(finding.params ?? {}).map(([key, value]) => [key, named(value)]),
    ),
  }));
}

/** Changes the texts that a path leads to; `*` is every row of a list. An empty text says nothing and stays. */
function replaced(
  value: unknown,
  [step, ...rest]: readonly string[],
  at: Path,
  change: (text: string, path: Path) => string,
): unknown {
  if (step === undefined) return typeof value === 'string' && value !== '' ? change(value, at) : value;
  if (Array.isArray(value))
    return value.map((row, n) =>
      step === '*' || step === String(n) ? replaced(row, rest, [...at, n], change) : row,
    );
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const inner = (value as Record<string, unknown>)[step];
  return { ...value, [step]: replaced(inner, rest, [...at, step], change) };
}
