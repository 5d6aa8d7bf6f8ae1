// English words of directives: confirming, issuing, amending.
import type { Translated } from '../../platform/words/catalogue.ts';
import type { vi } from './directive.vi.ts';

export const en: Translated<typeof vi> = {
  title: 'Directives',
};
