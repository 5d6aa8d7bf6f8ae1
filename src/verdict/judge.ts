// Judges a submission: each demand by the control that it names, with that demand's parameters, at the instant given.
import type { Control } from '../../controls/contract.ts';
import { setApart } from '../../controls/in-unit.ts';
import { findControl } from '../../controls/index.ts';
import { judge as judgeOne } from '../../controls/judge.ts';
import type { Outcome } from './contract.ts';
import { type WholeVerdict, wholeOf } from './rules.ts';

interface Entry {
  demandId: string;
  control: string;
  evidence?: unknown;
}
interface Demand {
  id: string;
  control: string;
  parameters: Record<string, unknown>;
}

export interface JudgedDemand {
  demandId: string;
  control: string;
  outcome: Outcome;
  claimedOutcome: Outcome | null;
  ground: WholeVerdict['ground'];
  findings: unknown;
  figures: unknown;
}

export type Judged = WholeVerdict & { verdicts: JudgedDemand[] };
export type JudgeProblem = { place: string; why: string; field: string };

/**
 * Every demand gets a verdict; one that was not answered is judged on empty evidence, and so is unknown. The whole is judged;
 * the findings are those on what may leave the unit, so that no finding carries out what stays.
 * @returns the verdicts and what they come to, or the places where the evidence cannot be read
 */
export function judge(
  entries: readonly Entry[],
  demands: readonly Demand[],
  now: Date,
  language: 'vi' | 'en',
): { ok: true; value: Judged } | { ok: false; problem: JudgeProblem[] } {
  const verdicts: JudgedDemand[] = [];
  const problems: JudgeProblem[] = [];
  for (const demand of demands) {
    const evidence = entries.find((entry) => entry.demandId === demand.id)?.evidence ?? {};
    const control = findControl(demand.control) ?? findControl('statement');
    if (!control) continue;
    const judged = judgeOne(control, { evidence, parameters: demand.parameters, now }, language);
    if (!judged.ok) {
      problems.push(
        ...judged.problems.map(({ path, message }) => ({
          place: [demand.control, ...path.slice(1)].join(' › '),
          why: message,
          field: [demand.id, ...path.slice(1)].join('.'),
        })),
      );
      continue;
    }
    const { verdict, claim } = judged.value;
    verdicts.push({
      demandId: demand.id,
      control: demand.control,
      outcome: verdict.outcome,
      claimedOutcome: claim,
      ground: verdict.ground,
      findings: findingsToTell(control, { evidence, parameters: demand.parameters, now }) ?? verdict.findings,
      figures: verdict.figures,
    });
  }
  return problems.length > 0
    ? { ok: false, problem: problems }
    : { ok: true, value: { ...wholeOf(verdicts), verdicts } };
}

/** The findings on what leaves the unit; null where nothing of it stays. */
function findingsToTell(control: Control, given: { evidence: unknown; parameters: unknown; now: Date }) {
  if (!control.staysInUnit) return null;
  const judged = judgeOne(control, { ...given, evidence: setApart(control, given.evidence).evidence });
  return judged.ok ? judged.value.verdict.findings : [];
}
