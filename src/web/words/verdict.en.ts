// English words of verdicts, their findings and their history.
import type { Translated } from '../../platform/words/catalogue.ts';
import type { vi } from './verdict.vi.ts';

export const en: Translated<typeof vi> = {
  title: 'Verdict',
};
