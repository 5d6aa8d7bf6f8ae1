// What a rule of demands is: wording with weights, and wording that is left out of account.

/**
 * Wording is compared without diacritics and case, at the borders of words. `(a|b)` is either of two, `{site}` any of the
 * wordings of that name in words.ts, `…` skips up to 60
 * characters within a sentence, a comma in the source is passed over.
 */
export type DemandRule = {
  control: string;
  /** Wording and its weight; the control is asked for where the weights found add up to 1. */
  phrases: Readonly<Record<string, number>>;
  /** Wording that means something else: it is taken out before the phrases are looked for. */
  unless?: readonly string[];
  /** Whether the whole clause alone tells it, and no part of one: what is handed in is often only the paper of another duty. */
  ofWhole?: boolean;
  /** Whether a duty of these folded words asks for it in a dispatch of another trade than security, too; never where there is none. */
  inOtherTrades?: (words: string) => boolean;
};
