// What every field of a form needs to know of the form that it stands in.
import { createContext, useContext } from 'react';
import type { FieldsWords, FieldWords, Language } from './contract.ts';
import type { FileReference } from './fields.ts';
import { formWords } from './form-words.ts';
import type { FieldProblem } from './judge.ts';
import { fill } from './sentence.ts';

export type Path = readonly (string | number)[];

export type FormSurroundings = {
  readonly words: FieldsWords;
  readonly language: Language;
  readonly errors: readonly FieldProblem[];
  readonly idPrefix: string;
  /** Sends a file and returns what the evidence keeps of it; without it no file can be added. */
  readonly sendFile?: (file: File) => Promise<FileReference>;
};

export const Surroundings = createContext<FormSurroundings | null>(null);

export function useForm() {
  const form = useContext(Surroundings);
  if (!form) throw new Error('A field stands outside SchemaForm');
  /** Words are kept by path without indexes. */
  const wordsOf = (path: Path): FieldWords => {
    const key = path.filter((step) => typeof step === 'string').join('.');
    return form.words[key] ?? { label: String(path.at(-1) ?? '') };
  };
  return {
    ...form,
    wordsOf,
    /** What a table is called apart from what stands around it: within rows, by the rows' numbers too. */
    tableName: (path: Path): string => {
      const rows = path.flatMap((step) => (typeof step === 'number' ? [step + 1] : []));
      return [wordsOf(path).label, ...rows].join(' ');
    },
    id: (path: Path) => [form.idPrefix, ...path].join('-'),
    errorsAt: (path: Path) => form.errors.filter((error) => error.path.join('.') === path.join('.')),
    say: (key: keyof (typeof formWords)['vi'], params: Record<string, string | number> = {}) =>
      fill(formWords[form.language][key], params, form.language),
  };
}
