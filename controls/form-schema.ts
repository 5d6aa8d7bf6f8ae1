// Looks at a Zod schema and says which input it wants.
import type { z } from 'zod';
import { type FileReference, type InputKind, inputKinds } from './fields.ts';

/** The fields of an object in their order, which are the columns of a table of such objects. */
export type Columns = readonly (readonly [string, z.ZodType])[];

export type Shape =
  | { kind: InputKind | 'integer' | 'number' | 'checkbox' | 'yes-no' }
  | { kind: 'enum'; values: readonly string[] }
  | { kind: 'object'; fields: Columns }
  | { kind: 'list'; element: z.ZodType }
  | { kind: 'unsupported' };

type Def = {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  entries?: Record<string, string>;
};
const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

const wrappers = new Set(['optional', 'nullable', 'default', 'prefault', 'readonly', 'catch', 'nonoptional']);

/** The schema under `nullable`, `default` and the like, and whether null is an answer. */
export function bare(schema: z.ZodType): { schema: z.ZodType; isNullable: boolean } {
  let inner = schema;
  let isNullable = false;
  while (wrappers.has(defOf(inner).type)) {
    isNullable ||= defOf(inner).type === 'nullable';
    inner = defOf(inner).innerType!;
  }
  return { schema: inner, isNullable };
}

export function shapeOf(given: z.ZodType): Shape {
  const { schema, isNullable } = bare(given);
  const registered = inputKinds.get(schema);
  if (registered) return { kind: registered.input };
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return { kind: 'text' };
    case 'int':
      return { kind: 'integer' };
    case 'number':
      return { kind: (schema as z.ZodNumber).format === 'safeint' ? 'integer' : 'number' };
    case 'boolean':
      return { kind: isNullable ? 'yes-no' : 'checkbox' };
    case 'enum':
      return { kind: 'enum', values: Object.values(def.entries ?? {}) };
    case 'object':
      return { kind: 'object', fields: Object.entries(def.shape ?? {}) };
    case 'array':
      return { kind: 'list', element: def.element! };
    default:
      return { kind: 'unsupported' };
  }
}

/** Whether one table row holds it: an object of plain inputs. */
export function isFlat(schema: z.ZodType): boolean {
  const shape = shapeOf(schema);
  if (shape.kind !== 'object') return shape.kind !== 'list' && shape.kind !== 'file';
  return shape.fields.every(([, field]) => !['object', 'list', 'file'].includes(shapeOf(field).kind));
}

export function columnsOf(element: z.ZodType): Columns {
  const shape = shapeOf(element);
  return shape.kind === 'object' ? shape.fields : [];
}

export const isFile = (value: unknown): value is FileReference =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value;

/** An empty value to start from: what the schema itself makes of nothing, or null. */
export function emptyOf(schema: z.ZodType): unknown {
  const shape = shapeOf(schema);
  if (shape.kind !== 'object') return null;
  return Object.fromEntries(
    shape.fields.map(([key, field]) => [key, shapeOf(field).kind === 'list' ? [] : emptyOf(field)]),
  );
}
