// English words of the log of acts.
import type { Translated } from '../../platform/words/catalogue.ts';
import type { vi } from './log.vi.ts';

export const en: Translated<typeof vi> = {
  title: 'Log',
};
