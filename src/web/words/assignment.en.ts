// English words of a unit’s duties and who is to be chased.
import type { Translated } from '../../platform/words/catalogue.ts';
import type { vi } from './assignment.vi.ts';

export const en: Translated<typeof vi> = {
  title: 'Our duties',
};
