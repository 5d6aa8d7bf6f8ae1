// A result is a value or a problem; errors cross a stage border as values, never as exceptions.

export type Result<T, P> = { ok: true; value: T } | { ok: false; problem: P };

/** A result that holds a value. */
export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** A result that holds the problem in place of a value. */
export const failed = <P>(problem: P): { ok: false; problem: P } => ({ ok: false, problem });
