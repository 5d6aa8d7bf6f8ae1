// The sectors: added, renamed, put in order, removed when no unit is in them.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SectorRow } from '../../../unit/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Input } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { Count } from '../../ui/number.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useSectors } from './use-sectors.ts';

export default function SectorsPage() {
  const all = useWords('unit');
  const words = all.sectors;
  const { can } = useSession();
  const client = useQueryClient();
  const [open, setOpen] = useState<{ id: string | null; name: string } | null>(null);
  const sectors = useSectors();
  const acting = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: async () => {
      setOpen(null);
      await Promise.all(['sectors', 'units'].map((key) => client.invalidateQueries({ queryKey: [key] })));
    },
  });
  const rows = sectors.data?.rows ?? [];
  const move = (row: SectorRow, by: number) => {
    const ids = rows.map(({ id }) => id);
    const at = ids.indexOf(row.id);
    [ids[at], ids[at + by]] = [ids[at + by]!, ids[at]!];
    acting.mutate(() => api.put('/api/sectors/order', { ids }));
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { id, name } = open!;
    acting.mutate(() =>
      id ? api.patch(`/api/sectors/${id}`, { name }) : api.post('/api/sectors', { name }),
    );
  };
  const columns: Column<SectorRow>[] = [
    {
      key: 'name',
      head: words.name,
      cell: (row) => (
        <Link to="/don-vi" search={{ sector: row.id } as never}>
          {row.name}
        </Link>
      ),
    },
    { key: 'inForce', head: words.inForce, numeric: true, cell: (row) => <Count of={row.inForce} /> },
    { key: 'units', head: words.units, numeric: true, cell: (row) => <Count of={row.units} /> },
  ];
  if (can('unit.write'))
    columns.push({
      key: 'acts',
      head: '',
      cell: (row) => (
        <span className="hd-row hd-no-print">
          <Button
            kind="bare"
            small
            disabled={rows[0] === row}
            aria-label={words.up({ name: row.name })}
            onClick={() => move(row, -1)}
          >
            ↑
          </Button>
          <Button
            kind="bare"
            small
            disabled={rows.at(-1) === row}
            aria-label={words.down({ name: row.name })}
            onClick={() => move(row, 1)}
          >
            ↓
          </Button>
          <Button kind="bare" small onClick={() => setOpen({ id: row.id, name: row.name })}>
            {words.rename}
          </Button>
          {row.units === 0 && (
            <Button
              kind="bare"
              small
              aria-label={all.removeNamed({ name: row.name })}
              onClick={() => acting.mutate(() => api.delete(`/api/sectors/${row.id}`))}
            >
              {all.remove}
            </Button>
          )}
        </span>
      ),
    });
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        above={
          <Breadcrumbs>
            <Link to="/don-vi">{all.title}</Link>
            <span>{words.title}</span>
          </Breadcrumbs>
        }
        actions={
          can('unit.write') && (
            <Button kind="primary" onClick={() => setOpen({ id: null, name: '' })}>
              {words.add}
            </Button>
          )
        }
      />
      <ErrorPanel error={sectors.error ?? (open ? null : acting.error)} />
      {sectors.data && (
        <Table
          caption={words.title}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          empty={<EmptyState title={words.none}>{words.noneLead}</EmptyState>}
        />
      )}
      <Dialog open={open !== null} onClose={() => setOpen(null)} title={open?.id ? words.rename : words.add}>
        {open && (
          <form className="hd-stack" onSubmit={save}>
            <Input
              label={words.name}
              required
              value={open.name}
              onChange={(event) => setOpen({ ...open, name: event.target.value })}
            />
            <ErrorPanel error={acting.error} />
            <div>
              <Button kind="primary" type="submit" busy={acting.isPending && all.saving}>
                {all.save}
              </Button>
            </div>
          </form>
        )}
      </Dialog>
    </>
  );
}
