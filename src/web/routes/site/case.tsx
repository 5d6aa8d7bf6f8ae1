// One case: what was seen where and by whom, the unit's word and the machine's side by side, and what to do now.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CaseDetail } from '../../../site/contract.ts';
import { api } from '../../api.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FailedPage } from '../../ui/failed-page.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Moment } from '../../ui/time.tsx';
import { CaseAnswer } from './case-answer.tsx';
import { CaseDecision } from './case-decision.tsx';
import { CaseMark } from './case-mark.tsx';
import { CaseSteps } from './case-steps.tsx';
import './site.css';

export default function CasePage() {
  const words = useWords('site');
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const query = useQuery({
    queryKey: ['site-cases', caseId],
    queryFn: ({ signal }) => api.get<CaseDetail>(`/api/site-cases/${caseId}`, { signal }),
  });
  const one = query.data;
  return (
    <>
      {query.error && <FailedPage error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Skeleton words={words.loading} lines={6} />}
      {one && (
        <>
          <PageHead
            title={words.cases.at({ host: one.host })}
            above={
              <Breadcrumbs>
                <Link to="/trang-web">{words.title}</Link>
                <Link to="/trang-web/$siteId" params={{ siteId: one.siteId }}>
                  {one.host}
                </Link>
                <span>{words.cases.title}</span>
              </Breadcrumbs>
            }
            lead={
              <span className="site-line">
                <CaseMark state={one.state} />
                <span>{words.cases.strength[one.strength]}</span>
                <Link to="/don-vi/$unitId" params={{ unitId: one.unitId }}>
                  {one.unit}
                </Link>
                {one.probeDueAt && (
                  <span className="hd-soft">
                    {words.cases.nextProbe}: <Moment at={one.probeDueAt} />
                  </span>
                )}
              </span>
            }
            actions={one.may.decide && <CaseDecision one={one} />}
          />
          {one.recurrences > 0 && (
            <Notice kind="needed" title={words.cases.back({ count: one.recurrences })} />
          )}
          <div className="site-columns">
            <Seen one={one} />
            {one.may.answer && <CaseAnswer one={one} />}
          </div>
          <CaseSteps steps={one.steps} />
        </>
      )}
    </>
  );
}

function Seen({ one }: { one: CaseDetail }) {
  const words = useWords('site').cases;
  const language = useLanguage();
  const { finding } = one;
  const urls = finding.urls ?? [finding.url];
  const why = (finding.why as Record<'vi' | 'en', string> | undefined)?.[language];
  const hashes = (finding.hashes as Record<string, string> | undefined) ?? {};
  const others = Object.keys(hashes).filter((profile) => !finding.seenBy.some((one) => one === profile));
  return (
    <section className="hd-stack">
      {why && <p>{why}</p>}
      <dl className="site-facts">
        <dt>{words.page}</dt>
        <dd>
          <span className="site-url">{finding.url}</span>
          {urls.length > 1 && (
            <div className="hd-soft hd-small">{words.others({ count: urls.length - 1 })}</div>
          )}
          <div className="hd-soft hd-small">{words.notALink}</div>
        </dd>
        <dt>{words.where}</dt>
        <dd>
          <code>{finding.where}</code>
        </dd>
        {finding.target && (
          <>
            <dt>{words.target}</dt>
            <dd className="site-url">{finding.target}</dd>
          </>
        )}
        <dt>{words.seenBy}</dt>
        <dd>
          <Visitors profiles={finding.seenBy} hashes={hashes} />
        </dd>
        {others.length > 0 && (
          <>
            <dt>{words.notSeenBy}</dt>
            <dd>
              <Visitors profiles={others} hashes={hashes} />
            </dd>
          </>
        )}
      </dl>
      <Pictures one={one} />
      <h2>{words.snippet}</h2>
      <blockquote className="site-snippet">{finding.snippet}</blockquote>
    </section>
  );
}

/** Visitors, and the version that each was sent. */
function Visitors({ profiles, hashes }: { profiles: readonly string[]; hashes: Record<string, string> }) {
  const words = useWords('site').cases;
  const names = words.profile as Record<string, string>;
  return (
    <ul className="site-lines">
      {profiles.map((profile) => (
        <li key={profile}>
          {names[profile] ?? profile}
          {hashes[profile] && (
            <div className="hd-soft hd-small">
              {words.hash}: <code title={hashes[profile]}>{hashes[profile].slice(0, 16)}…</code>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a browser drew for a visitor; where none could be asked, that is said. */
function Pictures({ one }: { one: CaseDetail }) {
  const words = useWords('site').cases;
  const profiles = words.profile as Record<string, string>;
  const { pictures = [], hadBrowser } = one.finding;
  if (pictures.length === 0)
    return <p className="hd-soft">{hadBrowser === false ? words.noBrowser : words.noPicture}</p>;
  return (
    <div className="site-pictures">
      {pictures.map(({ profile, sha256 }) => (
        <figure key={sha256}>
          <img
            src={`/api/site-cases/${one.id}/pictures/${sha256}`}
            alt={words.picture({ visitor: profiles[profile] ?? profile })}
          />
          <figcaption className="hd-soft hd-small">
            {words.picture({ visitor: profiles[profile] ?? profile })}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
