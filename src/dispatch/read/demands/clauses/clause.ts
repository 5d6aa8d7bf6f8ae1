// A clause in our own words with the controls that it asks for: what the rules are tuned on, and what they are judged by.

/** The words, and the controls asked for, parted by blanks. */
export type Clause = readonly [text: string, controls: string];
/** `tuned` was before the eyes when the rules were written, `heldOut` was not; both hold near misses. */
export type Clauses = { tuned: readonly Clause[]; heldOut: readonly Clause[] };

/** Clauses that ask for the same controls. */
export const asking = (controls: string, texts: readonly string[]): Clause[] =>
  texts.map((text) => [text, controls]);
