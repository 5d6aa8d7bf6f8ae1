// What was searched: the days of the window with their gaps, and the sweeps that searched them.
import { formatNumber } from '../../../../platform/words/civil-time.ts';
import type { SweepRow } from '../../../../sweep/result/contract.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { Glyph } from '../../../ui/glyph.tsx';
import { type State, toneOf } from '../../../ui/states.ts';
import { type Column, Table } from '../../../ui/table.tsx';
import { Moment } from '../../../ui/time.tsx';
import { type Day, type DayState, daysOf } from './days.ts';
import '../../../ui/state-mark.css';

const marks: Record<DayState, State> = { searched: 'met', older: 'partly', gap: 'unknown' };

interface CoverageProps {
  sweeps: readonly SweepRow[];
  window: { from: string | null; to: string | null };
}

export function Coverage({ sweeps, window }: CoverageProps) {
  const words = useWords('device').panel;
  const language = useLanguage();
  const columns = useColumns();
  const days = daysOf(sweeps, window, new Date());
  const searched = days.filter(({ state }) => state === 'searched').length;
  const say = (count: number) => formatNumber(count, language);
  return (
    <section className="hd-stack">
      <h3>{words.coverage}</h3>
      {sweeps.length === 0 && <p className="hd-soft">{words.coverageNone}</p>}
      {days.length > 0 && (
        <>
          <p>{words.summary({ searched: say(searched), total: say(days.length) })}</p>
          <ol className="sweep-days">
            {days.map((day) => (
              <DayMark key={day.day} day={day} />
            ))}
          </ol>
          <Legend days={days} />
        </>
      )}
      {sweeps.length > 0 && (
        <details>
          <summary>{words.sweeps}</summary>
          <Table caption={words.sweeps} columns={columns} rows={sweeps} rowKey={(row) => row.id} />
        </details>
      )}
    </section>
  );
}

/** What the marks of these days mean: the word that each shows only to who hovers or listens. */
function Legend({ days }: { days: readonly Day[] }) {
  const words = useWords('device').panel.day;
  const states = (Object.keys(marks) as DayState[]).filter((one) => days.some(({ state }) => state === one));
  return (
    <ul className="sweep-legend hd-small" aria-hidden="true">
      {states.map((state) => (
        <li key={state} className={`hd-state hd-state--${toneOf[marks[state]]}`}>
          <Glyph name={marks[state]} />
          {words[state]}
        </li>
      ))}
    </ul>
  );
}

function DayMark({ day: { day, state } }: { day: Day }) {
  const words = useWords('device').panel;
  const [, month = '', date = ''] = day.split('-');
  const written = `${Number(date)}/${Number(month)}`;
  const told = words.dayTold({ day: written, state: words.day[state] });
  return (
    <li>
      <span className={`hd-state hd-state--boxed hd-state--${toneOf[marks[state]]}`} title={told}>
        <Glyph name={marks[state]} />
        {written}
        <span className="hd-only-read">: {words.day[state]}</span>
      </span>
    </li>
  );
}

/** Why the list of a sweep does not count now; null where it is in force. */
function standingOf(row: SweepRow): 'cameLate' | 'takenOff' | 'older' | null {
  if (row.isListInForce) return null;
  if (!row.isListTakenOff) return 'older';
  return row.cameAfterTakingOff ? 'cameLate' : 'takenOff';
}

function useColumns(): Column<SweepRow>[] {
  const words = useWords('device').panel;
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  const lines = (row: SweepRow) => row.files.reduce((sum, file) => sum + (file.lines ?? 0), 0);
  const unread = (row: SweepRow) => row.files.filter(({ skipped }) => skipped).length;
  return [
    {
      key: 'luc',
      head: words.sweep.when,
      cell: (row) => <Moment at={row.ranAt} />,
      value: (row) => row.ranAt,
    },
    {
      key: 'cach',
      head: words.sweep.way,
      cell: (row) => row.station ?? words.by[row.way],
      value: (row) => row.way,
    },
    {
      key: 'ban',
      head: words.sweep.list,
      cell: (row) => {
        const standing = standingOf(row);
        return `${words.version({ version: String(row.listVersion) })}${standing ? ` (${words[standing]})` : ''}`;
      },
      value: (row) => row.listVersion,
    },
    {
      key: 'tep',
      head: words.sweep.files,
      cell: (row) => (
        <>
          {say(row.files.length)}
          {unread(row) > 0 && (
            <span className="hd-soft"> · {words.sweep.skipped({ count: say(unread(row)) })}</span>
          )}
        </>
      ),
      value: (row) => row.files.length,
    },
    { key: 'dong', head: words.sweep.lines, cell: (row) => say(lines(row)), value: lines, numeric: true },
    {
      key: 'de-ngoai',
      head: words.sweep.allowed,
      cell: (row) => (row.allowed === null ? '' : say(row.allowed)),
      value: (row) => row.allowed,
      numeric: true,
    },
    {
      key: 'may',
      head: words.sweep.machines,
      cell: (row) => say(row.devices),
      value: (row) => row.devices,
      numeric: true,
    },
  ];
}
