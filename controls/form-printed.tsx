// A form that is only read: labels with their answers as plain text, fit for paper, without a single input.
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { type Path, useForm } from './form-context.ts';
import { usePages } from './form-pages.tsx';
import { type Columns, columnsOf, isFile, isFlat, type Shape, shapeOf } from './form-schema.ts';
import { writeTime } from './form-time.ts';
import { fill } from './sentence.ts';

type PrintedProps = { readonly schema: z.ZodType; readonly path: Path; readonly value: unknown };

/** One line for each field; tables, cards and groups take the width. */
export function PrintedFields({ fields, path, value }: { fields: Columns; path: Path; value: unknown }) {
  const form = useForm();
  const record = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return (
    <dl className="hd-printed">
      {fields
        .filter(([, schema]) => shapeOf(schema).kind !== 'unsupported')
        .map(([key, schema]) => {
          const { label, unit } = form.wordsOf([...path, key]);
          const isWide = ['object', 'list'].includes(shapeOf(schema).kind);
          return (
            <div key={key} className={isWide ? 'hd-printed__wide' : undefined}>
              <dt>
                {label}
                {unit ? <span className="hd-unit"> ({unit})</span> : null}
              </dt>
              <dd>
                <Printed schema={schema} path={[...path, key]} value={record[key]} />
              </dd>
            </div>
          );
        })}
    </dl>
  );
}

function Printed({ schema, path, value }: PrintedProps): ReactNode {
  const shape = shapeOf(schema);
  if (shape.kind === 'object') return <PrintedFields fields={shape.fields} path={path} value={value} />;
  if (shape.kind === 'file') return <Names of={[value]} />;
  if (shape.kind !== 'list') return <Answer shape={shape} path={path} value={value} />;
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const { element } = shape;
  if (shapeOf(element).kind === 'file') return <Names of={rows} />;
  if (rows.length === 0) return <Blank />;
  if (!isFlat(element)) return <PrintedCards element={element} path={path} rows={rows} />;
  return shapeOf(element).kind === 'object' ? (
    <PrintedTable element={element} path={path} rows={rows} />
  ) : (
    <PrintedList element={element} path={path} rows={rows} />
  );
}

type RowsProps = { readonly element: z.ZodType; readonly path: Path; readonly rows: readonly unknown[] };

function PrintedTable({ element, path, rows }: RowsProps) {
  const form = useForm();
  const { from, shown, pager } = usePages(rows);
  const columns = columnsOf(element);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className="hd-table-scroll" aria-label={form.tableName(path)} tabIndex={0}>
        <table className="hd-table hd-table--printed">
          <thead>
            <tr>
              <th scope="col">{form.say('number')}</th>
              {columns.map(([key]) => (
                <th scope="col" key={key}>
                  {form.wordsOf([...path, key]).label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what is only read does not move
              <tr key={from + place}>
                <th scope="row" data-label={form.say('number')}>
                  {from + place + 1}
                </th>
                {columns.map(([key, schema]) => (
                  <td
                    key={key}
                    data-label={form.wordsOf([...path, key]).label}
                    className={`hd-cell--${shapeOf(schema).kind}`}
                  >
                    <Printed schema={schema} path={[...path, key]} value={at(row, key)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {pager}
    </>
  );
}

const at = (row: unknown, key: string): unknown =>
  typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[key] : undefined;

function PrintedList({ element, path, rows }: RowsProps) {
  return (
    <ul className="hd-printed__list">
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is only read does not move
        <li key={place}>
          <Printed schema={element} path={path} value={row} />
        </li>
      ))}
    </ul>
  );
}

function PrintedCards({ element, path, rows }: RowsProps) {
  const shape = shapeOf(element);
  if (shape.kind !== 'object') return <PrintedList element={element} path={path} rows={rows} />;
  return (
    <ol className="hd-printed__cards">
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is only read does not move
        <li className="hd-card" key={place}>
          <PrintedFields fields={shape.fields} path={path} value={row} />
        </li>
      ))}
    </ol>
  );
}

function Names({ of }: { of: readonly unknown[] }) {
  const files = of.filter(isFile);
  if (files.length === 0) return <Blank />;
  return (
    <ul className="hd-printed__list">
      {files.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}

/** A dash to the eye, a word to the ear. */
function Blank() {
  const form = useForm();
  return (
    <>
      <span className="hd-soft" aria-hidden="true">
        —
      </span>
      <span className="hd-only-read">{form.say('blank')}</span>
    </>
  );
}

function Answer({ shape, path, value }: { shape: Shape; path: Path; value: unknown }) {
  const form = useForm();
  if (value === null || value === undefined || value === '') return <Blank />;
  if (typeof value === 'boolean') return form.say(value ? 'yes' : 'no');
  if (typeof value === 'number') return fill('{value}', { value }, form.language);
  const text = String(value);
  if (shape.kind === 'date' || shape.kind === 'instant') return writeTime(text, shape.kind);
  if (shape.kind === 'long-text') return <span className="hd-printed__long">{text}</span>;
  return shape.kind === 'enum' ? (form.wordsOf(path).options?.[text] ?? text) : text;
}
