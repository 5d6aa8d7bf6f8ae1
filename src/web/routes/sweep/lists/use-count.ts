// Numbers as the reader's language writes them.
import { formatNumber } from '../../../../platform/words/civil-time.ts';
import { useLanguage } from '../../../language.ts';

export function useCount(): (value: number) => string {
  const language = useLanguage();
  return (value) => formatNumber(value, language);
}
