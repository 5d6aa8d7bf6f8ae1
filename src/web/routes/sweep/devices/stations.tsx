// A unit's own sweeping machines: a token made and shown once, when each was last seen, revoking.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { StationRow } from '../../../../sweep/station/contract.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { useSession } from '../../../session.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Input } from '../../../ui/inputs.tsx';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { Moment } from '../../../ui/time.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useUnit } from '../../unit/use-unit.ts';
import { Allowances } from './allowances.tsx';
import { SweepTools } from './tool.tsx';
import './devices.css';

export default function StationsPage() {
  const words = useWords('device').stations;
  const { unitId = '' } = useParams({ strict: false }) as { unitId?: string };
  const unit = useUnit(unitId);
  const stations = useQuery({
    queryKey: ['stations', unitId],
    queryFn: ({ signal }) =>
      api.get<{ rows: StationRow[] }>(`/api/units/${unitId}/sweep-stations`, { signal }),
  });
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        above={
          <Breadcrumbs>
            <Link to="/don-vi/$unitId" params={{ unitId }}>
              {unit.data?.name ?? '…'}
            </Link>
          </Breadcrumbs>
        }
      />
      <div className="hd-stack">
        <MakeStation unitId={unitId} />
        <SweepTools />
        <ErrorPanel error={stations.error} onRetry={() => void stations.refetch()} />
        {stations.isPending && <Skeleton words={words.opening} lines={4} />}
        {stations.data && <Stations unitId={unitId} rows={stations.data.rows} />}
        <Allowances unitId={unitId} />
      </div>
    </>
  );
}

function MakeStation({ unitId }: { unitId: string }) {
  const words = useWords('device').stations;
  const client = useQueryClient();
  const [name, setName] = useState('');
  const making = useMutation({
    mutationFn: () => api.post<{ token: string }>(`/api/units/${unitId}/sweep-stations`, { name }),
    onSuccess: async () => {
      setName('');
      await client.invalidateQueries({ queryKey: ['stations', unitId] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    making.mutate();
  };
  return (
    <form className="hd-stack" onSubmit={submit}>
      <Input
        label={words.name}
        hint={words.nameHint}
        required
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <div>
        <Button kind="primary" type="submit" busy={making.isPending && words.making}>
          {words.make}
        </Button>
      </div>
      <ErrorPanel error={making.error} />
      {making.data && <TokenOnce token={making.data.token} />}
    </form>
  );
}

function TokenOnce({ token }: { token: string }) {
  const words = useWords('device').stations;
  const copy = async () => {
    await navigator.clipboard.writeText(token);
    toast(words.copied);
  };
  return (
    <Notice kind="needed" title={words.once}>
      <div className="hd-stack">
        <Input label={words.token} readOnly value={token} onFocus={(event) => event.target.select()} />
        <div>
          <Button onClick={() => void copy()}>{words.copy}</Button>
        </div>
        <p className="hd-small">{words.command}</p>
        <pre className="hd-small sweep-command">
          haidang sweep --watch --server {window.location.origin} --token-file ma.txt --state trang-thai
          /var/log
        </pre>
      </div>
    </Notice>
  );
}

function Stations({ unitId, rows }: { unitId: string; rows: readonly StationRow[] }) {
  const words = useWords('device').stations;
  const client = useQueryClient();
  const revoking = useMutation({
    mutationFn: ({ id }: StationRow) => api.delete(`/api/units/${unitId}/sweep-stations/${id}`),
    onSuccess: async (_, { name }) => {
      await client.invalidateQueries({ queryKey: ['stations', unitId] });
      toast(words.revokedToast({ name }));
    },
  });
  const { can } = useSession();
  const letting = useMutation({
    mutationFn: ({ id, handsIn }: StationRow) =>
      api.put(`/api/units/${unitId}/sweep-stations/${id}/hands-in`, { handsIn: handsIn === null }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['stations', unitId] }),
  });
  const columns: Column<StationRow>[] = [
    {
      key: 'ten',
      head: words.column.name,
      cell: (row) => <strong>{row.name}</strong>,
      value: (row) => row.name,
    },
    {
      key: 'tinh-trang',
      head: words.column.state,
      cell: (row) => (row.revokedAt ? words.revoked : words.inUse),
      value: (row) => row.revokedAt ?? '',
    },
    {
      key: 'thay',
      head: words.column.seen,
      cell: (row) => (row.lastSeenAt ? <Moment at={row.lastSeenAt} /> : words.never),
      value: (row) => row.lastSeenAt,
    },
    {
      key: 'bao-cao',
      head: words.column.reports,
      cell: (row) =>
        row.revokedAt === null && (
          <span className="sweep-roomy">{row.handsIn ? words.handsIn(row.handsIn) : words.waits}</span>
        ),
      value: (row) => row.handsIn?.since ?? '',
    },
    {
      key: 'tao',
      head: words.column.made,
      cell: (row) => <Moment at={row.madeAt} />,
      value: (row) => row.madeAt,
    },
    { key: 'nguoi', head: words.column.by, cell: (row) => row.madeBy, value: (row) => row.madeBy },
    {
      key: 'thao-tac',
      head: words.column.act,
      cell: (row) =>
        row.revokedAt === null && (
          <div className="hd-row">
            {can('evidence.sign') && (
              <Button
                small
                aria-label={`${row.handsIn ? words.letWait : words.let}: ${row.name}`}
                onClick={() => letting.mutate(row)}
              >
                {row.handsIn ? words.letWait : words.let}
              </Button>
            )}
            <Button
              small
              kind="grave"
              aria-label={`${words.revoke}: ${row.name}`}
              onClick={() => revoking.mutate(row)}
            >
              {words.revoke}
            </Button>
          </div>
        ),
    },
  ];
  return (
    <>
      <ErrorPanel error={revoking.error ?? letting.error} />
      <Table
        caption={words.title}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
      />
      {rows.length > 0 && <p className="hd-soft">{words.letText}</p>}
    </>
  );
}
