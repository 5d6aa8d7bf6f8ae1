// Reads `Retry-After`, in both of its forms.

const LONGEST_MS = 30 * 86_400_000;

/** Milliseconds to wait, from `120` or from a date; null where it says nothing that can be read. */
export function retryAfter(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1_000, LONGEST_MS);
  if (!/[a-z]/i.test(text)) return null;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? null : Math.min(Math.max(0, instant - now), LONGEST_MS);
}
