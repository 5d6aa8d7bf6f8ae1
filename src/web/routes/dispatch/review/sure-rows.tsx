// What the machine is sure of, folded away, and what may be added to it.
import { type ReactNode, useState } from 'react';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { actsFor, type RowContext } from './acts-for.tsx';
import type { Row } from './rows.ts';
import { sayField } from './say.ts';

export function SureRows({
  isOpen: mustBeOpen,
  count,
  children,
}: {
  isOpen: boolean;
  count: number;
  children: ReactNode;
}) {
  const words = useWords('dispatch').review;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="hd-review__sure"
      open={isOpen || mustBeOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>{words.sure({ count: String(count) })}</h2>
      </summary>
      {children}
    </details>
  );
}

const lists = ['addressees', 'bases', 'obligations', 'contacts', 'distribution'] as const;

/** A button for each list that an entry may be added to. */
export const AddEntries = ({ context }: { context: RowContext }) => (
  <div className="hd-row hd-no-print">
    {lists.map((list) => (
      <AddEntry key={list} field={`${list}/+`} context={context} />
    ))}
  </div>
);

function AddEntry({ field, context }: { field: string; context: RowContext }) {
  const words = useWords('dispatch');
  const { opened, review } = context;
  const row: Row = {
    id: `add:${field}`,
    section: 'sure',
    span: null,
    item: {
      field,
      cause: 'sure',
      about: [],
      page: null,
      lines: null,
      box: null,
      raw: null,
      decided: null,
      isSettled: false,
    },
  };
  const name = sayField(field.replace('/+', ''), review, words);
  if (opened?.id === row.id) return <div className="hd-review__adding">{actsFor(row, context).form}</div>;
  return (
    <Button small kind="bare" onClick={() => context.add(row.id)}>
      {words.review.add}: {name}
    </Button>
  );
}
