// What went wrong, as a value that ErrorPanel can show: what happened, where, what to do.

/** The body of every refusal: `{ problem: { … } }` with a 4xx status, already in the reader's language. */
export interface Problem {
  code: string;
  message: string;
  place?: string;
  fix?: string;
  details?: ProblemDetail[];
}
export interface ProblemDetail {
  message: string;
  place?: string;
  /** The field of the form that it concerns, as a dotted path. */
  field?: string;
  fix?: string;
}

/** Thrown by the API client. `status` 0 means that no answer came. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly status: number;
  constructor(problem: Problem, status: number) {
    super(problem.message);
    this.name = 'ProblemError';
    this.problem = problem;
    this.status = status;
  }
}

export const isConnectionLost = (error: unknown): boolean =>
  error instanceof ProblemError && error.status === 0;

/** The message about one field of a form, if the refusal names it. */
export function problemOfField(error: unknown, field: string): string | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  return error.problem.details?.find((detail) => (detail.field ?? detail.place) === field)?.message;
}

/** Reads a refusal's body; anything that is not one becomes a problem with only a code. */
export function problemOf(body: unknown, status: number): Problem {
  const problem = (body as { problem?: Partial<Problem> } | null)?.problem;
  if (typeof problem?.message === 'string') {
    // Some refusals carry other matter under `details`; only sentences are shown.
    const given: unknown = problem.details;
    const details = Array.isArray(given) ? given.filter((one) => typeof one?.message === 'string') : [];
    return { ...problem, code: problem.code ?? 'refused', message: problem.message, details };
  }
  return { code: problem?.code ?? `http-${status}`, message: '' };
}
