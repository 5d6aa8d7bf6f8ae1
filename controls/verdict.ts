// How findings become an outcome, and how the outcomes of parts become that of the whole.
import type { Figures, Finding, FindingParams, Ground, Outcome, Severity, Verdict } from './contract.ts';

/** One requirement looked at. `outcome` null: it says something, but does not weigh (a warning, a note). */
export type Part = { readonly outcome: Outcome | null; readonly findings: readonly Finding[] };

const weight: Record<Severity, Outcome | null> = {
  breach: 'not-met',
  unknown: 'unknown',
  contradiction: 'unknown',
  warning: null,
  note: null,
};

function found(severity: Severity, code: string, params: FindingParams = {}): Part {
  return { outcome: weight[severity], findings: [{ code, severity, subject: null, params }] };
}

const satisfied: Part = { outcome: 'met', findings: [] };

/** Requirements of one subject, all of which must hold: the worst counts. None at all is `unknown`. */
export function worstOf(outcomes: readonly Outcome[]): Outcome {
  for (const worst of ['not-met', 'unknown', 'partly'] as const) if (outcomes.includes(worst)) return worst;
  return outcomes.length > 0 ? 'met' : 'unknown';
}

/**
 * Several subjects side by side. All met: met. Some met (or partly) and some not: partly. Some not and none met:
 * not met. None found wanting but some unknown: unknown. None at all: unknown.
 */
export function combine(outcomes: readonly Outcome[]): Outcome {
  const has = (outcome: Outcome) => outcomes.includes(outcome);
  if (has('partly') || (has('met') && has('not-met'))) return 'partly';
  if (has('not-met')) return 'not-met';
  return has('unknown') || outcomes.length === 0 ? 'unknown' : 'met';
}

const weighing = (parts: readonly Part[]): Outcome[] =>
  parts.flatMap((part) => (part.outcome === null ? [] : [part.outcome]));

const MOST_OF_ONE_CODE = 200;

/** Keeps a page readable: of one code at most 200 findings, then one note that counts the rest. */
export function limited(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  const kept = findings.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= MOST_OF_ONE_CODE;
  });
  const rest = [...seen].filter(([, count]) => count > MOST_OF_ONE_CODE);
  return kept.concat(
    rest.map(([of, count]) => ({
      code: 'and-more',
      severity: 'note',
      subject: null,
      params: { of, count: count - MOST_OF_ONE_CODE },
    })),
  );
}

type Beside = { readonly ground?: Ground; readonly figures?: Figures };

const whole = (outcome: Outcome, findings: readonly Finding[], beside: Beside = {}): Verdict => ({
  outcome,
  ground: beside.ground ?? 'checked',
  findings: limited(findings),
  figures: beside.figures ?? {},
});

const named = (part: Part, subject: string | null): Part => ({
  ...part,
  findings: part.findings.map((finding) => ({ ...finding, subject: finding.subject ?? subject })),
});

const nameOf = (subject: unknown): string | null =>
  typeof subject === 'object' && subject !== null && 'name' in subject && typeof subject.name === 'string'
    ? subject.name
    : null;

export const verdict = {
  /** Holds, does not hold (a breach), or cannot be told (`null`: unknown). */
  require(holds: boolean | null, code: string, params?: FindingParams): Part {
    if (holds === true) return satisfied;
    return found(holds === null ? 'unknown' : 'breach', code, params);
  },
  /** Something that is not there, so that nobody can tell. */
  missing: (code: string, params?: FindingParams): Part => found('unknown', code, params),
  /** Two statements that cannot both be true. */
  contradiction: (code: string, params?: FindingParams): Part => found('contradiction', code, params),
  /** To be explained by the unit; does not move the outcome. */
  warn: (holds: boolean, code: string, params?: FindingParams): Part =>
    holds ? { outcome: null, findings: [] } : found('warning', code, params),
  note: (code: string, params?: FindingParams): Part => found('note', code, params),
  /** All the requirements of one subject as one part: the worst counts. */
  all: (subject: string | null, parts: readonly Part[]): Part => ({
    outcome: worstOf(weighing(parts)),
    findings: parts.flatMap((part) => named(part, subject).findings),
  }),
  /** Parts side by side into a verdict; see `combine`. */
  of: (parts: readonly Part[], beside?: Beside): Verdict =>
    whole(
      combine(weighing(parts)),
      parts.flatMap((part) => part.findings),
      beside,
    ),
  /** Every subject's requirements; findings carry the subject's `name`. No subjects: unknown. */
  ofEach<S>(subjects: readonly S[], requirements: (subject: S) => readonly Part[], beside?: Beside): Verdict {
    if (subjects.length === 0) return verdict.unknown('nothing-given');
    return verdict.of(
      subjects.map((subject) => verdict.all(nameOf(subject), requirements(subject))),
      beside,
    );
  },
  /** Nobody can tell, and why. */
  unknown: (code: string, params?: FindingParams, beside?: Beside): Verdict =>
    whole('unknown', found('unknown', code, params).findings, beside),
};
