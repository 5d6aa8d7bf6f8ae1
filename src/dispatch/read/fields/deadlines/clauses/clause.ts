// A clause in our own words with the deadline that it states: what the rules are tuned on, and what they are judged by.
import type { IssuedWhen } from '../form.ts';

/**
 * The words, and the deadline as `kind DAY HH:MM`, `during DAY..DAY`, `during ~DAY` (a span that holds the day), `within DURATION`,
 * `recurring RULE HH:MM`, `none`. A kind alone: no day, span or rule is known; `*`: any rule; ` | ` parts readings that all are right.
 */
export type Clause = readonly [text: string, deadline: string, written?: string];

/** The day of the dispatch in which the clause stands: a Monday in September 2025 where it names none. */
export function writtenOn([, , written = '2025-09-08']: Clause): IssuedWhen {
  const [year, month, day] = written.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}
