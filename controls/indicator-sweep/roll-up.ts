// Adds up what the units below found and handled: counts alone, never the name of a machine.
import type { Child, RollUp, RollUpRow } from '../kit.ts';
import { countsOf } from './counts.ts';
import { evidence, type SweepEvidence, type SweepParameters } from './evidence.ts';

const keys = ['received', 'deployed', 'machinesFound', 'machinesHandled', 'machinesCleanAgain', 'lines'];

/** Units that are silent make every sum a lower bound. Source: seed 004, clauses 2 and 3. */
export function rollUp(
  children: readonly Child<SweepEvidence>[],
  parameters: SweepParameters,
): RollUp<SweepEvidence> {
  const silent = children.filter((child) => child.evidence === null).map(({ unit }) => unit);
  const counted = children.flatMap((child) =>
    child.evidence === null ? [] : [{ unit: child.unit, counts: countsOf(child.evidence, parameters) }],
  );
  const rows = keys.map((key): RollUpRow => {
    const sources = counted.map(({ unit, counts }) => ({ unit, typed: null, listed: counts[key] ?? 0 }));
    const sum = sources.length === 0 ? null : sources.reduce((total, { listed }) => total + listed, 0);
    return { key, kind: 'sum', typed: null, computed: sum, asListed: sum, sources, texts: [] };
  });
  const findings = silent.length === 0 ? [] : [silence(silent.length, children.length)];
  return { rows, findings, silent, evidence: evidence.parse({}) };
}

const silence = (count: number, of: number) => ({
  code: 'children-silent',
  severity: 'unknown' as const,
  subject: null,
  params: { count, of },
});
