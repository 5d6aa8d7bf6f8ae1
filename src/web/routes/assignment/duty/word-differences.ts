// Two versions of a text, word by word: what stayed, what is gone, what is new.

export interface Part {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Longer than this the whole is shown as gone and new: the table below grows with the square. */
const MOST = 1500;

/** `same` and `gone` together are the old text, `same` and `new` the new one. */
export function wordDifferences(before: string, after: string): Part[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  if (old.length > MOST || now.length > MOST)
    return joined([
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ]);
  const common = commonLengths(old, now);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      parts.push({ kind: 'same', text: old[i]! });
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      parts.push({ kind: 'gone', text: old[i]! });
      i += 1;
    } else {
      parts.push({ kind: 'new', text: now[j]! });
      j += 1;
    }
  }
  return joined(parts);
}

/** Words with the space after them, so that joined they are the text again. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

/** Length of the longest common run of words from each pair of places to the ends. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        old[i] === now[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}

function joined(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else if (part.text !== '') out.push({ ...part });
  }
  return out;
}
