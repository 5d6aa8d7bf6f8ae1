// The rows of an appendix, each in its own cells: what is changed is saved row by row, an emptied row is taken away.
import { useState } from 'react';
import type { Appendix } from '../../../../dispatch/contract.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import type { Sending } from './use-review.ts';

interface TableFormProps {
  field: string;
  appendix: Appendix;
  onSave: (acts: Sending[]) => void;
}

export function TableForm({ field, appendix, onSave }: TableFormProps) {
  const words = useWords('dispatch').review;
  const units = appendix.blocks.flatMap(({ units }) => units.filter(({ name }) => name !== ''));
  const rows = appendix.rows.filter((row) => row.length > 0);
  const count = rows.length + units.length;
  if (count === 0) return null;
  return (
    <details className="hd-review__table">
      <summary>{words.rows({ count: String(count) })}</summary>
      <div className="hd-stack">
        {appendix.blocks.map((block, at) => (
          <section key={block.sector ?? `block ${at + 1}`}>
            {block.sector && <h3 className="hd-small">{block.sector}</h3>}
            {block.units.map((unit, n) => (
              <RowForm
                // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places, emptied ones too.
                key={n}
                row={n + 1}
                cells={unit.name === '' ? [] : [unit.name]}
                onSave={(cells) =>
                  onSave([
                    { kind: 'corrected', field: `${field}/units/${at}.${n}`, to: cells?.[0]?.trim() || null },
                  ])
                }
              />
            ))}
          </section>
        ))}
        {appendix.rows.map((row, n) => (
          <RowForm
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places, emptied ones too.
            key={n}
            row={n + 1}
            cells={row}
            header={appendix.header}
            onSave={(cells) => onSave([{ kind: 'corrected', field: `${field}/rows/${n}`, to: cells }])}
          />
        ))}
      </div>
    </details>
  );
}

interface RowFormProps {
  row: number;
  cells: readonly string[];
  header?: readonly string[];
  onSave: (cells: string[] | null) => void;
}

function RowForm({ row, cells, header = [], onSave }: RowFormProps) {
  const words = useWords('dispatch').review;
  const [filled, setFilled] = useState<readonly string[] | null>(null);
  if (cells.length === 0) return null;
  const shown = filled ?? cells;
  const save = () => {
    if (filled) onSave(filled.every((cell) => cell.trim() === '') ? null : [...filled]);
    setFilled(null);
  };
  return (
    <div className="hd-review__cells">
      {shown.map((cell, at) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in their columns.
          key={at}
          className="hd-input"
          aria-label={words.cell({ row: String(row), column: header[at] || String(at + 1) })}
          value={cell}
          onChange={(event) => setFilled(shown.with(at, event.target.value))}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
            if (event.key === 'Escape') setFilled(null);
          }}
        />
      ))}
      {filled && (
        <Button small onClick={save}>
          {words.save}
        </Button>
      )}
      <Button
        small
        kind="bare"
        aria-label={`${words.remove}: ${words.row({ row: String(row) })}`}
        onClick={() => onSave(null)}
      >
        {words.remove}
      </Button>
    </div>
  );
}
