// Written by `npm run controls:index`; do not edit.
import { control as backup } from './backup/control.ts';
import type { Control } from './contract.ts';
import { control as dutyRoster } from './duty-roster/control.ts';
import { control as indicatorSweep } from './indicator-sweep/control.ts';
import { control as reportForm } from './report-form/control.ts';
import { control as statement } from './statement/control.ts';
import { control as websiteIntegrity } from './website-integrity/control.ts';

export type { Control } from './contract.ts';

export const controls: Readonly<Record<string, Control>> = {
  backup,
  'duty-roster': dutyRoster,
  'indicator-sweep': indicatorSweep,
  'report-form': reportForm,
  statement,
  'website-integrity': websiteIntegrity,
};

/** The control of that id, or null; never what an object happens to inherit. */
export const findControl = (id: string): Control | null =>
  Object.hasOwn(controls, id) ? (controls[id] ?? null) : null;
