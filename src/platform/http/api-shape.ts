// A JSON schema told in rows: one for each field, its kind in a few words. For the readable page of the API.

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  description?: string;
}

export interface Field {
  /** Dots for fields within fields, `[]` for one of a list: `entries[].evidence`. */
  name: string;
  kind: string;
  isRequired: boolean;
}

/** Fields deeper than this are told as `object`: who needs them reads the document itself. */
const DEPTH = 3;

/** The fields of an object's schema, those within it after it. A schema that is no object has none. */
export function fieldsOf(schema: Schema, depth = 0): Field[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, part]) => [
    { name, kind: kindOf(part), isRequired: required.includes(name) },
    ...within(name, part, depth),
  ]);
}

function within(name: string, part: Schema, depth: number): Field[] {
  if (depth >= DEPTH) return [];
  const inner = part.items ?? part;
  const prefix = part.items ? `${name}[].` : `${name}.`;
  return fieldsOf(inner, depth + 1).map((field) => ({ ...field, name: prefix + field.name }));
}

/** What a value may be, in the words of JSON schema: `string uuid | null`, `met | partly`, `Receipt[]`. */
export function kindOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.enum) return schema.enum.map(String).join(' | ');
  if ('const' in schema) return String(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map(kindOf))].join(' | ');
  const types = [schema.type ?? 'any'].flat();
  return types.map((type) => (type === 'null' ? type : plainKind(type, schema))).join(' | ');
}

function plainKind(type: string, schema: Schema): string {
  if (type === 'array') return `${listed(kindOf(schema.items ?? {}))}[]`;
  return [type, schema.format, bounds(schema)].filter(Boolean).join(' ');
}

const listed = (kind: string) => (kind.includes(' | ') ? `(${kind})` : kind);

function bounds({ minimum, maximum, minLength, maxLength }: Schema): string {
  const low = minimum ?? minLength;
  // The bounds of a whole number in JavaScript say nothing about this field.
  const high = maximum === Number.MAX_SAFE_INTEGER ? undefined : (maximum ?? maxLength);
  if (low !== undefined && high !== undefined) return `${low}…${high}`;
  if (high !== undefined) return `≤ ${high}`;
  return low !== undefined && low > -Number.MAX_SAFE_INTEGER ? `≥ ${low}` : '';
}
