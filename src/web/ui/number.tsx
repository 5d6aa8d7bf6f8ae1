// A number grouped as the language groups it; unknown is said, never a nought.
import { formatNumber } from '../../platform/words/civil-time.ts';
import { useLanguage, useWords } from '../language.ts';

export function Count({ of }: { of: number | null }) {
  const language = useLanguage();
  const words = useWords('ui');
  return <>{of === null ? words.unknownValue : formatNumber(of, language)}</>;
}
