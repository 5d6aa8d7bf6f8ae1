// What hinders the units of a directive, and what they propose: gathered, by kind, searchable.
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api.ts';
import { useFilter } from '../../../filter.ts';
import { useWords } from '../../../language.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Link } from '../../../ui/link.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { Moment } from '../../../ui/time.tsx';
import type { Board, HindranceRow } from '../shapes.ts';
import { FileActions } from './file-actions.tsx';

export function HindranceList({ board }: { board: Board }) {
  const words = useWords('report').hindrances;
  const loading = useWords('report').loading;
  const filter = useFilter();
  const columns = useColumns();
  const directiveId = board.directive.id;
  const list = useQuery({
    queryKey: ['board', directiveId, 'hindrances'],
    queryFn: ({ signal }) =>
      api.get<{ rows: HindranceRow[] }>('/api/hindrances', { query: { directiveId }, signal }),
  });
  return (
    <div className="hd-stack">
      <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton words={loading} lines={6} />}
      {list.data && (
        <Table
          caption={words.caption}
          columns={columns}
          rows={list.data.rows}
          rowKey={(row) => row.id}
          filter={filter}
          actions={<FileActions path={`/api/directives/${directiveId}/hindrances/export`} />}
          empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
        />
      )}
    </div>
  );
}

function useColumns(): Column<HindranceRow>[] {
  const words = useWords('report').hindrances;
  return [
    {
      key: 'kind',
      head: words.kind,
      cell: (row) => words[row.kind],
      value: (row) => row.kind,
      filter: (['difficulty', 'proposal'] as const).map((value) => ({ value, label: words[value] })),
    },
    {
      key: 'text',
      head: words.text,
      cell: (row) => <div className="hd-said">{row.text}</div>,
      value: (row) => row.text,
      filter: 'text',
    },
    {
      key: 'unit',
      head: words.unit,
      cell: (row) => (
        <Link to="/don-vi/$unitId" params={{ unitId: row.unit.id }}>
          {row.unit.name}
        </Link>
      ),
      value: (row) => row.unit.name,
      filter: 'text',
    },
    {
      key: 'duty',
      head: words.duty,
      cell: (row) => (
        <Link to="/viec/$assignmentId" params={{ assignmentId: row.assignmentId }}>
          {row.path}
        </Link>
      ),
      value: (row) => row.path,
    },
    { key: 'said', head: words.said, cell: (row) => <Moment at={row.saidAt} />, value: (row) => row.saidAt },
  ];
}
