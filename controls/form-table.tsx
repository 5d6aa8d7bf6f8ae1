// An editable table: one row for each object of a list, with adding, removing and the keyboard.
import type { KeyboardEvent } from 'react';
import type { z } from 'zod';
import { type Path, useForm } from './form-context.ts';
import { FieldErrors, type FieldProps, Input } from './form-input.tsx';
import { usePages } from './form-pages.tsx';
import { useRowKeys } from './form-row-keys.ts';
import { columnsOf, emptyOf, shapeOf } from './form-schema.ts';

type TableProps = FieldProps & { readonly element: z.ZodType };
type Column = { readonly key: string | null; readonly schema: z.ZodType };

export function ListTable({ element, path, value, onChange }: TableProps) {
  const form = useForm();
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const { from, shown, pager, showLast } = usePages(rows);
  const { keys, removeAt } = useRowKeys(rows.length);
  const columns = columnsIn(element);
  const { label, hint } = form.wordsOf(path);
  const id = form.id(path);
  const hasTimes = columns.some(({ schema }) => shapeOf(schema).kind === 'instant');
  const change = (at: number, row: unknown) => onChange(rows.map((old, index) => (index === at ? row : old)));
  const remove = (at: number) => {
    removeAt(at);
    onChange(rows.filter((_, index) => index !== at));
  };
  const add = () => {
    onChange([...rows, emptyOf(element)]);
    showLast(rows.length + 1);
  };

  return (
    <fieldset className="hd-field hd-field--table" onKeyDown={(event) => onTableKey(event, add)}>
      <legend className="hd-label">{label}</legend>
      {hint ? <p className="hd-hint">{hint}</p> : null}
      {rows.length === 0 ? (
        <p className="hd-hint">{form.say('none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
        <section className="hd-table-scroll" aria-label={form.tableName(path)} tabIndex={0}>
          <table className="hd-table hd-table--edited" aria-describedby={`${id}-keys`}>
            <Head columns={columns} path={path} />
            <tbody>
              {shown.map((row, place) => (
                <Row
                  key={keys[from + place]}
                  columns={columns}
                  path={[...path, from + place]}
                  row={row}
                  onChange={(next) => change(from + place, next)}
                  onRemove={() => remove(from + place)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <FieldErrors path={path} />
      {pager}
      <button type="button" className="hd-button" onClick={add}>
        {form.say('add', { label })}
      </button>
      <p className="hd-hint" id={`${id}-keys`}>
        {form.say('keys')} {hasTimes ? form.say('timeKeys') : ''}
      </p>
    </fieldset>
  );
}

/** A list of plain values is a table of one column, which has the list's own name. */
const columnsIn = (element: z.ZodType): Column[] =>
  shapeOf(element).kind === 'object'
    ? columnsOf(element).map(([key, schema]) => ({ key, schema }))
    : [{ key: null, schema: element }];

function Head({ columns, path }: { columns: readonly Column[]; path: Path }) {
  const form = useForm();
  return (
    <thead>
      <tr>
        <th scope="col">{form.say('number')}</th>
        {columns.map(({ key }) => (
          <th scope="col" key={key ?? ''}>
            {form.wordsOf(key === null ? path : [...path, key]).label}
          </th>
        ))}
        <th scope="col">{form.say('acts')}</th>
      </tr>
    </thead>
  );
}

type RowProps = {
  readonly columns: readonly Column[];
  readonly path: Path;
  readonly row: unknown;
  readonly onChange: (row: unknown) => void;
  readonly onRemove: () => void;
};

function Row({ columns, path, row, onChange, onRemove }: RowProps) {
  const form = useForm();
  const number = Number(path.at(-1)) + 1;
  return (
    <tr>
      <th scope="row" data-label={form.say('number')}>
        {number}
      </th>
      {columns.map((column) => (
        <TableCell key={column.key ?? ''} column={column} path={path} row={row} onChange={onChange} />
      ))}
      <td>
        <button
          type="button"
          className="hd-button hd-button--quiet"
          aria-label={form.say('remove', { row: number })}
          onClick={onRemove}
        >
          {form.say('removeShort')}
        </button>
      </td>
    </tr>
  );
}

type CellProps = Pick<RowProps, 'path' | 'row' | 'onChange'> & { readonly column: Column };

function TableCell({ column: { key, schema }, path, row, onChange }: CellProps) {
  const form = useForm();
  const at = key === null ? path : [...path, key];
  const record = typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {};
  const { label } = form.wordsOf(at);
  const shape = shapeOf(schema);
  return (
    <td data-label={label} className={`hd-cell--${shape.kind}`}>
      <Input
        schema={schema}
        shape={shape}
        path={at}
        value={key === null ? row : record[key]}
        onChange={(next) => onChange(key === null ? next : { ...record, [key]: next })}
        ariaLabel={form.say('row', { label, row: Number(path.at(-1)) + 1 })}
      />
      <FieldErrors path={at} />
    </td>
  );
}

/** Ctrl+Enter adds a row; Alt with an arrow moves to the same column of the next or previous row. */
function onTableKey(event: KeyboardEvent<HTMLElement>, add: () => void) {
  if (event.key === 'Enter' && event.ctrlKey) {
    event.preventDefault();
    add();
  }
  const step = event.altKey ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined;
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  if (!step || !cell) return;
  const row = cell.parentElement as HTMLTableRowElement;
  const next = (step > 0 ? row.nextElementSibling : row.previousElementSibling) as HTMLTableRowElement | null;
  event.preventDefault();
  next?.cells[cell.cellIndex]?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
