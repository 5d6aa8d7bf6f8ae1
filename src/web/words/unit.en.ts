// English words of the directory of units.
import type { Translated } from '../../platform/words/catalogue.ts';
import type { vi } from './unit.vi.ts';

export const en: Translated<typeof vi> = {
  title: 'Directory of units',
};
