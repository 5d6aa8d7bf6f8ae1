// Chooses units: searched without accents, by sector, one or many; `single` keeps to one.
import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { formatNumber } from '../../platform/words/civil-time.ts';
import type { UnitRow } from '../../unit/contract.ts';
import { api } from '../api.ts';
import { useLanguage, useWords } from '../language.ts';
import { Button } from './button.tsx';
import { ErrorPanel } from './error-panel.tsx';
import { fold } from './fold.ts';
import { Skeleton } from './skeleton.tsx';
import './unit-picker.css';

interface UnitPickerProps {
  label: string;
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
  /** Keeps to one unit; pressing it again takes it back. */
  single?: boolean;
  /** Units in force on this day (yyyy-mm-dd), or `any`; today if not given. */
  on?: string;
  /** Units that cannot be chosen here. */
  without?: ReadonlySet<string>;
}

const shownAtMost = 200;
const namedAtMost = 5;

/** Every unit in force on a day, for lists to choose from; kept for five minutes. */
export function useUnits(on?: string) {
  return useQuery({
    queryKey: ['units', 'picker', on ?? 'today'],
    queryFn: ({ signal }) =>
      api.get<{ rows: UnitRow[]; total: number }>('/api/units', {
        query: { limit: 10_000, sort: 'sector', on },
        signal,
      }),
    staleTime: 300_000,
  });
}

export function UnitPicker(props: UnitPickerProps) {
  const { label, chosen, onChoose, single = false, on, without } = props;
  const words = useWords('unit');
  const language = useLanguage();
  const units = useUnits(on);
  const [typed, setTyped] = useState('');
  const id = useId();
  const rows = useMemo(
    () => (units.data?.rows ?? []).filter((row) => !without?.has(row.id)),
    [units.data, without],
  );
  const sectors = useMemo(() => bySector(rows), [rows]);
  const found = useMemo(() => search(rows, typed), [rows, typed]);
  const choice = { chosen, onChoose, single, name: id };
  const named =
    chosen.size > namedAtMost ? [] : rows.filter((row) => chosen.has(row.id)).map((row) => row.name);
  return (
    <fieldset className="hd-picker">
      <legend className="hd-label">{label}</legend>
      <input
        type="search"
        className="hd-input"
        aria-label={`${label}: ${words.picker.search}`}
        placeholder={words.picker.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <ErrorPanel error={units.error} onRetry={() => void units.refetch()} />
      {units.isPending && <Skeleton words={words.loading} />}
      <div className="hd-picker__list">
        {found ? (
          <Found rows={found} choice={choice} />
        ) : (
          sectors.map((sector) => <Sector key={sector.name ?? ''} {...sector} choice={choice} />)
        )}
      </div>
      <div className="hd-row hd-small" role="status">
        {words.picker.chosen({ count: formatNumber(chosen.size, language) })}
        {named.length > 0 && <strong>{named.join('; ')}</strong>}
        {chosen.size > 0 && (
          <Button kind="bare" small onClick={() => onChoose(new Set())}>
            {words.picker.clear}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface Choice {
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
  single: boolean;
  name: string;
}

function Found({ rows, choice }: { rows: readonly UnitRow[]; choice: Choice }) {
  const words = useWords('unit').picker;
  const language = useLanguage();
  if (rows.length === 0) return <p className="hd-soft">{words.none}</p>;
  return (
    <>
      {rows.slice(0, shownAtMost).map((row) => (
        <Line key={row.id} row={row} choice={choice} note={row.sector} />
      ))}
      {rows.length > shownAtMost && (
        <p className="hd-soft">{words.more({ count: formatNumber(rows.length - shownAtMost, language) })}</p>
      )}
    </>
  );
}

function Sector({ name, rows, choice }: { name: string | null; rows: readonly UnitRow[]; choice: Choice }) {
  const words = useWords('unit');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const count = rows.filter(({ id }) => choice.chosen.has(id)).length;
  const title = name ?? words.noSector;
  const takeAll = () => {
    const next = new Set(choice.chosen);
    for (const { id } of rows)
      if (count === rows.length) next.delete(id);
      else next.add(id);
    choice.onChoose(next);
  };
  return (
    <details className="hd-picker__sector" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {!choice.single && (
          <input
            type="checkbox"
            aria-label={words.picker.whole({ name: title })}
            checked={count === rows.length}
            ref={(box) => {
              if (box) box.indeterminate = count > 0 && count < rows.length;
            }}
            onChange={takeAll}
          />
        )}
        <span>{title}</span>
        <span className="hd-soft hd-small">
          {count > 0 && `${formatNumber(count, language)} / `}
          {formatNumber(rows.length, language)}
        </span>
      </summary>
      {isOpen &&
        rows
          .slice(0, shownAtMost)
          .map((row) => <Line key={row.id} row={row} choice={choice} note={row.parent} />)}
      {isOpen && rows.length > shownAtMost && (
        <p className="hd-soft hd-small">
          {words.picker.more({ count: formatNumber(rows.length - shownAtMost, language) })}
        </p>
      )}
    </details>
  );
}

function Line({ row, choice, note }: { row: UnitRow; choice: Choice; note: string | null }) {
  const { chosen, onChoose, single, name } = choice;
  const toggle = () => {
    const next = new Set(single ? [] : chosen);
    if (chosen.has(row.id)) next.delete(row.id);
    else next.add(row.id);
    onChoose(next);
  };
  return (
    <label className="hd-check hd-picker__line">
      <input
        type={single ? 'radio' : 'checkbox'}
        name={single ? name : undefined}
        checked={chosen.has(row.id)}
        onChange={toggle}
      />
      <span>
        {row.name} {note && <span className="hd-soft hd-small">{note}</span>}
      </span>
    </label>
  );
}

function bySector(rows: readonly UnitRow[]): { name: string | null; rows: UnitRow[] }[] {
  return [...Map.groupBy(rows, (row) => row.sector)].map(([name, group]) => ({ name, rows: group }));
}

/** The units that hold every word, or null where nothing is searched for. */
function search(rows: readonly UnitRow[], typed: string): UnitRow[] | null {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return null;
  return rows.filter((row) => {
    const text = fold([row.name, ...row.aliases, row.agencyCode, row.oldAgencyCode, row.gsoCode].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}
