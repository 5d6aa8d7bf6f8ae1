// The duty roster: somebody who can be reached at every minute of a holiday or an event.
import { defineControl } from '../kit.ts';
import { check, claimOutcome } from './check.ts';
import { evidence, parameters } from './evidence.ts';
import { importRows } from './import.ts';
import { words } from './words.ts';

export const control = defineControl({
  id: 'duty-roster',
  sources: [
    { dispatch: '000', clause: '1.a' },
    { dispatch: '000', clause: '2.a' },
    { dispatch: '001', clause: '1.a' },
    { dispatch: '001', clause: '2.a' },
    { dispatch: '002', clause: '2' },
    { dispatch: '003', clause: '1' },
  ],
  asks: [
    'cá nhân trực',
    'bộ phận trực',
    'trực 24/24',
    'trực giám sát',
    'lịch trực',
    'phân công trực',
    'bố trí trực',
  ],
  answeredBy: 'unit',
  basis: 'declared',
  evidence,
  parameters,
  words,
  overDays: ({ from, to }) => ({ window: { from, to } }),
  lacks: ({ window }) => (window.from && window.to ? null : 'no-window'),
  check,
  claimOutcome,
  importRows,
});
