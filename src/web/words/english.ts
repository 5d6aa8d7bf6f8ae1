// The English catalogue of the pages; loaded only when somebody reads English.

import { en as account } from './account.en.ts';
import { en as assignment } from './assignment.en.ts';
import { en as device } from './device.en.ts';
import { en as directive } from './directive.en.ts';
import { en as dispatch } from './dispatch.en.ts';
import { en as evidence } from './evidence.en.ts';
import { en as example } from './example.en.ts';
import type { Words } from './index.ts';
import { en as indicators } from './indicators.en.ts';
import { en as log } from './log.en.ts';
import { en as person } from './person.en.ts';
import { en as report } from './report.en.ts';
import { en as shell } from './shell.en.ts';
import { en as signin } from './signin.en.ts';
import { en as site } from './site.en.ts';
import { en as ui } from './ui.en.ts';
import { en as unit } from './unit.en.ts';
import { en as verdict } from './verdict.en.ts';

export const en: Words = {
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
