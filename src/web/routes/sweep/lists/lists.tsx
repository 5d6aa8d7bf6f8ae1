// Danh sách chỉ báo: all lists, what is in force of each, and who fetched it.
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { ListRow } from '../../../../sweep/lists/answers.ts';
import { api } from '../../../api.ts';
import { useFilter } from '../../../filter.ts';
import { useWords } from '../../../language.ts';
import { useSession } from '../../../session.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Input } from '../../../ui/inputs.tsx';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useCount } from './use-count.ts';

export default function ListsPage() {
  const words = useWords('indicators');
  const { can } = useSession();
  const [{ cho: waiting }] = useFilter();
  const [isMaking, setMaking] = useState(false);
  const columns = useColumns();
  const lists = useQuery({
    queryKey: ['indicator-lists'],
    queryFn: ({ signal }) => api.get<{ rows: ListRow[] }>('/api/indicator-lists', { signal }),
  });
  const make = can('indicators.write') && (
    <Button kind="primary" onClick={() => setMaking(true)}>
      {words.make}
    </Button>
  );
  return (
    <>
      <PageHead title={words.title} lead={words.lead} actions={(lists.data?.rows.length ?? 0) > 0 && make} />
      {waiting && <Notice>{words.forDuty}</Notice>}
      <ErrorPanel error={lists.error} onRetry={() => void lists.refetch()} />
      {lists.isPending && <Skeleton words={words.opening} lines={6} />}
      {lists.data && (
        <Table
          caption={words.title}
          columns={columns}
          rows={lists.data.rows}
          rowKey={(row) => row.id}
          empty={
            <EmptyState title={words.none} action={make}>
              {words.noneText}
            </EmptyState>
          }
        />
      )}
      <MakeDialog open={isMaking} onClose={() => setMaking(false)} />
    </>
  );
}

/** Where a duty waits for a list (`?cho=`), the list is opened at its duties, with that one chosen. */
function useWaitingDuty() {
  const [{ cho }] = useFilter();
  return cho ? { search: { cho }, hash: 'nhiem-vu' } : {};
}

function useColumns(): Column<ListRow>[] {
  const words = useWords('indicators');
  const count = useCount();
  const toDuties = useWaitingDuty();
  return [
    {
      key: 'name',
      head: words.columns.name,
      value: (row) => row.name,
      cell: (row) => (
        <Link to="/danh-sach-chi-bao/$listId" params={{ listId: row.id }} {...toDuties}>
          {row.name}
        </Link>
      ),
      filter: 'text',
    },
    {
      key: 'inForce',
      head: words.columns.inForce,
      value: (row) => row.inForce?.version ?? 0,
      cell: (row) => (row.inForce ? words.version(row.inForce) : words.notPublished),
    },
    {
      key: 'live',
      head: words.columns.live,
      numeric: true,
      value: (row) => row.inForce?.live ?? 0,
      cell: (row) => (row.inForce ? count(row.inForce.live) : ''),
    },
    {
      key: 'fetched',
      head: words.columns.fetched,
      value: (row) => row.inForce?.fetched ?? 0,
      cell: (row) =>
        row.inForce &&
        words.ofUnits({ fetched: count(row.inForce.fetched), units: count(row.inForce.units) }),
    },
    {
      key: 'uses',
      head: words.columns.uses,
      numeric: true,
      value: (row) => row.uses,
      cell: (row) => count(row.uses),
    },
    {
      key: 'draft',
      head: words.columns.draft,
      value: (row) => row.draft?.version ?? 0,
      cell: (row) =>
        row.draft &&
        `${words.version(row.draft)} · ${words.state[row.draft.state as keyof typeof words.state]}`,
    },
  ];
}

function MakeDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords('indicators');
  const navigate = useNavigate();
  const [{ cho: waiting }] = useFilter();
  const [name, setName] = useState('');
  const making = useMutation({
    mutationFn: () => api.post<{ id: string }>('/api/indicator-lists', { name }),
    onSuccess: ({ id }) =>
      navigate({
        to: '/danh-sach-chi-bao/$listId',
        params: { listId: id },
        search: waiting ? { cho: waiting } : {},
      }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) making.mutate();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.make}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            kind="primary"
            type="submit"
            form="make-list"
            busy={making.isPending && words.draft.starting}
          >
            {words.make}
          </Button>
        </>
      }
    >
      <form id="make-list" onSubmit={submit}>
        <ErrorPanel error={making.error} />
        <Input
          label={words.name}
          hint={words.nameHint}
          value={name}
          maxLength={200}
          required
          onChange={(event) => setName(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
