// What the units below add up to, for the unit above that must report their sum: computed, never filled in by itself.
import { z } from '@hono/zod-openapi';
import type { Control, Language } from '../../controls/contract.ts';
import { readBy } from '../../controls/judge.ts';
import { findingSentence } from '../../controls/sentence.ts';
import type { Tx } from '../platform/db/database.ts';
import { type Below, type Demand, demandsOf, evidenceBelow } from './demands.ts';

const nullableCount = z.number().nullable();
export const expectation = z
  .object({
    demandId: z.uuid(),
    control: z.string(),
    /** How many units below were given the same duty. */
    units: z.number().int(),
    silent: z.array(z.string()),
    rows: z.array(
      z.object({
        key: z.string(),
        kind: z.enum(['sum', 'list']),
        typed: nullableCount,
        computed: nullableCount,
        asListed: nullableCount,
        sources: z.array(z.object({ unit: z.string(), typed: nullableCount, listed: nullableCount })),
        texts: z.array(z.object({ unit: z.string(), text: z.string() })),
      }),
    ),
    findings: z.array(z.object({ code: z.string(), severity: z.string(), sentence: z.string() })),
    /** A draft of the evidence, for a person to look at before it is sent. */
    evidence: z.unknown(),
  })
  .openapi('ExpectedFromBelow');
export type Expectation = z.infer<typeof expectation>;

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
