// The looks at a site, with what could not be measured, and the button for one now.

import { formatNumber } from '../../../platform/words/civil-time.ts';
import type { LookRow, SiteDetail } from '../../../site/contract.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Ago } from '../../ui/time.tsx';
import { StandingMark } from './standing-mark.tsx';
import { useSiteAct } from './use-site-act.ts';

export function LooksPanel({ site }: { site: SiteDetail }) {
  const words = useWords('site').look;
  const isUnderWay = site.lookState === 'waiting' || site.lookState === 'looking';
  const ask = useSiteAct<{ tier: number }>(`/api/sites/${site.id}/looks`, words.asked);
  const stop = useSiteAct<Record<string, never>>(`/api/sites/${site.id}/looks/stop`, words.stopped);
  return (
    <section className="hd-stack">
      <div className="hd-row">
        <h2>{words.title}</h2>
        {site.may.review && !isUnderWay && (
          <Button
            small
            className="hd-no-print"
            busy={ask.isPending && words.asking}
            onClick={() => ask.mutate({ tier: 1 })}
          >
            {words.now}
          </Button>
        )}
        {site.may.review && isUnderWay && (
          <Button small className="hd-no-print" onClick={() => stop.mutate({})}>
            {words.stop}
          </Button>
        )}
      </div>
      <ErrorPanel error={ask.error ?? stop.error} />
      {site.looks.length === 0 && <p className="hd-soft">{words.none}</p>}
      <ul className="site-lines" aria-live="polite">
        {site.looks.slice(0, 8).map((look) => (
          <li key={look.id}>
            <LookLine look={look} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LookLine({ look }: { look: LookRow }) {
  const words = useWords('site').look;
  const language = useLanguage();
  const count = (value: number) => formatNumber(value, language);
  return (
    <>
      <div className="site-line">
        {look.verdict ? <StandingMark standing={look.verdict} /> : <strong>{words.state[look.state]}</strong>}
        <span>{words.tier[look.tier]}</span>
        <span className="hd-soft">{words.pages({ pages: count(look.pages) })}</span>
      </div>
      <div className="hd-soft hd-small">
        <Ago at={look.endedAt ?? look.startedAt ?? look.askedAt} /> · {look.askedBy ?? words.byRound}
      </div>
      {look.unmeasured.length > 0 && (
        <details>
          <summary className="hd-small">{words.unmeasured({ count: count(look.unmeasured.length) })}</summary>
          <ul className="site-lines hd-small">
            {look.unmeasured.slice(0, 50).map((one) => (
              <li key={`${one.url} ${one.cause}`}>
                <span className="site-url">{one.url}</span> {String(one.detail ?? one.cause)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
