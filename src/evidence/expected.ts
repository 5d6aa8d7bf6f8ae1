// What the units below add up to, for the unit above that must report their sum: computed, never filled in by itself.
import type { Control, Language } from '../../controls/contract.ts';
import { readBy } from '../../controls/judge.ts';
import { findingSentence } from '../../controls/sentence.ts';
import type { Tx } from '../platform/db/database.ts';
import type { Expectation } from './contract.ts';
import { type Below, type Demand, demandsOf, evidenceBelow } from './demands.ts';

/** One for each demand whose control adds up what is below; none where there is nobody below. */
export async function expectedOf(tx: Tx, assignmentId: string, language: Language): Promise<Expectation[]> {
  const adding = (await demandsOf(tx, assignmentId)).filter(({ control }) => control.rollUp);
  if (adding.length === 0) return [];
  const below = await evidenceBelow(tx, assignmentId);
  return adding.flatMap((demand) => {
    const children = below.filter(({ demandId }) => demandId === demand.id);
    return children.length === 0 ? [] : (addUp(demand, children, language) ?? []);
  });
}

/** Null where the demand's parameters cannot be read. Evidence that cannot be read counts as not handed in. */
function addUp({ id, control, parameters }: Demand, below: Below[], language: Language): Expectation | null {
  const read = readBy(control.parameters, parameters);
  if (!read.ok || !control.rollUp) return null;
  const rolled = control.rollUp(
    below.map(({ unit, code, evidence }) => ({ unit, code, evidence: evidenceBy(control, evidence) })),
    read.value,
  );
  return {
    demandId: id,
    control: control.id,
    units: below.length,
    silent: [...rolled.silent],
    rows: rolled.rows.map((row) => ({ ...row, sources: [...row.sources], texts: [...row.texts] })),
    findings: rolled.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sentence: findingSentence(control.words[language], finding, language),
    })),
    evidence: rolled.evidence,
  };
}

function evidenceBy(control: Control, evidence: unknown): unknown {
  const read = evidence === null ? null : readBy(control.evidence, evidence);
  return read?.ok ? read.value : null;
}
