// What a directive asks of the catalogue of controls: which there are, and whether parameters are what one reads.
import { findControl } from '../../controls/index.ts';
import type { Days } from '../../controls/kit.ts';

/** The control for what no other covers: the unit's own word. */
export const fallbackControl = 'statement';

/**
 * The parameters as far as the control accepts them, over the days that the clause prints, defaults filled in; null where
 * there is no such control.
 */
export function fitParameters(
  id: string,
  parameters: Record<string, unknown>,
  days: Days | null = null,
): Record<string, unknown> | null {
  const control = findControl(id);
  if (!control) return null;
  const given: Record<string, unknown> = { ...parameters, ...(days && control.overDays?.(days)) };
  const parsed = control.parameters.safeParse(given);
  if (parsed.success) return parsed.data as Record<string, unknown>;
  const refused = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')));
  const rest = Object.fromEntries(Object.entries(given).filter(([key]) => !refused.has(key)));
  const again = control.parameters.safeParse(rest);
  return (again.success ? again.data : control.parameters.parse({})) as Record<string, unknown>;
}

/** `unknown` where there is no such control, the place that it refuses, or null where it accepts the parameters. */
export function refusalOf(id: string, parameters: Record<string, unknown>): string | null {
  const control = findControl(id);
  if (!control) return 'unknown';
  const parsed = control.parameters.safeParse(parameters);
  if (parsed.success) return null;
  const issue = parsed.error.issues[0];
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}

/** Code of the control's finding that no evidence can answer as long as the parameters are these; null: there is none. */
export function lackOf(id: string, parameters: Record<string, unknown>): string | null {
  const control = findControl(id);
  const parsed = control?.parameters.safeParse(parameters);
  return parsed?.success ? (control?.lacks?.(parsed.data) ?? null) : null;
}
