// English words of what a unit hands in, and its receipts.
import type { Translated } from '../../platform/words/catalogue.ts';
import type { vi } from './evidence.vi.ts';

export const en: Translated<typeof vi> = {
  title: 'Report and evidence',
};
