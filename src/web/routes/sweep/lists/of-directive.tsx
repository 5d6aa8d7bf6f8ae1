// On an issued directive: the lists that its demands carry, how far each is, and the way to the next version or a recall.
import { useQuery } from '@tanstack/react-query';
import { formatDate } from '../../../../platform/words/civil-time.ts';
import type { ListOfDirective } from '../../../../sweep/lists/answers.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { useSession } from '../../../session.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useCount } from './use-count.ts';

export default function ListsOfDirective({ directiveId }: { directiveId: string }) {
  const words = useWords('indicators').ofDirective;
  const { can } = useSession();
  const columns = useColumns(directiveId);
  const lists = useQuery({
    queryKey: ['indicator-lists', 'of-directive', directiveId],
    enabled: can('indicators.read'),
    queryFn: ({ signal }) =>
      api.get<{ rows: ListOfDirective[] }>(`/api/directives/${directiveId}/indicator-lists`, { signal }),
  });
  if (!can('indicators.read')) return null;
  const rows = lists.data?.rows ?? [];
  return (
    <section className="hd-stack">
      <h2>{words.title}</h2>
      <ErrorPanel error={lists.error} onRetry={() => void lists.refetch()} />
      {lists.isPending && <Skeleton words={words.opening} lines={3} />}
      {rows.some(({ inForce }) => inForce === null) && (
        <Notice kind="needed" title={words.missing}>
          {words.missingText}
        </Notice>
      )}
      {rows.length > 0 && (
        <Table caption={words.title} columns={columns} rows={rows} rowKey={(row) => row.lineageId} />
      )}
    </section>
  );
}

function useColumns(directiveId: string): Column<ListOfDirective>[] {
  const words = useWords('indicators').ofDirective;
  const { version, ofUnits } = useWords('indicators');
  const { can } = useSession();
  const count = useCount();
  const of = (some: number, { units }: ListOfDirective) =>
    ofUnits({ fetched: count(some), units: count(units) });
  return [
    { key: 'nhiem-vu', head: words.path, value: (row) => row.path, cell: (row) => row.path },
    {
      key: 'danh-sach',
      head: words.list,
      value: (row) => row.list?.name ?? '',
      cell: ({ list, takenOff }) => {
        if (list) return <ListLink list={list}>{list.name}</ListLink>;
        return takenOff
          ? words.takenOff({ ...takenOff, day: formatDate(new Date(takenOff.at)) })
          : words.none;
      },
    },
    {
      key: 'hieu-luc',
      head: words.inForce,
      value: (row) => row.inForce?.version ?? 0,
      cell: (row) =>
        row.inForce && `${version(row.inForce)}, ${formatDate(new Date(row.inForce.publishedAt))}`,
    },
    {
      key: 'da-giao',
      head: words.delivered,
      value: (row) => row.delivered,
      cell: (row) =>
        row.list && (
          <ListLink list={row.list} hash="ai-da-tai">
            {of(row.delivered, row)}
          </ListLink>
        ),
    },
    {
      key: 'da-tai',
      head: words.fetched,
      value: (row) => row.fetched,
      cell: (row) =>
        row.list && (
          <ListLink list={row.list} hash="ai-da-tai">
            {of(row.fetched, row)}
          </ListLink>
        ),
    },
    {
      key: 'da-do',
      head: words.swept,
      value: (row) => row.swept,
      cell: (row) =>
        row.inForce && (
          <Link to="/theo-doi/$directiveId" params={{ directiveId }} search={{ muc: 'may' }}>
            {of(row.swept, row)}
          </Link>
        ),
    },
    {
      key: 'thao-tac',
      head: words.act,
      cell: (row) => {
        if (!can('indicators.write')) return null;
        if (row.list)
          return (
            <ListLink list={row.list} hash="phien-ban-moi">
              {words.next}
            </ListLink>
          );
        return (
          <Link to="/danh-sach-chi-bao" search={{ cho: row.lineageId }}>
            {words.attach}
          </Link>
        );
      },
    },
  ];
}

interface ListLinkProps {
  list: { id: string };
  hash?: string;
  children: string;
}

const ListLink = ({ list, hash, children }: ListLinkProps) => (
  <Link to="/danh-sach-chi-bao/$listId" params={{ listId: list.id }} {...(hash ? { hash } : {})}>
    {children}
  </Link>
);
