// Báo cáo: make a roll-up of a directive at a cut-off, and the ones made so far.
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Moment } from '../../ui/time.tsx';
import { MakeRollUp } from './roll-up/make.tsx';
import { StatusMark } from './roll-up/status.tsx';
import type { RollUpRow } from './shapes.ts';
import './report.css';

export const rollUpsKey = ['roll-ups'] as const;

export default function RollUpsPage() {
  const words = useWords('report');
  const { can } = useSession();
  const filter = useFilter();
  const columns = useColumns();
  const list = useQuery({
    queryKey: rollUpsKey,
    queryFn: ({ signal }) => api.get<{ rows: RollUpRow[] }>('/api/roll-ups', { signal }),
  });
  return (
    <>
      <PageHead title={words.rollUps.title} lead={words.rollUps.lead} />
      {can('report.write') && <MakeRollUp />}
      <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton words={words.loading} lines={4} />}
      {list.data && (
        <section className="hd-stack">
          <h2>{words.rollUps.earlier}</h2>
          <Table
            caption={words.rollUps.caption}
            columns={columns}
            rows={list.data.rows}
            rowKey={(row) => row.id}
            filter={filter}
            empty={<EmptyState title={words.rollUps.none}>{words.rollUps.noneText}</EmptyState>}
          />
        </section>
      )}
    </>
  );
}

function useColumns(): Column<RollUpRow>[] {
  const words = useWords('report').rollUps;
  return [
    {
      key: 'directive',
      head: words.directive,
      cell: (row) => (
        <div className="hd-sector">
          <Link to="/bao-cao/$rollUpId" params={{ rollUpId: row.id }}>
            {row.subject}
          </Link>
          <div className="hd-soft hd-small">{row.reference}</div>
        </div>
      ),
      value: (row) => `${row.subject} ${row.reference}`,
      filter: 'text',
    },
    {
      key: 'cutOff',
      head: words.cutOff,
      cell: (row) => <Moment at={row.cutOff} />,
      value: (row) => row.cutOff,
    },
    {
      key: 'state',
      head: words.state,
      cell: (row) => <StatusMark state={row.state} />,
      value: (row) => row.state,
      filter: (['draft', 'final'] as const).map((value) => ({ value, label: words[value] })),
    },
    {
      key: 'fingerprint',
      head: words.fingerprint,
      cell: (row) => <code title={row.sha256}>{row.sha256.slice(0, 12)}</code>,
      value: (row) => row.sha256,
    },
    { key: 'made', head: words.made, cell: (row) => <Moment at={row.madeAt} />, value: (row) => row.madeAt },
    { key: 'madeBy', head: words.madeBy, cell: (row) => row.madeBy ?? '—', value: (row) => row.madeBy },
  ];
}
