// Light or dark: as the device says, unless somebody chose.
import { observable } from './observable.ts';
import { recall, remember } from './remembered.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const chosen = observable<Theme>('system');

export const useTheme = () => chosen.use();

export function chooseTheme(theme: Theme): void {
  chosen.set(theme);
  remember('theme', theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function themeAsRemembered(): void {
  const theme = themes.find((known) => known === recall('theme'));
  if (theme && theme !== 'system') chooseTheme(theme);
}
