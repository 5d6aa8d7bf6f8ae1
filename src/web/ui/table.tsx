// A table for lists: sticky head, sort, filter row, selection, empty state, print; `virtual` for thousands of rows.
import { type ReactNode, useRef, useState } from 'react';
import { formatNumber } from '../../platform/words/civil-time.ts';
import type { Filter } from '../filter.ts';
import { useLanguage, useWords } from '../language.ts';
import { Button } from './button.tsx';
import { arrange, type Column } from './table-columns.ts';
import { FilterRow, HeadRow } from './table-head.tsx';
import { useWindowOfRows } from './use-window-of-rows.ts';
import './table.css';

export type { Column } from './table-columns.ts';

export interface TableProps<Row> {
  /** What the table lists; read aloud, not drawn. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** `useFilter()`, to keep filter and sort in the address bar; local otherwise. */
  filter?: readonly [Filter, (part: Filter) => void];
  /** Keys of the chosen rows; with `onChoose` every row gets a box. */
  chosen?: ReadonlySet<string>;
  onChoose?: (keys: ReadonlySet<string>) => void;
  /** What to show when there is no row at all. */
  empty?: ReactNode;
  /** Draws only the rows in view; all rows are then one height. */
  virtual?: boolean;
  /** Shown beside the count of rows: export, print. */
  actions?: ReactNode;
}

const rowHeight = 41;

export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows, rowKey, chosen, onChoose, virtual = false } = props;
  const words = useWords('ui');
  const local = useState<Filter>({});
  const change = (part: Filter) => local[1]((now) => ({ ...now, ...part }));
  const [filter, setFilter] = props.filter ?? [local[0], change];
  const box = useRef<HTMLElement>(null);
  const shown = arrange(rows, columns, filter);
  const view = useWindowOfRows(box, shown.length, rowHeight, virtual);
  if (rows.length === 0 && props.empty) return props.empty;

  const width = columns.length + (onChoose ? 1 : 0);
  const choice = onChoose && { chosen: chosen ?? new Set<string>(), onChoose, keys: shown.map(rowKey) };
  const head = { columns, filter, setFilter, choice };
  return (
    <div className="hd-list">
      <CountLine
        shown={shown.length}
        total={rows.length}
        chosen={chosen?.size ?? 0}
        actions={props.actions}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section className="hd-table-box" ref={box} aria-label={props.caption} tabIndex={0}>
        <table
          className={virtual ? 'hd-table hd-table--virtual' : 'hd-table'}
          aria-rowcount={shown.length + 1}
        >
          <caption className="hd-only-read">{props.caption}</caption>
          <thead>
            <HeadRow {...head} />
            {columns.some((column) => column.filter) && <FilterRow {...head} />}
          </thead>
          <tbody>
            <Room height={view.above} width={width} />
            {shown.slice(view.from, view.to).map((row, index) => (
              <BodyRow
                key={rowKey(row)}
                row={row}
                index={view.from + index}
                columns={columns}
                name={rowKey(row)}
                choice={choice}
              />
            ))}
            <Room height={view.below} width={width} />
            {shown.length === 0 && (
              <tr>
                <td colSpan={width} className="hd-table__none">
                  {rows.length === 0 ? words.emptyTable : words.noMatch}{' '}
                  {rows.length > 0 && (
                    <Button
                      small
                      onClick={() => setFilter(Object.fromEntries(columns.map((column) => [column.key, ''])))}
                    >
                      {words.clearFilters}
                    </Button>
                  )}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </section>
    </div>
  );
}

export interface Choosing {
  chosen: ReadonlySet<string>;
  onChoose: (keys: ReadonlySet<string>) => void;
  /** Keys of the rows that the filter leaves. */
  keys: readonly string[];
}
interface BodyRowProps<Row> {
  row: Row;
  index: number;
  name: string;
  columns: readonly Column<Row>[];
  choice: Choosing | undefined;
}

function BodyRow<Row>({ row, index, name, columns, choice }: BodyRowProps<Row>) {
  const words = useWords('ui');
  const isChosen = choice?.chosen.has(name) ?? false;
  const toggle = () => {
    const next = new Set(choice?.chosen);
    if (!next.delete(name)) next.add(name);
    choice?.onChoose(next);
  };
  const label = String(columns[0]?.value?.(row) ?? name);
  return (
    <tr aria-rowindex={index + 2} className={isChosen ? 'is-chosen' : undefined}>
      {choice && (
        <td className="hd-table__choose hd-no-print">
          <input
            type="checkbox"
            checked={isChosen}
            onChange={toggle}
            aria-label={words.selectRow({ row: label })}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.key} className={column.numeric ? 'is-number' : undefined}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function Room({ height, width }: { height: number; width: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row that only keeps room cannot be focused.
    <tr aria-hidden="true" className="hd-table__room">
      <td colSpan={width} style={{ height }} />
    </tr>
  );
}

function CountLine(props: { shown: number; total: number; chosen: number; actions: ReactNode }) {
  const words = useWords('ui');
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  const count =
    props.shown === props.total
      ? words.rows({ count: say(props.total) })
      : words.rowsOf({ shown: say(props.shown), total: say(props.total) });
  return (
    <div className="hd-row hd-list__line">
      <span className="hd-soft hd-small" role="status">
        {count}
        {props.chosen > 0 && ` · ${words.selected({ count: say(props.chosen) })}`}
      </span>
      {props.actions}
    </div>
  );
}
