// The head of a table: pressable names that sort, and the row of filters under them.
import type { Filter } from '../filter.ts';
import { useWords } from '../language.ts';
import type { Choosing } from './table.tsx';
import { type Column, nextSort } from './table-columns.ts';

interface HeadProps<Row> {
  columns: readonly Column<Row>[];
  filter: Filter;
  setFilter: (part: Filter) => void;
  choice: Choosing | undefined;
}

const order = (sort: string | undefined, key: string) =>
  sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : undefined;
const arrows = { ascending: '↑', descending: '↓' };

export function HeadRow<Row>({ columns, filter, setFilter, choice }: HeadProps<Row>) {
  const words = useWords('ui');
  return (
    <tr>
      {choice && <ChooseAll choice={choice} />}
      {columns.map((column) => {
        const sorted = order(filter.sort, column.key);
        return (
          <th
            key={column.key}
            scope="col"
            aria-sort={sorted}
            className={column.numeric ? 'is-number' : undefined}
            style={{ width: column.width }}
          >
            {column.value ? (
              <button
                type="button"
                title={words.sortBy({ column: column.head })}
                onClick={() => setFilter({ sort: nextSort(filter.sort, column.key) })}
              >
                {column.head} <span aria-hidden="true">{sorted ? arrows[sorted] : ''}</span>
              </button>
            ) : (
              column.head
            )}
          </th>
        );
      })}
    </tr>
  );
}

function ChooseAll({ choice }: { choice: Choosing }) {
  const words = useWords('ui');
  const isAll = choice.keys.length > 0 && choice.keys.every((key) => choice.chosen.has(key));
  return (
    <th scope="col" className="hd-table__choose hd-no-print">
      <input
        type="checkbox"
        checked={isAll}
        aria-label={words.selectAll}
        onChange={() => choice.onChoose(new Set(isAll ? [] : choice.keys))}
      />
    </th>
  );
}

export function FilterRow<Row>({ columns, filter, setFilter, choice }: HeadProps<Row>) {
  return (
    <tr className="hd-table__filters hd-no-print">
      {choice && <td />}
      {columns.map((column) => (
        <td key={column.key}>
          {column.filter && column.value && (
            <FilterCell
              column={column}
              value={filter[column.key] ?? ''}
              onChange={(text) => setFilter({ [column.key]: text })}
            />
          )}
        </td>
      ))}
    </tr>
  );
}

interface FilterCellProps<Row> {
  column: Column<Row>;
  value: string;
  onChange: (text: string) => void;
}

function FilterCell<Row>({ column, value, onChange }: FilterCellProps<Row>) {
  const words = useWords('ui');
  const tied = { className: 'hd-input', 'aria-label': words.filterBy({ column: column.head }), value };
  if (column.filter === 'text') {
    return (
      <input
        {...tied}
        type="search"
        placeholder={words.filter}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <select {...tied} onChange={(event) => onChange(event.target.value)}>
      <option value="">{words.all}</option>
      {column.filter?.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
