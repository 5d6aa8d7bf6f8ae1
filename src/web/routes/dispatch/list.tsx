// Công văn đến: what came in, how far its reading is, and the place to drop another.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DispatchRow } from '../../../dispatch/answers.ts';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Input, Select } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Ago } from '../../ui/time.tsx';
import { toast } from '../../ui/toast.tsx';
import { Intake } from './intake.tsx';
import { PairsPanel } from './pairs-panel.tsx';
import { ReadingState } from './reading-state.tsx';
import './dispatch.css';

interface Answer {
  rows: DispatchRow[];
  total: number;
}
const states = ['waiting', 'reading', 'read', 'failed'] as const;
const pageSize = 100;

export default function DispatchListPage() {
  const words = useWords('dispatch');
  const { all } = useWords('ui');
  const { can } = useSession();
  const [filter, change] = useFilter();
  const [limit, setLimit] = useState(pageSize);
  const query = { q: filter.q, state: filter.state, limit };
  const list = useQuery({
    queryKey: ['dispatches', query],
    queryFn: ({ signal }) => api.get<Answer>('/api/dispatches', { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.rows.some(isUnderWay) ? 2_000 : false),
  });
  const isFiltered = Boolean(filter.q || filter.state);
  const isEmpty = list.data?.total === 0 && !isFiltered;
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div className="hd-stack">
        {can('dispatch.write') && <Intake />}
        {!isEmpty && (
          <div className="hd-filters hd-no-print">
            <Input
              label={words.searchLabel}
              hint={words.searchHint}
              type="search"
              value={filter.q ?? ''}
              onChange={(event) => change({ q: event.target.value })}
            />
            <Select
              label={words.stateLabel}
              choices={states.map((value) => ({ value, label: words.state[value] }))}
              empty={all}
              value={filter.state ?? ''}
              onChange={(event) => change({ state: event.target.value })}
            />
          </div>
        )}
        <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
        {list.isPending && <Skeleton words={words.openingList} />}
        {list.data && <Rows answer={list.data} isFiltered={isFiltered} />}
        {list.data && list.data.rows.length < list.data.total && (
          <Button onClick={() => setLimit(limit + pageSize)}>{words.more}</Button>
        )}
        {can('dispatch.export') && <PairsPanel />}
      </div>
    </>
  );
}

export const isUnderWay = ({ state }: Pick<DispatchRow, 'state'>) =>
  state === 'waiting' || state === 'reading';

function Rows({ answer, isFiltered }: { answer: Answer; isFiltered: boolean }) {
  const words = useWords('dispatch');
  const columns = useColumns();
  return (
    <Table
      caption={words.list}
      columns={columns}
      rows={answer.rows}
      rowKey={(row) => row.id}
      empty={
        isFiltered ? (
          <EmptyState title={words.noneFound} />
        ) : (
          <EmptyState title={words.none}>{words.noneHint}</EmptyState>
        )
      }
    />
  );
}

function useColumns(): Column<DispatchRow>[] {
  const words = useWords('dispatch');
  const { column } = words;
  return [
    {
      key: 'subject',
      head: column.subject,
      value: (row) => row.subject ?? row.fileName,
      cell: (row) => (
        <>
          <Link to="/cong-van-den/$dispatchId" params={{ dispatchId: row.id }}>
            {row.subject ?? row.fileName}
          </Link>
          {row.subject && <div className="hd-soft hd-small">{row.fileName}</div>}
          {row.sameAs && <div className="hd-small">{words.sameAs}</div>}
        </>
      ),
    },
    { key: 'reference', head: column.reference, value: referenceOf, cell: referenceOf, width: '11rem' },
    { key: 'issuer', head: column.issuer, value: (row) => row.issuer, cell: (row) => row.issuer ?? '—' },
    {
      key: 'arrived',
      head: column.arrived,
      value: (row) => row.arrivedAt,
      cell: (row) => <Ago at={row.arrivedAt} />,
      width: '9rem',
    },
    { key: 'state', head: column.state, cell: (row) => <ReadingState dispatch={row} />, width: '11rem' },
    { key: 'acts', head: column.acts, cell: (row) => <Acts row={row} />, width: '9rem' },
  ];
}

const referenceOf = ({ number, symbol }: DispatchRow) =>
  number || symbol ? `${number ?? '…'}/${symbol ?? '…'}` : '—';

function Acts({ row }: { row: DispatchRow }) {
  const words = useWords('dispatch');
  const { can } = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['dispatches'] });
  const restore = useMutation({
    mutationFn: () => api.post(`/api/dispatches/${row.id}/restore`),
    onSuccess: () => {
      toast(words.restored({ name: row.fileName }));
      void refresh();
    },
  });
  const remove = useMutation({
    mutationFn: () => api.delete(`/api/dispatches/${row.id}`),
    onSuccess: () => {
      toast(words.removed({ name: row.fileName }), { undo: () => restore.mutate() });
      void refresh();
    },
  });
  if (row.directive) {
    const directiveId = row.directive.id;
    return (
      <Link to="/van-ban-chi-dao/$directiveId" params={{ directiveId }}>
        {row.directive.state === 'draft' ? words.openDraft : words.openDirective}
      </Link>
    );
  }
  if (!can('dispatch.write')) return null;
  return (
    <>
      <Button kind="bare" small busy={remove.isPending && words.remove} onClick={() => remove.mutate()}>
        {words.remove}
      </Button>
      {(remove.error || restore.error) && (
        <ErrorPanel
          error={remove.error ?? restore.error}
          onRetry={() => void navigate({ to: '/cong-van-den/$dispatchId', params: { dispatchId: row.id } })}
        />
      )}
    </>
  );
}
