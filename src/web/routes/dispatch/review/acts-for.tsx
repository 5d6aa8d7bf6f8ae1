// What can be done with a row, by key or by button, and the form that stands in it meanwhile.
import type { ReactNode } from 'react';
import type { Anchor } from '../../../../dispatch/contract.ts';
import type { Review } from '../../../../dispatch/review/contract.ts';
import { useWords } from '../../../language.ts';
import { PlaceForm } from './form.tsx';
import { formOf } from './forms/forms.ts';
import type { RowActs } from './row.tsx';
import { entryOf, partsOf, type Row } from './rows.ts';
import { likelyCut, Splitter } from './splitter.tsx';
import { TableForm } from './table-form.tsx';
import type { Sending, ToSend } from './use-review.ts';

export interface Opened {
  kind: 'edit' | 'split';
  /** Of the row. */
  id: string;
  /** The selected passage goes into the form at once. */
  takes: boolean;
}

export interface RowContext {
  review: Review;
  rows: readonly Row[];
  selected: Anchor | null;
  opened: Opened | null;
  open: (kind: Opened['kind'], takes?: boolean) => void;
  /** Opens the form of an entry that is not there yet. */
  add: (id: string) => void;
  close: () => void;
  decide: (acts: ToSend, moves?: boolean) => void;
  dropSelection: () => void;
  /** Goes to the row of another place, and opens its form. */
  visit: (field: string) => void;
}

const unknowable =
  /^(docType|urgency|issuer|parentBody|number|symbol|place|subject|date|signatory|window|reportDue)$|\/deadline$/;
const isRemark = (field: string) => /^(contradictions|pages)\//.test(field);

export function actsFor(row: Row, context: RowContext): { acts: RowActs; form: ReactNode } {
  const { item } = row;
  const { field } = item;
  const { decide, open, selected, visit } = context;
  const first = item.about[0];
  const edit = () => {
    if (!isRemark(field)) open('edit');
    else if (first) visit(first);
  };
  const acts: RowActs = {
    accept: () => decide([{ kind: 'accepted', field }]),
    edit: isRemark(field) && !first ? null : edit,
    leave: unknowable.test(field) ? () => decide([{ kind: 'left-unknown', field }]) : null,
    take: selected && !isRemark(field) ? () => open('edit', true) : null,
    duty: dutyActs(row, context),
  };
  return { acts, form: context.opened?.id === row.id ? <RowForm row={row} context={context} /> : null };
}

function dutyActs({ item }: Row, { review, open, decide }: RowContext): RowActs['duty'] {
  const [head, key = '', facet] = partsOf(item.field);
  if (head !== 'obligations' || facet || key === '+') return null;
  const keys = review.keys.obligations;
  const at = keys.indexOf(key);
  if (at < 0) return null;
  // Where it then stands is known when the acts before it are done.
  const move = (by: -1 | 1) => () =>
    decide(({ keys: { obligations } }) => {
      const from = obligations.indexOf(key);
      const after = obligations[by === 1 ? from + 1 : from - 2] ?? null;
      const isAtEnd = by === 1 ? after === null : from < 1;
      return isAtEnd ? [] : [{ kind: 'move', field: item.field, to: { after } }];
    }, false);
  return {
    split: () => open('split'),
    join: at < keys.length - 1 ? () => decide([{ kind: 'join', field: item.field }], false) : null,
    up: at > 0 ? move(-1) : null,
    down: at < keys.length - 1 ? move(1) : null,
  };
}

function RowForm({ row, context }: { row: Row; context: RowContext }) {
  const words = useWords('dispatch');
  const { review, opened, selected, decide, close, dropSelection } = context;
  const { field, raw } = row.item;
  const [head, key, facet] = partsOf(field);
  if (opened?.kind === 'split') {
    const text = entryOf(review, 'obligations', key)?.text ?? '';
    const chosen = selected ? text.indexOf(selected.quote) : -1;
    return (
      <Splitter
        text={text}
        first={chosen > 0 ? chosen : likelyCut(text)}
        onCancel={close}
        onSplit={(at) => decide([{ kind: 'split', field, to: { at } }], false)}
      />
    );
  }
  const form = formOf(field, review, words);
  if (!form) return null;
  const save = (values: { field: string; to: unknown }[], anchor: Anchor | null) => {
    dropSelection();
    const corrections = values.map(
      (value): Sending => ({
        ...(value.to === null ? { kind: 'left-unknown' } : { kind: 'corrected', to: value.to }),
        field: value.field,
        anchor,
      }),
    );
    // A duty or an appendix whose parts were corrected has been looked at as a whole.
    const isWhole = (head === 'obligations' || head === 'appendices') && !facet && key !== '+';
    decide(isWhole ? [...corrections, { kind: 'accepted', field }] : corrections);
  };
  const isEntry = key !== undefined && key !== '+' && !facet;
  const appendix = head === 'appendices' ? entryOf(review, 'appendices', key) : undefined;
  return (
    <>
      <PlaceForm
        form={form}
        raw={raw}
        selected={selected}
        takeAtOnce={opened?.takes ?? false}
        onSave={save}
        onCancel={close}
        onRemove={isEntry ? () => decide([{ kind: 'corrected', field, to: null }]) : undefined}
      />
      {appendix && <TableForm field={field} appendix={appendix} onSave={(acts) => decide(acts, false)} />}
    </>
  );
}
