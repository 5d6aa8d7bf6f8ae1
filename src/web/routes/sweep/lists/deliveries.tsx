// Who got the version in force and who fetched it: with search, filter and a file.
import { useQuery } from '@tanstack/react-query';
import type { DeliveryRow } from '../../../../sweep/lists/answers.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Link } from '../../../ui/link.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { Moment } from '../../../ui/time.tsx';
import { useCount } from './use-count.ts';

export function Deliveries({ versionId }: { versionId: string }) {
  const words = useWords('indicators').deliveries;
  const columns = useColumns();
  const path = `/api/indicator-list-deliveries/${versionId}`;
  const deliveries = useQuery({
    queryKey: ['indicator-lists', 'deliveries', versionId],
    queryFn: ({ signal }) => api.get<{ rows: DeliveryRow[] }>(path, { query: { limit: 1000 }, signal }),
  });
  return (
    <section id="ai-da-tai" className="hd-stack">
      <h2>{words.title}</h2>
      <ErrorPanel error={deliveries.error} onRetry={() => void deliveries.refetch()} />
      {deliveries.data && (
        <Table
          caption={words.title}
          columns={columns}
          rows={deliveries.data.rows}
          rowKey={({ unit }) => unit.id}
          virtual={deliveries.data.rows.length > 200}
          actions={
            <a href={`${path}/export`} download>
              {words.export}
            </a>
          }
          empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
        />
      )}
    </section>
  );
}

function useColumns(): Column<DeliveryRow>[] {
  const words = useWords('indicators').deliveries;
  const count = useCount();
  return [
    {
      key: 'unit',
      head: words.unit,
      value: ({ unit }) => unit.name,
      cell: ({ unit }) => (
        <Link to="/don-vi/$unitId" params={{ unitId: unit.id }}>
          {unit.name}
        </Link>
      ),
      filter: 'text',
    },
    {
      key: 'sector',
      head: words.sector,
      value: ({ unit }) => unit.sector,
      cell: ({ unit }) => unit.sector ?? '',
      filter: 'text',
    },
    {
      key: 'delivered',
      head: words.delivered,
      value: (row) => row.deliveredAt,
      cell: (row) => (
        <>
          <Moment at={row.deliveredAt} />
          {!row.isCarried && <div className="hd-soft hd-small">{words.takenOff}</div>}
        </>
      ),
    },
    {
      key: 'state',
      head: words.fetched,
      value: (row) => (row.fetchedAt ? 'fetched' : 'waiting'),
      cell: (row) =>
        row.fetchedAt ? <Moment at={row.fetchedAt} /> : <span className="hd-soft">{words.notYet}</span>,
      filter: [
        { value: 'fetched', label: words.fetched },
        { value: 'waiting', label: words.notYet },
      ],
    },
    { key: 'by', head: words.by, value: (row) => row.fetchedBy, cell: (row) => row.fetchedBy ?? '' },
    {
      key: 'warnings',
      head: words.warnings,
      numeric: true,
      value: (row) => row.warnings,
      cell: (row) => count(row.warnings),
    },
  ];
}
