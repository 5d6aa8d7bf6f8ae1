// An editable table: one row for each object of a list, with adding, removing and the keyboard.
import { type KeyboardEvent, useState } from 'react';
import type { z } from 'zod';
import { useForm } from './form-context.ts';
import { FieldErrors, type FieldProps, Input } from './form-input.tsx';
import { emptyOf, shapeOf } from './form-schema.ts';

const PAGE = 100;

type TableProps = FieldProps & { readonly element: z.ZodType };
type Column = { readonly key: string | null; readonly schema: z.ZodType };

export function ListTable({ element, path, value, onChange }: TableProps) {
  const form = useForm();
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const [asked, setPage] = useState(0);
  const page = Math.min(asked, Math.max(0, Math.ceil(rows.length / PAGE) - 1));
  const shown = rows.slice(page * PAGE, (page + 1) * PAGE);
  const columns = columnsOf(element);
  const { label, hint } = form.wordsOf(path);
  const id = form.id(path);

  const replace = (at: number, row: unknown) =>
    onChange(rows.map((old, index) => (index === at ? row : old)));
  const remove = (at: number) => onChange(rows.filter((_, index) => index !== at));
  const add = () => {
    onChange([...rows, emptyOf(element)]);
    setPage(Math.floor(rows.length / PAGE));
  };

  return (
    <fieldset
      className="hd-field hd-field--table"
      onKeyDown={(event) => onTableKey(event, add, form.isReadOnly)}
    >
      <legend className="hd-label">{label}</legend>
      {hint ? <p className="hd-hint">{hint}</p> : null}
      {rows.length === 0 ? (
        <p className="hd-hint">{form.say('none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
        <section className="hd-table-scroll" aria-label={label} tabIndex={0}>
          <table className="hd-table" aria-describedby={form.isReadOnly ? undefined : `${id}-keys`}>
            <thead>
              <tr>
                <th scope="col">{form.say('number')}</th>
                {columns.map(({ key }) => (
                  <th scope="col" key={key ?? ''}>
                    {form.wordsOf(key === null ? path : [...path, key]).label}
                  </th>
                ))}
                {form.isReadOnly ? null : <th scope="col">{form.say('acts')}</th>}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, place) => {
                const at = page * PAGE + place;
                return (
                  <tr key={at}>
                    <th scope="row">{at + 1}</th>
                    {columns.map((column) => (
                      <TableCell
                        key={column.key ?? ''}
                        column={column}
                        path={[...path, at]}
                        row={row}
                        onChange={(next) => replace(at, next)}
                      />
                    ))}
                    {form.isReadOnly ? null : (
                      <td>
                        <button
                          type="button"
                          className="hd-button hd-button--quiet"
                          onClick={() => remove(at)}
                        >
                          {form.say('remove', { row: at + 1 })}
                        </button>
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      <FieldErrors path={path} />
      <Pager page={page} total={rows.length} onPage={setPage} />
      {form.isReadOnly ? null : (
        <>
          <button type="button" className="hd-button" onClick={add}>
            {form.say('add', { label })}
          </button>
          <p className="hd-hint" id={`${id}-keys`}>
            {form.say('keys')}
          </p>
        </>
      )}
    </fieldset>
  );
}

const columnsOf = (element: z.ZodType): Column[] => {
  const shape = shapeOf(element);
  return shape.kind === 'object'
    ? shape.fields.map(([key, schema]) => ({ key, schema }))
    : [{ key: null, schema: element }];
};

type CellProps = {
  readonly column: Column;
  readonly path: readonly (string | number)[];
  readonly row: unknown;
  readonly onChange: (row: unknown) => void;
};

function TableCell({ column: { key, schema }, path, row, onChange }: CellProps) {
  const form = useForm();
  const at = key === null ? path : [...path, key];
  const record = typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {};
  const rowNumber = Number(path.at(-1)) + 1;
  return (
    <td data-label={form.wordsOf(at).label}>
      <Input
        schema={schema}
        shape={shapeOf(schema)}
        path={at}
        value={key === null ? row : record[key]}
        onChange={(next) => onChange(key === null ? next : { ...record, [key]: next })}
        ariaLabel={form.say('row', { label: form.wordsOf(at).label, row: rowNumber })}
      />
      <FieldErrors path={at} />
    </td>
  );
}

function Pager({ page, total, onPage }: { page: number; total: number; onPage: (page: number) => void }) {
  const form = useForm();
  if (total <= PAGE) return null;
  const from = page * PAGE + 1;
  const to = Math.min(total, from + PAGE - 1);
  return (
    <p className="hd-pager">
      <button
        type="button"
        className="hd-button hd-button--quiet"
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        {form.say('previous')}
      </button>
      <span>{form.say('shown', { from, to, total })}</span>
      <button
        type="button"
        className="hd-button hd-button--quiet"
        disabled={to === total}
        onClick={() => onPage(page + 1)}
      >
        {form.say('next')}
      </button>
    </p>
  );
}

/** Ctrl+Enter adds a row; Alt with an arrow moves to the same column of the next or previous row. */
function onTableKey(event: KeyboardEvent<HTMLElement>, add: () => void, isReadOnly: boolean) {
  if (event.key === 'Enter' && event.ctrlKey && !isReadOnly) {
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
