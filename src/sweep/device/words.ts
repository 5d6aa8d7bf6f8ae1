// The states of a device in a file of the unit; the pages have their own catalogue.
import type { State } from './rules.ts';

export const stateWords: Readonly<Record<State, string>> = {
  found: 'Mới phát hiện',
  isolating: 'Đang cô lập',
  cleaned: 'Đã làm sạch',
  'clean-again': 'Dò lại thấy sạch',
  'false-positive': 'Báo nhầm',
};
