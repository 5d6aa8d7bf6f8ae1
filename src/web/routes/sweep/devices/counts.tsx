// Machines found and handled, by sector and by unit, for whoever follows a directive: counts, never a name.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatNumber } from '../../../../platform/words/civil-time.ts';
import type { SweepCounts } from '../../../../sweep/device/counts.ts';
import { api } from '../../../api.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Link } from '../../../ui/link.tsx';
import { Count } from '../../../ui/number.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { Stat, Stats } from '../../../ui/stat.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { type Column, Table } from '../../../ui/table.tsx';

export function useSweepCounts(directiveId: string) {
  return useQuery({
    queryKey: ['sweep-counts', directiveId],
    queryFn: ({ signal }) =>
      api.get<{ rows: SweepCounts[] }>(`/api/directives/${directiveId}/sweep-counts`, { signal }),
  });
}

type Counted = 'machinesFound' | 'machinesHandled' | 'machinesCleanAgain' | 'deployed';
/** Of those that handed something in; null where nobody did. */
const sum = (rows: readonly SweepCounts[], of: Counted): number | null => {
  const known = rows.flatMap((row) => row[of] ?? []);
  return known.length === 0 ? null : known.reduce((total, one) => total + one, 0);
};
const silent = (rows: readonly SweepCounts[]) => rows.filter(({ outcome }) => outcome === null).length;

export function SweepCountsSection({ directiveId }: { directiveId: string }) {
  const words = useWords('device').counts;
  const counts = useSweepCounts(directiveId);
  const language = useLanguage();
  const rows = counts.data?.rows ?? [];
  if (counts.isPending) return <Skeleton words={words.opening} lines={6} />;
  if (counts.error) return <ErrorPanel error={counts.error} onRetry={() => void counts.refetch()} />;
  if (rows.length === 0) return <EmptyState title={words.none} />;
  const plain = (count: ReactNode) => <a href="#theo-don-vi">{count}</a>;
  return (
    <div className="hd-stack">
      <p className="hd-soft">{words.lead}</p>
      <Stats>
        <Stat label={words.found} value={sum(rows, 'machinesFound')} link={plain} />
        <Stat label={words.handled} value={sum(rows, 'machinesHandled')} link={plain} />
        <Stat label={words.cleanAgain} value={sum(rows, 'machinesCleanAgain')} link={plain} />
        <Stat
          label={words.swept}
          value={sum(rows, 'deployed')}
          link={plain}
          note={`${words.silent}: ${formatNumber(silent(rows), language)}`}
        />
      </Stats>
      <h2>{words.bySector}</h2>
      <BySector rows={rows} />
      <h2 id="theo-don-vi">{words.byUnit}</h2>
      <ByUnit rows={rows} />
    </div>
  );
}

function BySector({ rows }: { rows: readonly SweepCounts[] }) {
  const words = useWords('device').counts;
  const sectors = [...Map.groupBy(rows, ({ sector }) => sector ?? words.noSector)].map(([name, units]) => ({
    name,
    units,
  }));
  const column = (of: Counted, head: string): Column<(typeof sectors)[number]> => ({
    key: of,
    head,
    cell: ({ units }) => <Count of={sum(units, of)} />,
    value: ({ units }) => sum(units, of),
    numeric: true,
  });
  return (
    <Table
      caption={words.bySector}
      columns={[
        { key: 'khoi', head: words.sector, cell: ({ name }) => name, value: ({ name }) => name },
        {
          key: 'so',
          head: words.units,
          cell: ({ units }) => <Count of={units.length} />,
          value: ({ units }) => units.length,
          numeric: true,
        },
        column('machinesFound', words.found),
        column('machinesHandled', words.handled),
        column('machinesCleanAgain', words.cleanAgain),
        {
          key: 'im',
          head: words.silent,
          cell: ({ units }) => <Count of={silent(units)} />,
          value: ({ units }) => silent(units),
          numeric: true,
        },
      ]}
      rows={sectors}
      rowKey={({ name }) => name}
    />
  );
}

function ByUnit({ rows }: { rows: readonly SweepCounts[] }) {
  const words = useWords('device').counts;
  const column = (of: Counted, head: string): Column<SweepCounts> => ({
    key: `don-vi-${of}`,
    head,
    cell: (row) => <Count of={row[of]} />,
    value: (row) => row[of],
    numeric: true,
  });
  return (
    <Table
      caption={words.byUnit}
      virtual={rows.length > 300}
      columns={[
        {
          key: 'ten',
          head: words.unit,
          cell: (row) => (
            <Link to="/viec/$assignmentId" params={{ assignmentId: row.assignmentId }}>
              {row.unit.name}
            </Link>
          ),
          value: (row) => row.unit.name,
          filter: 'text',
        },
        {
          key: 'cua-khoi',
          head: words.sector,
          cell: (row) => row.sector ?? words.noSector,
          value: (row) => row.sector,
          filter: 'text',
        },
        column('machinesFound', words.found),
        column('machinesHandled', words.handled),
        column('machinesCleanAgain', words.cleanAgain),
        {
          key: 'ket-qua',
          head: words.outcome,
          cell: (row) => <StateMark state={row.outcome ?? 'silent'} boxed />,
          value: (row) => row.outcome,
        },
      ]}
      rows={rows}
      rowKey={(row) => row.assignmentId}
    />
  );
}
