// What a form of the review is: its parts, what stands in them first, and how they become the values that are sent.
import type { Review } from '../../../../../dispatch/review/contract.ts';
import { parseCivilDate, writeCivilDate } from '../../../../../platform/words/civil-time.ts';
import type { Words } from '../../../../words/index.ts';

export type Filled = Record<string, string>;
export interface Part {
  name: string;
  label: string;
  kind: 'line' | 'text' | 'day' | 'choice';
  choices?: readonly { value: string; label: string }[];
  hint?: string;
  /** Shown only where the rest says so. */
  isFor?: (filled: Filled) => boolean;
  width?: 'short';
}
/** One place's form. `acts` gives the new values by place; a day that is none is sent as typed, and refused by name. */
export interface FormOf {
  parts: Part[];
  first: Filled;
  values: (filled: Filled) => { field: string; to: unknown }[];
  /** The part that words taken from the source go into. */
  takes: string;
}

export type Seen = Pick<Review, 'reading' | 'keys'>;
export type Named = Words['dispatch'];
export type Maker = (field: string, seen: Seen, words: Named, key?: string) => FormOf;

export const orNull = (text: string | undefined) => text?.trim() || null;
export const dayOf = (text: string | undefined) =>
  text?.trim() ? (parseCivilDate(text) ?? text.trim()) : null;
export const shownDay = (day: string | null | undefined) => (day ? writeCivilDate(day) : '');
export const listOf = (text: string | undefined) =>
  (text ?? '')
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter(Boolean);
export const choicesOf = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

export const one = (
  field: string,
  label: string,
  value: string | null | undefined,
  given: Partial<Part> = {},
  write: (text: string) => unknown = (text) => text,
): FormOf => ({
  parts: [{ name: 'value', label, kind: 'line', ...given }],
  first: { value: value ?? '' },
  values: ({ value: text = '' }) => [{ field, to: write(text) }],
  takes: 'value',
});

/** The same whatever order the database gave its keys back in. */
export const told = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => a.localeCompare(b)))
      : each,
  );

/** Only what was changed becomes a correction. */
export const changedFacets = (field: string, before: object, to: object) =>
  Object.entries(to)
    .filter(([facet, value]) => told(value) !== told((before as Filled)[facet]))
    .map(([facet, value]) => ({ field: `${field}/${facet}`, to: value as unknown }));
