// Writes src/platform/db/tables.generated.ts: the tables' types for Kysely, read off a freshly migrated database.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  bool: 'boolean',
  int4: 'number',
  int8: 'number',
  numeric: 'number',
  timestamptz: 'Timestamp',
  date: 'string',
  jsonb: 'Json',
  bytea: 'Buffer',
  _text: 'string[]',
  _uuid: 'string[]',
};

// Generated<…> does not look into a ColumnType, so these are written out.
const DEFAULTED: Record<string, string> = { Timestamp: 'DefaultedTimestamp', Json: 'DefaultedJson' };

/** The generated file's text, from the tables that `owner`'s database has. */
export async function tableTypes(owner: pg.ClientConfig): Promise<string> {
  const client = new pg.Client(owner);
  await client.connect();
  const { rows } = await client.query(`
    select c.relname as tbl, a.attname as col, coalesce(b.typname, t.typname) as typ, a.attnotnull as required,
      (a.atthasdef and a.attgenerated = '') as defaulted, (a.attgenerated <> '' or a.attidentity = 'a') as generated
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type t on t.oid = a.atttypid
      left join pg_type b on t.typtype = 'd' and b.oid = t.typbasetype
    where c.relkind = 'r' and c.relname <> 'migration' order by 1, a.attnum`);
  await client.end();
  const tables = Map.groupBy(rows, (row) => row.tbl as string);
  const pascal = (name: string) =>
    name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  const column = (row: (typeof rows)[number]) => {
    const type = `${TYPES[row.typ] ?? 'unknown'}${row.required ? '' : ' | null'}`;
    if (row.generated) return `  ${row.col}: GeneratedAlways<${type}>;`;
    return `  ${row.col}: ${row.defaulted ? (DEFAULTED[type] ?? `Generated<${type}>`) : type};`;
  };
  return [
    '// Written by tools/db-types.ts from the migrations. Do not edit.',
    "import type { ColumnType, Generated, GeneratedAlways } from 'kysely';",
    '',
    'export type Timestamp = ColumnType<Date, Date | string, Date | string>;',
    'export type DefaultedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;',
    '// biome-ignore lint/suspicious/noExplicitAny: a document column holds what its schema says, parsed where it is read',
    'export type Json = ColumnType<any, string, string>;',
    '// biome-ignore lint/suspicious/noExplicitAny: as above',
    'export type DefaultedJson = ColumnType<any, string | undefined, string>;',
    '',
    ...[...tables].flatMap(([name, columns]) => [
      `export interface ${pascal(name)}Table {`,
      ...columns.map(column),
      '}',
      '',
    ]),
    'export interface Tables {',
    ...[...tables.keys()].map((name) => `  ${name}: ${pascal(name)}Table;`),
    '}',
    '',
  ].join('\n');
}

export const TABLE_TYPES = join(import.meta.dirname, '../src/platform/db/tables.generated.ts');

if (import.meta.main) {
  const [url] = process.argv.slice(2);
  if (!url) throw new Error('usage: db-types.ts postgres://owner@host/database');
  await writeFile(TABLE_TYPES, await tableTypes({ connectionString: url }));
}
