// Names as the debug log of Windows DNS prints them: `(4)evil(3)com(0)`.

export interface CountedName {
  name: string;
  at: number;
  length: number;
}

/** Every whole counted name of a line; lengths count bytes and must be true. Linear in the line. */
export function countedNames(text: string): CountedName[] {
  const names: CountedName[] = [];
  let from = text.indexOf('(');
  if (from < 0 || !text.includes('(0)')) return names;
  while (from >= 0) {
    const labels: string[] = [];
    let at = from;
    for (;;) {
      const count = countAt(text, at);
      if (!count) break;
      if (count.size === 0) {
        if (labels.length > 1) names.push({ name: labels.join('.'), at: from, length: count.end - from });
        at = count.end;
        break;
      }
      const end = text.indexOf('(', count.end);
      const label = end < 0 ? '' : text.slice(count.end, Math.min(end, count.end + 64));
      if (end < 0 || !isOfSize(label, count.size) || end - count.end !== label.length) break;
      labels.push(label);
      at = end;
    }
    from = text.indexOf('(', Math.max(at, from + 1));
  }
  return names;
}

/** `(12)` at this place. */
function countAt(text: string, at: number): { size: number; end: number } | null {
  if (text[at] !== '(') return null;
  const close = text[at + 2] === ')' ? at + 2 : text[at + 3] === ')' ? at + 3 : -1;
  if (close < 0) return null;
  const digits = text.slice(at + 1, close);
  return /^\d+$/.test(digits) ? { size: Number(digits), end: close + 1 } : null;
}

function isOfSize(label: string, size: number): boolean {
  return label.length === size || Buffer.byteLength(label) === size;
}
