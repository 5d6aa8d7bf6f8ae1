// What differs between two reports, field by field, each with the label that its form gives it.
import type { ControlWords } from '../../../../controls/contract.ts';

export type Path = readonly (string | number)[];
export interface Difference {
  path: Path;
  before: unknown;
  after: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing given, an empty text and an empty list are all one: not filled in. */
const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A file is one value, told by its name. */
const isFile = (value: unknown) => isRecord(value) && typeof value.id === 'string' && 'name' in value;

/** Leaves that differ, in the order in which they stand; lists are compared place by place. */
export function differencesOf(before: unknown, after: unknown, path: Path = []): Difference[] {
  if (isEmpty(before) && isEmpty(after)) return [];
  if (isFile(before) || isFile(after))
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
  if (isTree(before) || isTree(after)) {
    const keys = new Set([...keysOf(before), ...keysOf(after)]);
    return [...keys].flatMap((key) => differencesOf(at(before, key), at(after, key), [...path, key]));
  }
  return before === after ? [] : [{ path, before, after }];
}

const isTree = (value: unknown) => isRecord(value) || Array.isArray(value);

function keysOf(value: unknown): (string | number)[] {
  if (Array.isArray(value)) return value.map((_, index) => index);
  return isRecord(value) ? Object.keys(value) : [];
}

function at(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined;
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The label of a field, and the row of the list it stands in (from 1). Fields that a form brings with it come from there. */
export function placeOf(path: Path, words: ControlWords, parameters: unknown) {
  const key = path.filter((step) => typeof step === 'string').join('.');
  const row = path.find((step) => typeof step === 'number');
  const own = words.fields[key]?.label ?? formLabel(String(path.at(-1)), parameters);
  return { label: own ?? key, row: row === undefined ? null : row + 1, options: words.fields[key]?.options };
}

/** Forms that come with a directive name their fields in the demand's parameters. */
export function formLabel(key: string, parameters: unknown): string | null {
  const fields = at(parameters, 'fields');
  const field = Array.isArray(fields) ? fields.find((one) => at(one, 'key') === key) : undefined;
  const label = at(field, 'label');
  return typeof label === 'string' ? label : null;
}

/** Ids of the files that evidence refers to, each once. */
export function fileIdsIn(evidence: unknown): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (isFile(value)) found.add(String(at(value, 'id')));
    else for (const key of keysOf(value)) walk(at(value, key));
  };
  walk(evidence);
  return [...found];
}
