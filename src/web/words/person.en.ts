// English words of people, roles and invitations.
import type { Translated } from '../../platform/words/catalogue.ts';
import type { vi } from './person.vi.ts';

export const en: Translated<typeof vi> = {
  title: 'People',
};
