// Văn bản chỉ đạo: drafts and issued directives, the latest first.
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { RowAnswer } from '../../../directive/answers.ts';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Glyph, type GlyphName } from '../../ui/glyph.tsx';
import { Input, Select } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { Count } from '../../ui/number.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Ago } from '../../ui/time.tsx';
import '../../ui/state-mark.css';
import './directive.css';

interface Answer {
  rows: RowAnswer[];
  total: number;
}
const states = ['draft', 'issued', 'replaced', 'withdrawn', 'discarded'] as const;
const pageSize = 100;

export default function DirectiveListPage() {
  const words = useWords('directive');
  const { all } = useWords('ui');
  const [filter, change] = useFilter();
  const [limit, setLimit] = useState(pageSize);
  const query = { q: filter.q, state: filter.state, limit };
  const list = useQuery({
    queryKey: ['directives', query],
    queryFn: ({ signal }) => api.get<Answer>('/api/directives', { query, signal }),
    placeholderData: keepPreviousData,
  });
  const isFiltered = Boolean(filter.q || filter.state);
  return (
    <>
      <PageHead title={words.title} lead={words.lead} actions={<Create />} />
      <div className="hd-stack">
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
        <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
        {list.isPending && <Skeleton words={words.openingList} />}
        {list.data && <Rows rows={list.data.rows} isFiltered={isFiltered} />}
        {list.data && list.data.rows.length < list.data.total && (
          <Button onClick={() => setLimit(limit + pageSize)}>{words.more}</Button>
        )}
      </div>
    </>
  );
}

function Create() {
  const words = useWords('directive');
  const { can } = useSession();
  const navigate = useNavigate();
  const create = useMutation({
    mutationFn: () => api.post<{ id: string }>('/api/directives', {}),
    onSuccess: ({ id }) =>
      void navigate({
        to: '/van-ban-chi-dao/$directiveId',
        params: { directiveId: id },
        search: { part: 'document' },
      }),
  });
  if (!can('directive.write')) return null;
  return (
    <>
      <Button kind="primary" busy={create.isPending && words.creating} onClick={() => create.mutate()}>
        {words.create}
      </Button>
      <ErrorPanel error={create.error} />
    </>
  );
}

function Rows({ rows, isFiltered }: { rows: readonly RowAnswer[]; isFiltered: boolean }) {
  const words = useWords('directive');
  const columns = useColumns();
  return (
    <Table
      caption={words.list}
      columns={columns}
      rows={rows}
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

const looks: Record<RowAnswer['state'], { tone: string; glyph: GlyphName }> = {
  draft: { tone: 'needed', glyph: 'note' },
  issued: { tone: 'calm', glyph: 'reported' },
  replaced: { tone: 'unseen', glyph: 'extended' },
  withdrawn: { tone: 'unseen', glyph: 'exempt' },
  discarded: { tone: 'unseen', glyph: 'exempt' },
};

function useColumns(): Column<RowAnswer>[] {
  const words = useWords('directive');
  const { column } = words;
  return [
    {
      key: 'subject',
      head: column.subject,
      value: (row) => row.subject,
      cell: (row) => (
        <Link to="/van-ban-chi-dao/$directiveId" params={{ directiveId: row.id }}>
          {row.subject || words.noSubject}
        </Link>
      ),
    },
    {
      key: 'reference',
      head: column.reference,
      value: (row) => row.reference,
      cell: (row) => (row.reference === '/' ? '—' : row.reference.replace(/^\//, '…/')),
      width: '11rem',
    },
    {
      key: 'state',
      head: column.state,
      value: (row) => words.state[row.state],
      cell: (row) => (
        <>
          <span className={`hd-state hd-state--${looks[row.state].tone} hd-state--boxed`}>
            <Glyph name={looks[row.state].glyph} />
            {words.state[row.state]}
          </span>
          {row.version > 1 && (
            <div className="hd-soft hd-small">{words.version({ n: String(row.version) })}</div>
          )}
        </>
      ),
      width: '12rem',
    },
    {
      key: 'when',
      head: column.when,
      value: (row) => row.issuedAt ?? row.savedAt,
      cell: (row) => <Ago at={row.issuedAt ?? row.savedAt} />,
      width: '10rem',
    },
    ...(['obligations', 'units'] as const).map((key) => ({
      key,
      head: key === 'units' ? column.units : column.duties,
      value: (row: RowAnswer) => row[key],
      cell: (row: RowAnswer) => (row.state === 'draft' ? '—' : <Count of={row[key]} />),
      numeric: true,
      width: '7rem',
    })),
  ];
}
