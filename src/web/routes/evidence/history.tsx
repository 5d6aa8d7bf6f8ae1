// All reports of a duty, newest first: each with its receipt, what was found, what a reviewer decided, and its content.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api.ts';
import { useLanguage, useWords } from '../../language.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Link } from '../../ui/link.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Moment } from '../../ui/time.tsx';
import { OutcomeMark } from '../assignment/outcome-mark.tsx';
import { ClaimAndCheck } from '../verdict/claim-and-check.tsx';
import { SentReport } from './sent-report.tsx';
import type { Duty, Judgements, ReviewLine, Submission, SubmissionRow, VerdictLine } from './shapes.ts';
import { useControl } from './use-control.ts';

interface HistoryProps {
  duty: Pick<Duty, 'demands'>;
  submissions: readonly SubmissionRow[];
  judgements: Judgements | undefined;
}

export function History({ duty, submissions, judgements }: HistoryProps) {
  const words = useWords('evidence').history;
  if (submissions.length === 0) return null;
  return (
    <section className="hd-stack">
      <h2>{words.title}</h2>
      <ol className="hd-history" reversed>
        {submissions.map((submission) => (
          <OneReport
            key={submission.submissionId}
            duty={duty}
            submission={submission}
            verdicts={
              judgements?.verdicts.filter((one) => one.submissionId === submission.submissionId) ?? []
            }
            reviews={judgements?.reviews.filter((one) => one.submissionId === submission.submissionId) ?? []}
          />
        ))}
      </ol>
    </section>
  );
}

interface OneReportProps {
  duty: Pick<Duty, 'demands'>;
  submission: SubmissionRow;
  verdicts: readonly VerdictLine[];
  reviews: readonly ReviewLine[];
}

function OneReport({ duty, submission, verdicts, reviews }: OneReportProps) {
  const words = useWords('evidence').history;
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <div className="hd-row">
        <strong>{words.ordinal({ ordinal: String(submission.ordinal) })}</strong>
        <Moment at={submission.receivedAt} />
        <span>{words.sentBy({ by: submission.submittedBy ?? '' })}</span>
        {submission.signedOffBy && <span>{words.signedBy({ by: submission.signedOffBy })}</span>}
        {verdicts.map((verdict) => (
          <OutcomeMark key={verdict.id} outcome={verdict.outcome} ground={verdict.ground} />
        ))}
        {submission.isLate && <StateMark state="late" boxed />}
        <Link to="/bien-nhan/$submissionId" params={{ submissionId: submission.submissionId }}>
          {words.receipt({ receipt: submission.receipt })}
        </Link>
      </div>
      {reviews.map((review) => (
        <ReviewText key={review.id} review={review} />
      ))}
      <details className="hd-no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.look}</summary>
        {isOpen && <Content duty={duty} id={submission.submissionId} />}
      </details>
    </li>
  );
}

export function ReviewText({ review }: { review: ReviewLine }) {
  const words = useWords('verdict');
  const states = useWords('ui').state;
  const { kind, outcome } = review;
  const did =
    kind === 'override'
      ? words.reviewed.override({ outcome: states[outcome ?? 'unknown'] })
      : words.reviewed[kind];
  return (
    <p>
      <strong>{did}.</strong> {review.reason}{' '}
      <span className="hd-soft hd-small">
        {review.reviewedBy}, <Moment at={review.reviewedAt} />
      </span>
    </p>
  );
}

function Content({ duty, id }: { duty: Pick<Duty, 'demands'>; id: string }) {
  const words = useWords('evidence').history;
  const sent = useQuery({
    queryKey: ['submission', id],
    queryFn: ({ signal }) => api.get<Submission>(`/api/submissions/${id}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (sent.error) return <ErrorPanel error={sent.error} onRetry={() => void sent.refetch()} />;
  return sent.data ? (
    <SentReport demands={duty.demands} submission={sent.data} />
  ) : (
    <Skeleton words={words.opening} />
  );
}

/** The verdicts of one report, demand by demand. */
export function Verdicts({ verdicts }: { verdicts: readonly VerdictLine[] }) {
  return (
    <div className="hd-stack">
      {verdicts.map((verdict) => (
        <OneVerdict key={verdict.id} verdict={verdict} />
      ))}
    </div>
  );
}

function OneVerdict({ verdict }: { verdict: VerdictLine }) {
  const language = useLanguage();
  const words = useWords('verdict');
  const control = useControl(verdict.control);
  if (!control.data) return <Skeleton words={words.opening} />;
  return (
    <article className="hd-stack">
      <h3>{control.data.words[language].title}</h3>
      <ClaimAndCheck verdict={verdict} control={control.data} />
    </article>
  );
}
