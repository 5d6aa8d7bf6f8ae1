// English words of tracking, boards and roll-up reports.
import type { Translated } from '../../platform/words/catalogue.ts';
import type { vi } from './report.vi.ts';

export const en: Translated<typeof vi> = {
  title: 'Roll-up report',
};
