// Why a document gives no duties, in one language: the reading says it in Vietnamese and in English, parted by a stroke.
import type { Language } from '../platform/words/language.ts';
import type { Reading } from './contract.ts';

/** Null where it gives some, or where a person has decided that it gives none. */
export function whyNot({ reason }: Reading['isDirective'], language: Language): string | null {
  const [vietnamese = null, english = vietnamese] = reason?.split(' / ') ?? [];
  return language === 'en' ? english : vietnamese;
}
