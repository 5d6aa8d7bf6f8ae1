// The language of the pages: Vietnamese until somebody chooses English, remembered in this browser.
import { isLanguage, type Language } from '../platform/words/language.ts';
import { observable } from './observable.ts';
import { recall, remember } from './remembered.ts';
import { type Room, vi, type Words } from './words/index.ts';

const spoken = observable<{ language: Language; words: Words }>({ language: 'vi', words: vi });

/** The words of one room in the language being read: `useWords('unit').title`. */
export function useWords<R extends Room>(room: R): Words[R] {
  return spoken.use().words[room];
}

export function useLanguage(): Language {
  return spoken.use().language;
}

/** For code outside components, such as the API client. */
export function currentLanguage(): Language {
  return spoken.get().language;
}

/** The words being read, for code outside components. */
export function currentWords(): Words {
  return spoken.get().words;
}

/** Changes the language at once and for the next visits; English is fetched the first time. */
export async function speak(language: Language): Promise<void> {
  const words = language === 'vi' ? vi : (await import('./words/english.ts')).en;
  spoken.set({ language, words });
  document.documentElement.lang = language;
  remember('language', language);
}

/** Called once before the first page is drawn. */
export async function speakAsRemembered(): Promise<void> {
  const language = recall('language');
  if (isLanguage(language) && language !== 'vi') await speak(language);
}
