// The middle of a duty's page: why it came back, what changed, what must be done, what was found, the report, the history.
import { useQuery } from '@tanstack/react-query';
import { formatDate, formatTime } from '../../../../platform/words/civil-time.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { useSession } from '../../../session.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Quote } from '../../../ui/quote.tsx';
import { History, Verdicts } from '../../evidence/history.tsx';
import { ReportPanel } from '../../evidence/report-panel.tsx';
import type { Duty, Judgements, SubmissionRow } from '../../evidence/shapes.ts';
import { Below } from './below.tsx';
import { Changes } from './changes.tsx';
import { ClockStarter } from './clock-starter.tsx';
import { OwnPanels } from './own-panels.tsx';

export function DutyBody({ duty, isOwn }: { duty: Duty; isOwn: boolean }) {
  const words = useWords('assignment').duty;
  const evidenceWords = useWords('evidence').form;
  const session = useSession();
  const seesEvidence = session.can('evidence.read');
  const sent = useQuery({
    queryKey: ['duty', duty.id, 'facts', 'submissions'],
    queryFn: ({ signal }) =>
      api.get<{ rows: SubmissionRow[] }>(`/api/assignments/${duty.id}/submissions`, { signal }),
    enabled: seesEvidence,
  });
  const judged = useQuery({
    queryKey: ['duty', duty.id, 'facts', 'verdicts'],
    queryFn: ({ signal }) => api.get<Judgements>(`/api/assignments/${duty.id}/verdicts`, { signal }),
    enabled: seesEvidence,
  });
  const last = sent.data?.rows[0] ?? null;
  const verdicts =
    judged.data?.verdicts.filter(
      ({ submissionId, isInForce }) => isInForce && submissionId === last?.submissionId,
    ) ?? [];
  const quotation = duty.obligation.anchor?.quotation;
  const canSend = isOwn && session.can('evidence.submit') && duty.facts.exemptAt === null;
  return (
    <div className="hd-stack hd-duty__body">
      <Returned duty={duty} judgements={judged.data} />
      <Changes duty={duty} />
      <section className="hd-stack">
        <h2>{words.what}</h2>
        <p className="hd-duty__text">{duty.obligation.text}</p>
        {quotation && (
          <details>
            <summary>{words.source}</summary>
            <Quote text={quotation} clause={duty.obligation.path} page={duty.obligation.anchor?.page} />
          </details>
        )}
        {duty.demands.length === 0 && <p className="hd-soft">{words.noDemand}</p>}
      </section>
      {isOwn && <ClockStarter duty={duty} />}
      <ErrorPanel error={sent.error ?? judged.error} onRetry={() => void sent.refetch()} />
      {verdicts.length > 0 && (
        <section className="hd-stack">
          <h2>{words.state}</h2>
          {duty.facts.isOverridden && <Notice>{words.overridden}</Notice>}
          <Verdicts verdicts={verdicts} />
        </section>
      )}
      <Below duty={duty} />
      {canSend && <OwnPanels duty={duty} />}
      {canSend && sent.data && <ReportPanel duty={duty} last={last} />}
      {!canSend && session.can('evidence.submit') && !isOwn && (
        <p className="hd-soft">{evidenceWords.readOnly}</p>
      )}
      {sent.data && <History duty={duty} submissions={sent.data.rows} judgements={judged.data} />}
    </div>
  );
}

/** The reason stands first on the page until the unit has sent again. */
function Returned({ duty, judgements }: { duty: Duty; judgements: Judgements | undefined }) {
  const words = useWords('verdict');
  const last = judgements?.reviews.find((review) => review.kind === 'return');
  if (duty.facts.returnedAt === null || !last) return null;
  const at = new Date(last.reviewedAt);
  return (
    <Notice kind="needed" title={words.returned({ reason: last.reason })}>
      <p>{words.returnedBy({ by: last.reviewedBy, when: `${formatTime(at)}, ${formatDate(at)}` })}</p>
    </Notice>
  );
}
