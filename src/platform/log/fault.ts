// What can be wrong with the log of acts, and where.

export const faultKinds = [
  /** An act says something else than when it was taken in. */
  'act-changed',
  /** An act that was taken in is gone. */
  'act-missing',
  /** A place in the tree is gone, or taken twice. */
  'leaf-missing',
  /** The tree is not the one that was signed: acts were added, taken out or put in another order, in its own leaves too. */
  'root-differs',
  /** The tree is shorter than what was signed. */
  'truncated',
  /** A checkpoint outside was not signed by this log's key, or their order is wrong. */
  'checkpoint-forged',
  /** There are leaves, and no checkpoint outside to hold them against. */
  'checkpoints-missing',
] as const;

/** What is wrong first. `index` to before `end`: the leaves among which it is; one where the fault names its leaf. */
export interface Fault {
  kind: (typeof faultKinds)[number];
  index: number;
  end: number;
}
