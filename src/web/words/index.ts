// The Vietnamese catalogue of the pages, by room; it defines what the English one must say.
import type { Translated } from '../../platform/words/catalogue.ts';
import { vi as account } from './account.vi.ts';
import { vi as assignment } from './assignment.vi.ts';
import { vi as device } from './device.vi.ts';
import { vi as directive } from './directive.vi.ts';
import { vi as dispatch } from './dispatch.vi.ts';
import { vi as evidence } from './evidence.vi.ts';
import { vi as example } from './example.vi.ts';
import { vi as indicators } from './indicators.vi.ts';
import { vi as log } from './log.vi.ts';
import { vi as person } from './person.vi.ts';
import { vi as report } from './report.vi.ts';
import { vi as shell } from './shell.vi.ts';
import { vi as signin } from './signin.vi.ts';
import { vi as site } from './site.vi.ts';
import { vi as ui } from './ui.vi.ts';
import { vi as unit } from './unit.vi.ts';
import { vi as verdict } from './verdict.vi.ts';

export const vi = {
  shell,
  ui,
  signin,
  account,
  unit,
  dispatch,
  directive,
  assignment,
  evidence,
  verdict,
  device,
  indicators,
  report,
  person,
  log,
  site,
  example,
};

export type Words = Translated<typeof vi>;
export type Room = keyof Words;
