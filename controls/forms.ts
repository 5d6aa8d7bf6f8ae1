// Written by `npm run controls:index`; do not edit.
import type { ComponentType } from 'react';
import type { Control, Words } from './contract.ts';
import type { ControlFormProps } from './form.tsx';

export type ControlForm = {
  readonly form: () => Promise<{ readonly Form: ComponentType<ControlFormProps> }>;
  readonly words: () => Promise<{ readonly words: Words }>;
  readonly control: () => Promise<{ readonly control: Control }>;
};

export const forms: Readonly<Record<string, ControlForm>> = {
  backup: {
    form: () => import('./backup/form.tsx'),
    words: () => import('./backup/words.ts'),
    control: () => import('./backup/control.ts'),
  },
  'duty-roster': {
    form: () => import('./duty-roster/form.tsx'),
    words: () => import('./duty-roster/words.ts'),
    control: () => import('./duty-roster/control.ts'),
  },
  'indicator-sweep': {
    form: () => import('./indicator-sweep/form.tsx'),
    words: () => import('./indicator-sweep/words.ts'),
    control: () => import('./indicator-sweep/control.ts'),
  },
  'report-form': {
    form: () => import('./report-form/form.tsx'),
    words: () => import('./report-form/words.ts'),
    control: () => import('./report-form/control.ts'),
  },
  statement: {
    form: () => import('./statement/form.tsx'),
    words: () => import('./statement/words.ts'),
    control: () => import('./statement/control.ts'),
  },
  'website-integrity': {
    form: () => import('./website-integrity/form.tsx'),
    words: () => import('./website-integrity/words.ts'),
    control: () => import('./website-integrity/control.ts'),
  },
};
