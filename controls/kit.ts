// The one thing that a control imports: shapes, verdicts, fields, cells of a sheet, civil time.
import type { Control } from './contract.ts';

export * from './civil-time.ts';
export * from './contract.ts';
export * from './fields.ts';
export * from './fold.ts';
export * from './judge.ts';
export * from './phone.ts';
export * from './sentence.ts';
export * from './sheet.ts';
export * from './verdict.ts';

/** Declares a control; the title comes from its words, so that it is said once. */
export function defineControl<E, P>(declared: Omit<Control<E, P>, 'title'>): Control<E, P> {
  return Object.freeze({
    ...declared,
    title: { vi: declared.words.vi.title, en: declared.words.en.title },
  });
}
