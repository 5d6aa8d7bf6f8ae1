// A clause in our own words with the deadline that it states: what the rules are tuned on, and what they are judged by.

/**
 * The words, and the deadline as `kind DAY HH:MM`, `during DAY..DAY`, `during ~DAY` (a span that holds the day), `within DURATION`,
 * `recurring RULE HH:MM`, `none`. A kind alone: no day, span or rule is known; `*`: any rule; ` | ` parts readings that all are right.
 */
export type Clause = readonly [text: string, deadline: string];

/** All clauses stand in a dispatch of this day, a Monday. */
export const written = { year: 2025, month: 9, day: 8 };
