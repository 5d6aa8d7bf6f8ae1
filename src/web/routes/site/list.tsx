// Trang thông tin: the map of websites by unit, and the list of them.
import { useQuery } from '@tanstack/react-query';
import type { SiteRow, Standing } from '../../../site/contract.ts';
import { standings } from '../../../site/contract.ts';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Stat, Stats } from '../../ui/stat.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Ago } from '../../ui/time.tsx';
import { SiteMap } from './map.tsx';
import { StandingMark } from './standing-mark.tsx';
import './site.css';

export const sitesQuery = {
  queryKey: ['sites'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<{ sites: SiteRow[] }>('/api/sites', { signal }),
};

export default function SitesPage() {
  const words = useWords('site');
  const { can } = useSession();
  const [filter, change] = useFilter();
  const query = useQuery(sitesQuery);
  const columns = useColumns();
  const sites = query.data?.sites ?? [];
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {can('unit.write') && (
              <Link to="/trang-web/nhap" look="primary">
                {words.import}
              </Link>
            )}
            {can('site.campaign') && (
              <Link to="/trang-web/chien-dich" look="quiet">
                {words.campaigns}
              </Link>
            )}
          </>
        }
      />
      <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton words={words.loading} lines={6} />}
      {query.data && sites.length > 0 && (
        <>
          <Counts sites={sites} />
          {new Set(sites.map(({ unitId }) => unitId)).size > 1 && <SiteMap sites={sites} />}
        </>
      )}
      {query.data && (
        <Table
          caption={words.caption}
          columns={columns}
          rows={sites}
          rowKey={(row) => row.id}
          filter={[filter, change]}
          virtual={sites.length > 200}
          actions={
            <Button small onClick={() => window.print()}>
              {words.print}
            </Button>
          }
          empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
        />
      )}
    </>
  );
}

/** How many stand how; each number opens the list of them. */
function Counts({ sites }: { sites: readonly SiteRow[] }) {
  const words = useWords('site').standing;
  const of = (standing: Standing) => sites.filter((site) => site.standing === standing).length;
  return (
    <Stats>
      {standings
        .filter((standing) => of(standing) > 0)
        .map((standing) => (
          <Stat
            key={standing}
            label={words[standing]}
            value={of(standing)}
            needed={standing === 'confirmed'}
            link={(number) => (
              <Link to="/trang-web" search={{ standing }}>
                {number}
              </Link>
            )}
          />
        ))}
    </Stats>
  );
}

function useColumns(): Column<SiteRow>[] {
  const words = useWords('site');
  return [
    {
      key: 'host',
      head: words.host,
      width: '24%',
      value: (row) => row.host,
      cell: (row) => (
        <Link to="/trang-web/$siteId" params={{ siteId: row.id }}>
          {row.host}
        </Link>
      ),
      filter: 'text',
    },
    {
      key: 'unit',
      head: words.unit,
      width: '26%',
      value: (row) => row.unit,
      cell: (row) => (
        <Link to="/don-vi/$unitId" params={{ unitId: row.unitId }}>
          {row.unit}
        </Link>
      ),
      filter: 'text',
    },
    { key: 'vendor', head: words.vendor, value: (row) => row.vendor, cell: (row) => row.vendor ?? '' },
    {
      key: 'standing',
      head: words.state,
      value: (row) => row.standing,
      cell: (row) => <StandingMark standing={row.standing} />,
      filter: standings.map((value) => ({ value, label: words.standing[value] })),
    },
    {
      key: 'lookedAt',
      head: words.lookedAt,
      value: (row) => row.lookedAt,
      cell: (row) =>
        row.lookedAt ? <Ago at={row.lookedAt} /> : <span className="hd-soft">{words.never}</span>,
    },
    {
      key: 'open',
      head: words.open,
      numeric: true,
      value: (row) => row.openCases,
      cell: (row) => row.openCases,
    },
    {
      key: 'back',
      head: words.recurrences,
      numeric: true,
      value: (row) => row.recurrences,
      cell: (row) => row.recurrences,
    },
  ];
}
