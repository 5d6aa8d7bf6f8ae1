// From raw evidence to a judgement: read by the schema, checked, and set beside what the unit says of itself.
import type { z } from 'zod';
import type { Control, Language, Outcome, Verdict } from './contract.ts';

/** A field that could not be read. `path` leads to it: ['systems', 0, 'name']. */
export type FieldProblem = { readonly path: readonly (string | number)[]; readonly message: string };
export type Read<T> = { ok: true; value: T } | { ok: false; problems: FieldProblem[] };

type Said = (issue: z.core.$ZodIssue) => string;
const limit = (issue: { minimum?: unknown; maximum?: unknown }) => String(issue.minimum ?? issue.maximum);

const said: Record<Language, Said> = {
  vi: (issue) => {
    if (issue.code === 'too_big')
      return issue.origin === 'string' ? `Dài quá ${limit(issue)} ký tự.` : `Lớn quá ${limit(issue)}.`;
    if (issue.code === 'too_small') return `Nhỏ hơn ${limit(issue)}.`;
    if (issue.code === 'invalid_type') return issue.input == null ? 'Chưa điền.' : 'Không đúng kiểu dữ liệu.';
    if (issue.code === 'invalid_format') return 'Viết không đúng dạng.';
    if (issue.code === 'invalid_value') return 'Không phải một giá trị trong danh sách.';
    return 'Không hợp lệ.';
  },
  en: (issue) => {
    if (issue.code === 'too_big')
      return issue.origin === 'string'
        ? `Longer than ${limit(issue)} characters.`
        : `More than ${limit(issue)}.`;
    if (issue.code === 'too_small') return `Less than ${limit(issue)}.`;
    if (issue.code === 'invalid_type')
      return issue.input == null ? 'Not filled in.' : 'The wrong kind of value.';
    if (issue.code === 'invalid_format') return 'Not written in the right form.';
    if (issue.code === 'invalid_value') return 'Not one of the values on the list.';
    return 'Not valid.';
  },
};

/** Reads anything by a schema; problems come in the reader's language with the path to each field. */
export function readBy<T>(schema: z.ZodType<T>, raw: unknown, language: Language = 'vi'): Read<T> {
  const result = schema.safeParse(raw ?? {}, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  const problems = result.error.issues.map((issue) => ({
    path: issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
    message: said[language](issue),
  }));
  return { ok: false, problems };
}

/** Claim and check side by side. `isContradicted`: the unit says one thing, a machine found another. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly claim: Outcome | null;
  readonly isContradicted: boolean;
};

/** Reads, checks and compares. Fails, without throwing, on evidence or parameters that the schemas refuse. */
export function judge<E, P>(
  control: Control<E, P>,
  raw: { evidence: unknown; parameters: unknown; now: Date },
  language: Language = 'vi',
): Read<Judgement> {
  const parameters = readBy(control.parameters, raw.parameters, language);
  if (!parameters.ok) return { ok: false, problems: under('parameters', parameters.problems) };
  const evidence = readBy(control.evidence, raw.evidence, language);
  if (!evidence.ok) return { ok: false, problems: under('evidence', evidence.problems) };
  const verdict = control.check({ evidence: evidence.value, parameters: parameters.value, now: raw.now });
  const claim = control.claimOutcome?.(evidence.value) ?? null;
  return { ok: true, value: { verdict, claim, isContradicted: contradicts(claim, verdict) } };
}

const under = (root: string, problems: FieldProblem[]): FieldProblem[] =>
  problems.map((problem) => ({ ...problem, path: [root, ...problem.path] }));

/** Not knowing contradicts nobody, and a claim cannot contradict itself. */
export const contradicts = (claim: Outcome | null, verdict: Verdict): boolean =>
  claim !== null &&
  claim !== 'unknown' &&
  verdict.outcome !== 'unknown' &&
  verdict.ground !== 'claimed' &&
  claim !== verdict.outcome;
