// Looks whether a control's folder is complete: files, languages, fixtures.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { FieldsWords, Words } from '../controls/contract.ts';
import { shapeOf } from '../controls/form-schema.ts';

const files = [
  'control.ts',
  'evidence.ts',
  'check.ts',
  'import.ts',
  'form.tsx',
  'words.ts',
  'check.test.ts',
  'README.md',
];
const fixtureKinds = ['met', 'not-met', 'unknown', 'hostile'] as const;

/** What one fixture gives to the control and what it promises of the answer. */
export type Fixture = {
  evidence: unknown;
  parameters: unknown;
  now: string;
  expect: {
    outcome?: string;
    codes?: string[];
    ground?: string;
    claim?: string | null;
    isContradicted?: boolean;
    figures?: Record<string, number>;
    /** Paths of the fields that the schemas refuse; nothing else is then looked at. */
    refusedAt?: string[];
  };
};

const jsonIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

const isWritten = (file: string) => existsSync(file) && readFileSync(file, 'utf8').trim() !== '';

/** What a control's folder lacks, as paths within it; an empty file counts as lacking. */
export const missingFiles = (folder: string): string[] => [
  ...files.filter((file) => !isWritten(join(folder, file))),
  ...fixtureKinds
    .filter((kind) => jsonIn(join(folder, 'fixtures', kind)).length === 0)
    .map((kind) => `fixtures/${kind}/*.json`),
];

export const fixturesOf = (folder: string) =>
  fixtureKinds.flatMap((kind) =>
    jsonIn(join(folder, 'fixtures', kind)).map((file) => ({
      kind,
      name: file.replace(/\.json$/, ''),
      fixture: JSON.parse(readFileSync(join(folder, 'fixtures', kind, file), 'utf8')) as Fixture,
    })),
  );

function sentences(words: object, at = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') all.set(at + key, value);
    else for (const [path, said] of sentences(value, `${at}${key}.`)) all.set(path, said);
  }
  return all;
}

const namesIn = (sentence: string) =>
  new Set([...sentence.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name]) => name!));

/** Keys that one language lacks, sentences left empty, numbers that one language drops. */
export function wordProblems({ vi, en }: Words): string[] {
  const [ours, theirs] = [sentences(vi), sentences(en)];
  const problems: string[] = [];
  for (const [path, said] of ours) {
    const other = theirs.get(path);
    if (said.trim() === '') problems.push(`${path}: empty in vi`);
    if (other === undefined) {
      problems.push(`${path}: not in en`);
      continue;
    }
    if (other.trim() === '') problems.push(`${path}: empty in en`);
    for (const name of namesIn(said))
      if (!namesIn(other).has(name)) problems.push(`${path}: {${name}} only in vi`);
    for (const name of namesIn(other))
      if (!namesIn(said).has(name)) problems.push(`${path}: {${name}} only in en`);
  }
  for (const path of theirs.keys()) if (!ours.has(path)) problems.push(`${path}: not in vi`);
  return problems;
}

/** Fields of a schema without a label, and values of an enum without a name, as paths. */
export function unnamedFields(schema: z.ZodType, words: FieldsWords, at = ''): string[] {
  const shape = shapeOf(schema);
  if (shape.kind === 'list') return unnamedFields(shape.element, words, at);
  if (shape.kind === 'enum')
    return shape.values.filter((value) => !words[at]?.options?.[value]).map((value) => `${at}=${value}`);
  if (shape.kind !== 'object') return [];
  return shape.fields.flatMap(([key, field]) => {
    const path = at === '' ? key : `${at}.${key}`;
    return [...(words[path]?.label ? [] : [path]), ...unnamedFields(field, words, path)];
  });
}
