// The unit's devices as a table: filtered without diacritics, sorted, chosen for one step at once.
import { formatNumber } from '../../../../platform/words/civil-time.ts';
import type { DeviceRow } from '../../../../sweep/device/contract.ts';
import { states } from '../../../../sweep/device/rules.ts';
import { useFilter } from '../../../filter.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { type Column, Table } from '../../../ui/table.tsx';
import { Moment } from '../../../ui/time.tsx';
import { DeviceState } from './device-state.tsx';

interface DeviceTableProps {
  rows: readonly DeviceRow[];
  chosen: ReadonlySet<string>;
  /** Absent: the reader only shares the detail. */
  onChoose: ((keys: ReadonlySet<string>) => void) | undefined;
  actions: React.ReactNode;
}

export function DeviceTable({ rows, chosen, onChoose, actions }: DeviceTableProps) {
  const words = useWords('device');
  const filter = useFilter();
  return (
    <Table
      caption={words.title}
      columns={useColumns()}
      rows={rows}
      rowKey={(row) => row.id}
      filter={filter}
      chosen={chosen}
      onChoose={onChoose}
      actions={actions}
    />
  );
}

function useColumns(): Column<DeviceRow>[] {
  const words = useWords('device');
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  return [
    {
      key: 'may',
      head: words.column.name,
      cell: (row) => <strong>{row.name}</strong>,
      value: (row) => row.name,
      filter: 'text',
    },
    {
      key: 'tinh-trang',
      head: words.column.state,
      cell: (row) => <DeviceState state={row.state} />,
      value: (row) => row.state,
      filter: states.map((state) => ({ value: state, label: words.state[state] })),
    },
    {
      key: 'tai-phat',
      head: words.column.recurrences,
      cell: (row) => (row.recurrences > 0 ? words.times({ count: say(row.recurrences) }) : ''),
      value: (row) => row.recurrences,
    },
    {
      key: 'chi-bao',
      head: words.column.indicators,
      cell: (row) => (
        <>
          {shownOf(row.indicators)}
          {row.indicators.length > MOST_SHOWN && (
            <span className="hd-soft"> {words.more({ count: say(row.indicators.length - MOST_SHOWN) })}</span>
          )}
        </>
      ),
      value: (row) => row.indicators.join(' '),
      filter: 'text',
    },
    {
      key: 'thay',
      head: words.column.seen,
      cell: (row) =>
        row.lastSeen ? <Moment at={row.lastSeen} /> : <span className="hd-soft">{words.unknownTime}</span>,
      value: (row) => row.lastSeen,
    },
    {
      key: 'viec',
      head: words.column.done,
      cell: (row) => <Deed row={row} />,
      value: (row) => row.whatWasDone,
      filter: 'text',
    },
  ];
}

const MOST_SHOWN = 2;
/** The kind of an indicator stands before it; what it looks like says it already. */
const shownOf = (indicators: readonly string[]) =>
  indicators
    .slice(0, MOST_SHOWN)
    .map((one) => one.slice(one.indexOf(' ') + 1))
    .join(', ');

function Deed({ row }: { row: DeviceRow }) {
  const words = useWords('device');
  return (
    <>
      {row.whatWasDone}
      {row.cleanedAt && (
        <span className="hd-soft hd-small">
          {' '}
          <Moment at={row.cleanedAt} />
        </span>
      )}
      {row.steps.length > 1 && (
        <details className="hd-small hd-no-print">
          <summary>{words.history}</summary>
          <ol className="device-steps">
            {row.steps.map((step) => (
              <li key={`${step.at} ${step.to}`}>
                <Moment at={step.at} /> · {words.state[step.to]} · {step.by ?? words.bySweep}
                {step.whatWasDone && ` · ${step.whatWasDone}`}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
