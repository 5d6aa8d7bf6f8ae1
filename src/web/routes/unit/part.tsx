// One part of a unit's page: its lines, and a window to add, change or remove one.
import { type FormEvent, type ReactNode, useState } from 'react';
import type { UnitDetail } from '../../../unit/contract.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { usePart } from './use-part.ts';

interface PartProps<Row extends { id: string }, Form> {
  unit: UnitDetail;
  part: 'contacts' | 'systems' | 'sites';
  title: string;
  add: string;
  none: string;
  /** Null: whoever reads may not see them. */
  rows: readonly Row[] | null;
  nameOf: (row: Row) => string;
  line: (row: Row) => ReactNode;
  /** The form of a row, or of a new one. */
  begin: (row: Row | null) => Form;
  fields: (form: Form, set: (part: Partial<Form>) => void) => ReactNode;
  bodyOf: (form: Form) => unknown;
}

export function Part<Row extends { id: string }, Form>(props: PartProps<Row, Form>) {
  const { unit, part, title, add, none, rows, nameOf, line, begin, fields, bodyOf } = props;
  const words = useWords('unit');
  const [open, setOpen] = useState<{ id: string | null; title: string; form: Form } | null>(null);
  const { save, remove } = usePart(unit.id, part, () => setOpen(null));
  const show = (row: Row | null) => {
    save.reset();
    remove.reset();
    setOpen({
      id: row?.id ?? null,
      title: row ? words.editNamed({ name: nameOf(row) }) : add,
      form: begin(row),
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (open) save.mutate({ id: open.id, body: bodyOf(open.form) });
  };
  return (
    <section className="hd-stack">
      <div className="hd-row">
        <h2>{title}</h2>
        {unit.may.describe && rows && (
          <Button small className="hd-no-print" onClick={() => show(null)}>
            {add}
          </Button>
        )}
      </div>
      {rows === null && <p className="hd-soft">{words.notAllowed}</p>}
      {rows?.length === 0 && <p className="hd-soft">{none}</p>}
      <ul className="unit-lines">
        {rows?.map((row) => (
          <li key={row.id}>
            <div>{line(row)}</div>
            {unit.may.describe && (
              <Button
                kind="bare"
                small
                className="hd-no-print"
                onClick={() => show(row)}
                aria-label={words.editNamed({ name: nameOf(row) })}
              >
                {words.edit}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Dialog open={open !== null} onClose={() => setOpen(null)} title={open?.title ?? ''}>
        {open && (
          <form className="hd-stack" onSubmit={submit}>
            {fields(open.form, (some) => setOpen({ ...open, form: { ...open.form, ...some } }))}
            <ErrorPanel error={save.error ?? remove.error} />
            <div className="hd-row">
              <Button kind="primary" type="submit" busy={save.isPending && words.saving}>
                {words.save}
              </Button>
              {open.id && (
                <Button
                  kind="grave"
                  onClick={() => remove.mutate(open.id!)}
                  busy={remove.isPending && words.saving}
                >
                  {words.remove}
                </Button>
              )}
            </div>
          </form>
        )}
      </Dialog>
    </section>
  );
}
