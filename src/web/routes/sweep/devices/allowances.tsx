// The unit's own allow-list: what sweeps leave out, why, and who said so; added to and taken out of.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { formatNumber } from '../../../../platform/words/civil-time.ts';
import type { AllowanceRow } from '../../../../sweep/allowance/contract.ts';
import { api } from '../../../api.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Input, Textarea } from '../../../ui/inputs.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { Moment } from '../../../ui/time.tsx';
import { toast } from '../../../ui/toast.tsx';

export function Allowances({ unitId }: { unitId: string }) {
  const words = useWords('device').allowances;
  const path = `/api/units/${unitId}/sweep-allowances`;
  const client = useQueryClient();
  const readAnew = () => client.invalidateQueries({ queryKey: ['allowances', unitId] });
  const allowances = useQuery({
    queryKey: ['allowances', unitId],
    queryFn: ({ signal }) => api.get<{ rows: AllowanceRow[] }>(path, { signal }),
  });
  const removing = useMutation({
    mutationFn: ({ id }: AllowanceRow) => api.delete(`${path}/${id}`),
    onSuccess: async (_, { value }) => {
      await readAnew();
      toast(words.removed({ value }));
    },
  });
  const columns = useColumns((row) => removing.mutate(row));
  return (
    <section id="cho-phep" className="hd-stack">
      <h2>{words.title}</h2>
      <p className="hd-soft">{words.lead}</p>
      <ErrorPanel error={allowances.error ?? removing.error} onRetry={() => void allowances.refetch()} />
      {allowances.isPending && <Skeleton words={words.opening} lines={3} />}
      {allowances.data && (
        <Table
          caption={words.title}
          columns={columns}
          rows={allowances.data.rows}
          rowKey={(row) => row.id}
          empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
        />
      )}
      <AddForm path={path} onAdded={readAnew} />
    </section>
  );
}

function AddForm({ path, onAdded }: { path: string; onAdded: () => Promise<void> }) {
  const words = useWords('device').allowances;
  const language = useLanguage();
  const [values, setValues] = useState('');
  const [reason, setReason] = useState('');
  const adding = useMutation({
    mutationFn: () => api.post<{ added: number }>(path, { values, reason }),
    onSuccess: async ({ added }) => {
      setValues('');
      setReason('');
      await onAdded();
      toast(words.added({ count: formatNumber(added, language) }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.mutate();
  };
  return (
    <form className="hd-stack" onSubmit={submit}>
      <Textarea
        label={words.values}
        hint={words.valuesHint}
        required
        rows={3}
        value={values}
        onChange={(event) => setValues(event.target.value)}
      />
      <Input
        label={words.reason}
        hint={words.reasonHint}
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <ErrorPanel error={adding.error} />
      <div>
        <Button type="submit" busy={adding.isPending && words.adding}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}

function useColumns(onRemove: (row: AllowanceRow) => void): Column<AllowanceRow>[] {
  const words = useWords('device').allowances;
  return [
    {
      key: 'muc',
      head: words.column.value,
      cell: (row) => <strong>{row.value}</strong>,
      value: (row) => row.value,
    },
    {
      key: 'ly-do',
      head: words.column.reason,
      cell: (row) => <span className="sweep-roomy">{row.reason}</span>,
      value: (row) => row.reason,
    },
    { key: 'nguoi', head: words.column.by, cell: (row) => row.addedBy, value: (row) => row.addedBy },
    {
      key: 'luc',
      head: words.column.at,
      cell: (row) => <Moment at={row.addedAt} />,
      value: (row) => row.addedAt,
    },
    {
      key: 'tinh-trang',
      head: words.column.state,
      cell: (row) =>
        row.removedAt ? (
          <>
            {words.gone} <Moment at={row.removedAt} />
            {row.removedBy && `, ${row.removedBy}`}
          </>
        ) : (
          words.inUse
        ),
      value: (row) => row.removedAt ?? '',
    },
    {
      key: 'thao-tac',
      head: words.column.act,
      cell: (row) =>
        row.removedAt === null && (
          <Button small aria-label={`${words.remove}: ${row.value}`} onClick={() => onRemove(row)}>
            {words.remove}
          </Button>
        ),
    },
  ];
}
