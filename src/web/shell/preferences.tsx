// Language and background, one press away.
import { type Language, languages } from '../../platform/words/language.ts';
import { speak, useLanguage, useWords } from '../language.ts';
import { chooseTheme, themes, useTheme } from '../theme.ts';

const languageNames: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

/** The other language, written in that language. */
export function LanguageSwitch() {
  const now = useLanguage();
  const other = languages.find((language) => language !== now) ?? 'vi';
  return (
    <button
      type="button"
      className="hd-button hd-button--bare hd-button--small"
      lang={other}
      onClick={() => void speak(other)}
    >
      {languageNames[other]}
    </button>
  );
}

export function ThemeSwitch() {
  const words = useWords('shell').theme;
  const theme = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <button
      type="button"
      className="hd-button hd-button--bare hd-button--small hd-theme"
      onClick={() => chooseTheme(next)}
    >
      {words.label}: {words[theme].toLowerCase()}
    </button>
  );
}
