// Chiến dịch: sites that lead to the same place, as a picture of who leads where and as a list.
import { useQuery } from '@tanstack/react-query';
import type { CampaignRow } from '../../../site/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DateOf } from '../../ui/time.tsx';
import { CampaignGraph } from './campaign-graph.tsx';
import { CaseMark } from './case-mark.tsx';
import './site.css';

export default function CampaignsPage() {
  const all = useWords('site');
  const words = all.campaign;
  const query = useQuery({
    queryKey: ['sites', 'campaigns'],
    queryFn: ({ signal }) => api.get<{ campaigns: CampaignRow[] }>('/api/site-campaigns', { signal }),
  });
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        above={
          <Breadcrumbs>
            <Link to="/trang-web">{all.title}</Link>
            <span>{words.title}</span>
          </Breadcrumbs>
        }
      />
      <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton words={all.loading} lines={4} />}
      {query.data?.campaigns.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      {query.data?.campaigns.map((campaign) => (
        <Campaign key={campaign.id} campaign={campaign} />
      ))}
    </>
  );
}

function Campaign({ campaign }: { campaign: CampaignRow }) {
  const words = useWords('site').campaign;
  const sites = new Set(campaign.sites.map(({ id }) => id)).size;
  return (
    <section className="hd-stack">
      <h2 className="site-url">{campaign.name}</h2>
      <p className="hd-soft">
        {words.sites({ count: sites })} · {words.begun} <DateOf at={campaign.begunAt} />
      </p>
      <div className="site-columns">
        <CampaignGraph campaign={campaign} />
        <ul className="site-lines">
          {campaign.sites.map((site) => (
            <li key={site.caseId} className="site-line">
              <Link to="/trang-web/$siteId" params={{ siteId: site.id }}>
                {site.host}
              </Link>
              <span>{site.unit}</span>
              <CaseMark state={site.state} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
