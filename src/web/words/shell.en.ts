// English words of the frame around every page: navigation, search, banners.
import type { Translated } from '../../platform/words/catalogue.ts';
import type { vi } from './shell.vi.ts';

export const en: Translated<typeof vi> = {
  name: 'Hải Đăng',
  skip: 'Skip to the main content',
  navigation: 'Main navigation',
  more: 'More',
  page: {
    today: 'Today',
    dispatches: 'Incoming dispatches',
    directives: 'Directives',
    duties: 'Our duties',
    reviews: 'Review',
    requests: 'Requests of units',
    tracking: 'Follow-up',
    reports: 'Reports',
    indicators: 'Indicator lists',
    sites: 'Websites',
    units: 'Directory of units',
    log: 'Log',
    people: 'People',
    account: 'My account',
  },
  search: {
    label: 'Search Hải Đăng',
    placeholder: 'Search units, dispatches, duties',
    key: 'Press / to search',
    title: 'Search results',
    ask: 'Type what you look for in the box above, with or without diacritics.',
    none: ({ query }) => `Nothing matches “${query}”.`,
    noneHint: 'Try fewer words, or a dispatch number and symbol, or a unit code.',
    looking: 'Searching…',
  },
  language: 'Language',
  theme: { label: 'Background', system: 'As the device', light: 'Light', dark: 'Dark' },
  signOut: 'Sign out',
  opening: 'Opening Hải Đăng…',
  openingPage: 'Opening the page…',
  offline: {
    text: 'The server cannot be reached. What you see may be old; we keep trying to reconnect.',
    again: 'Try again now',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address is wrong, or the page is outside what you may see.',
    home: 'Go to Today',
  },
  broken: {
    title: 'This page failed',
    fix: 'Reload the page. If it fails again, send the line above to an administrator.',
    reload: 'Reload the page',
  },
};
