// Everything that happened to a site, the newest first: consents, looks, what was found.
import type { ReactNode } from 'react';
import type { SiteDetail } from '../../../site/contract.ts';
import { useWords } from '../../language.ts';
import { Link } from '../../ui/link.tsx';
import { Moment } from '../../ui/time.tsx';
import { CaseMark } from './case-mark.tsx';
import { StandingMark } from './standing-mark.tsx';

interface Event {
  key: string;
  at: string;
  told: ReactNode;
}

export function Timeline({ site }: { site: SiteDetail }) {
  const words = useWords('site');
  const events = [...useLooks(site), ...useCases(site), ...useConsents(site)].sort((a, b) =>
    b.at.localeCompare(a.at),
  );
  if (events.length === 0) return null;
  return (
    <section className="hd-stack">
      <h2>{words.timeline}</h2>
      <ol className="site-lines">
        {events.map(({ key, at, told }) => (
          <li key={key} className="site-line">
            <span className="hd-soft">
              <Moment at={at} />
            </span>
            {told}
          </li>
        ))}
      </ol>
    </section>
  );
}

function useLooks(site: SiteDetail): Event[] {
  const words = useWords('site').look;
  return site.looks.map((look) => ({
    key: look.id,
    at: look.endedAt ?? look.startedAt ?? look.askedAt,
    told: (
      <>
        <span>
          {words.one}: {words.tier[look.tier]}
        </span>
        {look.verdict ? <StandingMark standing={look.verdict} /> : words.state[look.state]}
      </>
    ),
  }));
}

function useCases(site: SiteDetail): Event[] {
  const words = useWords('site').cases;
  return site.cases.map((one) => ({
    key: one.id,
    at: one.foundAt,
    told: (
      <>
        <span>{words.found}:</span>
        <Link to="/su-viec/$caseId" params={{ caseId: one.id }} className="site-url">
          {one.finding.url}
        </Link>
        <CaseMark state={one.state} />
      </>
    ),
  }));
}

function useConsents(site: SiteDetail): Event[] {
  const words = useWords('site').consent;
  return site.consents.map((one) => ({
    key: one.recordedAt,
    at: one.recordedAt,
    told: (
      <span>
        {words.level[one.level]} · {one.givenBy}
      </span>
    ),
  }));
}
