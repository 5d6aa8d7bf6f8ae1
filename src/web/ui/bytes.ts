// Sizes of files in the words of an office: KB, MB.
import { formatNumber } from '../../platform/words/civil-time.ts';
import type { Language } from '../../platform/words/language.ts';

/** `820 KB`, `1,4 MB`: one decimal below ten, none above. */
export function formatBytes(bytes: number, language: Language): string {
  const [amount, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1000, 'KB'];
  const rounded = amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount);
  return `${formatNumber(rounded, language)} ${unit}`;
}
