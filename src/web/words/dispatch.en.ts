// English words of incoming dispatches and their reading.
import type { Translated } from '../../platform/words/catalogue.ts';
import type { vi } from './dispatch.vi.ts';

export const en: Translated<typeof vi> = {
  title: 'Incoming dispatches',
};
