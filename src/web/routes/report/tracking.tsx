// Theo dõi thực hiện: every issued directive with how it stands.
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Shares } from '../../ui/stacked-bar.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { DateOf, DaysLeft } from '../../ui/time.tsx';
import { NumberLink } from './number-link.tsx';
import type { Overview, OverviewRow } from './shapes.ts';
import { sharesOf } from './standings.ts';
import './report.css';

export const overviewQuery = {
  queryKey: ['board'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<Overview>('/api/board', { signal }),
};

export default function TrackingPage() {
  const words = useWords('report').tracking;
  const files = useWords('report').file;
  const shell = useWords('shell').page;
  const loading = useWords('report').loading;
  const filter = useFilter();
  const columns = useColumns();
  const { can } = useSession();
  const overview = useQuery(overviewQuery);
  return (
    <>
      <PageHead title={shell.tracking} lead={words.lead} />
      <ErrorPanel error={overview.error} onRetry={() => void overview.refetch()} />
      {overview.isPending && <Skeleton words={loading} lines={6} />}
      {overview.data && (
        <Table
          caption={words.caption}
          columns={columns}
          rows={overview.data.directives}
          rowKey={(row) => row.id}
          filter={filter}
          actions={
            <Button small onClick={() => window.print()}>
              {files.print}
            </Button>
          }
          empty={
            <EmptyState
              title={words.none}
              action={
                can('directive.read') && (
                  <Link to="/van-ban-chi-dao" look="quiet">
                    {words.toDirectives}
                  </Link>
                )
              }
            >
              {words.noneText}
            </EmptyState>
          }
        />
      )}
    </>
  );
}

function useColumns(): Column<OverviewRow>[] {
  const words = useWords('report').tracking;
  const states = useWords('ui').state;
  const counted = (key: 'silent' | 'overdue' | 'contradicted', head: string): Column<OverviewRow> => ({
    key,
    head,
    numeric: true,
    cell: (row) => <NumberLink directiveId={row.id} behind={{ 'trang-thai': key }} count={row.counts[key]} />,
    value: (row) => row.counts[key],
  });
  const done = (row: OverviewRow) =>
    row.counts.met + row.counts.partly + row.counts['not-met'] + row.counts.unknown;
  return [
    {
      key: 'subject',
      head: words.directive,
      cell: (row) => (
        <div className="hd-sector">
          <Link to="/theo-doi/$directiveId" params={{ directiveId: row.id }}>
            {row.subject}
          </Link>
          <div className="hd-soft hd-small">{row.reference === '/' ? words.noReference : row.reference}</div>
        </div>
      ),
      value: (row) => `${row.subject} ${row.reference}`,
      filter: 'text',
    },
    {
      key: 'issued',
      head: words.issued,
      cell: (row) => <DateOf at={row.issuedAt} />,
      value: (row) => row.issuedAt,
    },
    {
      key: 'due',
      head: words.nextDue,
      cell: (row) =>
        row.nextDue ? <DaysLeft at={row.nextDue} /> : <span className="hd-soft">{words.noNextDue}</span>,
      value: (row) => row.nextDue,
    },
    {
      key: 'total',
      head: words.total,
      numeric: true,
      cell: (row) => <NumberLink directiveId={row.id} behind={{}} count={row.counts.total} />,
      value: (row) => row.counts.total,
    },
    {
      key: 'done',
      head: words.done,
      numeric: true,
      cell: (row) => <NumberLink directiveId={row.id} behind={{ 'trang-thai': 'done' }} count={done(row)} />,
      value: done,
    },
    counted('silent', states.silent),
    counted('overdue', states.overdue),
    counted('contradicted', states.contradiction),
    {
      key: 'shares',
      head: words.shares,
      width: '9rem',
      cell: (row) => (
        <div className="hd-bar-cell">
          <Shares shares={sharesOf(row.counts)} />
        </div>
      ),
    },
  ];
}
