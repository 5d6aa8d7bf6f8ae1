// Sizes of files in the words of an office: KB, MB.
import { formatNumber } from '../../platform/words/civil-time.ts';
import type { Language } from '../../platform/words/language.ts';

// As file managers count, and as the limits are set.
const MB = 1024 * 1024;

/** `820 KB`, `1,4 MB`: one decimal below ten, none above. */
export function formatBytes(bytes: number, language: Language): string {
  const [amount, unit] = bytes >= MB ? [bytes / MB, 'MB'] : [bytes / 1024, 'KB'];
  const rounded = amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount);
  return `${formatNumber(rounded, language)} ${unit}`;
}
