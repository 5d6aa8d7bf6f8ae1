// The list of places where one is signed in, each with a button that ends it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api.ts';
import type { OpenSessions } from '../../api-shapes.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Ago, Moment } from '../../ui/time.tsx';
import { toast } from '../../ui/toast.tsx';

type OpenSession = OpenSessions['rows'][number];

export function OpenSessionList() {
  const words = useWords('account').sessions;
  const unknown = useWords('ui').unknownValue;
  const client = useQueryClient();
  const list = useQuery({
    queryKey: ['account', 'sessions'],
    queryFn: ({ signal }) => api.get<OpenSessions>('/api/sessions', { signal }),
  });
  const ending = useMutation({
    mutationFn: (id: string) => api.delete(`/api/sessions/${encodeURIComponent(id)}`),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['account', 'sessions'] });
      toast(words.ended);
    },
  });
  const device = (session: OpenSession) => session.browser ?? unknown;
  const columns: Column<OpenSession>[] = [
    { key: 'device', head: words.device, cell: device, value: device },
    { key: 'address', head: words.address, cell: (one) => one.address ?? unknown },
    {
      key: 'since',
      head: words.since,
      cell: (one) => <Moment at={one.startedAt} />,
      value: (one) => one.startedAt,
    },
    { key: 'seen', head: words.lastSeen, cell: (one) => <Ago at={one.seenAt} />, value: (one) => one.seenAt },
    {
      key: 'end',
      head: '',
      cell: (one) =>
        one.isThis ? (
          <strong>{words.here}</strong>
        ) : (
          <Button
            small
            aria-label={words.endOne({ device: device(one) })}
            onClick={() => ending.mutate(one.id)}
          >
            {words.end}
          </Button>
        ),
    },
  ];
  return (
    <section className="hd-stack">
      <h2>{words.title}</h2>
      <ErrorPanel error={list.error ?? ending.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton words={words.opening} />}
      {list.data && (
        <Table caption={words.title} columns={columns} rows={list.data.rows} rowKey={(one) => one.id} />
      )}
    </section>
  );
}
