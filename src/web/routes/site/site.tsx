// One website: how it stands, the consent, the looks, the cases, and everything in the order in which it happened.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { writeCivilDate } from '../../../platform/words/civil-time.ts';
import type { SiteDetail } from '../../../site/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FailedPage } from '../../ui/failed-page.tsx';
import { Anchor, Link } from '../../ui/link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Ago } from '../../ui/time.tsx';
import { SignerMissing } from '../person/signer-missing.tsx';
import { AddressesPanel } from './addresses-panel.tsx';
import { CaseLines } from './case-lines.tsx';
import { ConsentPanel } from './consent-panel.tsx';
import { LooksPanel } from './looks-panel.tsx';
import { NoticesPanel } from './notices-panel.tsx';
import { ObjectionPanel } from './objection-panel.tsx';
import { StandingMark } from './standing-mark.tsx';
import { Timeline } from './timeline.tsx';
import './site.css';

/** Milliseconds between looks at a site that is being reviewed. */
const WHILE_LOOKING = 2_000;

export default function SitePage() {
  const words = useWords('site');
  const { siteId } = useParams({ strict: false }) as { siteId: string };
  const query = useQuery({
    queryKey: ['sites', siteId],
    queryFn: ({ signal }) => api.get<SiteDetail>(`/api/sites/${siteId}`, { signal }),
    refetchInterval: ({ state }) =>
      ['waiting', 'looking'].includes(state.data?.lookState ?? '') ? WHILE_LOOKING : false,
  });
  const site = query.data;
  return (
    <>
      {query.error && <FailedPage error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton words={words.loading} lines={6} />}
      {site && (
        <>
          <PageHead
            title={site.host}
            above={
              <Breadcrumbs>
                <Link to="/trang-web">{words.title}</Link>
                <span>{site.host}</span>
              </Breadcrumbs>
            }
            actions={
              site.may.review &&
              site.openCases > 0 && (
                <Anchor look="quiet" href={`/api/units/${site.unitId}/site-letter`} download>
                  {words.letter}
                </Anchor>
              )
            }
            lead={
              <span className="site-line">
                <StandingMark standing={site.standing} />
                <Link to="/don-vi/$unitId" params={{ unitId: site.unitId }}>
                  {site.unit}
                </Link>
                <span className="hd-soft">
                  {words.lookedAt}: {site.lookedAt ? <Ago at={site.lookedAt} /> : words.never}
                </span>
              </span>
            }
          />
          {site.may.review && site.openCases > 0 && <SignerMissing />}
          <ObjectionPanel site={site} />
          <div className="site-columns">
            <section className="hd-stack">
              <h2>{words.cases.title}</h2>
              <CaseLines cases={site.cases} />
            </section>
            <LooksPanel site={site} />
            <NoticesPanel site={site} />
            <ConsentPanel site={site} />
            <AddressesPanel site={site} />
            <Description site={site} />
          </div>
          <Timeline site={site} />
        </>
      )}
    </>
  );
}

function Description({ site }: { site: SiteDetail }) {
  const all = useWords('site');
  const words = all.describe;
  const facts = [
    [words.purpose, site.purpose],
    [all.vendor, site.vendor],
    [words.cms, site.cms],
    [words.address, site.address],
    [words.contact, site.contact],
    [words.allowed, site.allowedDomains.join(', ') || null],
  ] as const;
  const { registration } = site;
  return (
    <section className="hd-stack">
      <h2>{words.title}</h2>
      <dl className="site-facts">
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="hd-soft">{words.nothing}</span>}</dd>
          </div>
        ))}
        <dt>{words.registration}</dt>
        <dd>
          {registration ? (
            `${writeCivilDate(registration.until)} · ${words.registered[registration.by]}`
          ) : (
            <span className="hd-soft">{words.notRegistered}</span>
          )}
        </dd>
      </dl>
      {site.may.describe && (
        <p className="hd-no-print">
          <Link to="/don-vi/$unitId" params={{ unitId: site.unitId }}>
            {words.edit}
          </Link>
        </p>
      )}
    </section>
  );
}
