// Rewrites a text by rules, and keeps where each of its letters stood, so that what is read of it can be quoted as printed.

/** A text rewritten, and for each of its letters the place that it had in what was printed; null where nothing moved. */
export type Rewritten = { text: string; at: readonly number[] | null };

/** What to look for (flag `g`), and what is to stand for the match, or null where it stays. */
export type RewritingRule = readonly [pattern: RegExp, write: (match: RegExpExecArray) => string | null];

/** The text with every rule carried out, in their order. */
export const rewritten = (printed: string, rules: readonly RewritingRule[]): Rewritten =>
  rules.reduce<Rewritten>(rewrittenBy, { text: printed, at: null });

/** What was printed where the rewritten text has its letters `from` to `until`. */
export const printedAt = (printed: string, { at }: Rewritten, from: number, until: number): string =>
  at === null || until <= from ? printed.slice(from, until) : printed.slice(at[from], at[until - 1]! + 1);

function rewrittenBy(before: Rewritten, [pattern, write]: RewritingRule): Rewritten {
  const place = (index: number): number => before.at?.[index] ?? index;
  const at: number[] = [];
  let text = '';
  let done = 0;
  const keepUntil = (end: number): void => {
    text += before.text.slice(done, end);
    for (let index = done; index < end; index++) at.push(place(index));
  };
  for (const match of before.text.matchAll(pattern)) {
    const written = write(match);
    if (written === null || written === match[0]) continue;
    keepUntil(match.index);
    text += written;
    for (let n = 0; n < written.length; n++) at.push(place(match.index + Math.min(n, match[0].length - 1)));
    done = match.index + match[0].length;
  }
  if (done === 0) return before;
  keepUntil(before.text.length);
  return { text, at };
}
