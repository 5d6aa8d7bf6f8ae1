// The receipt of a report, to be read and printed: what was received, when, from whom, and how to check it.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { FailedPage } from '../../ui/failed-page.tsx';
import { Anchor, Link } from '../../ui/link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Moment } from '../../ui/time.tsx';
import type { Submission } from './shapes.ts';
import './evidence.css';

export default function ReceiptPage() {
  const words = useWords('evidence').receipt;
  const { submissionId = '' } = useParams({ strict: false }) as { submissionId?: string };
  const sent = useQuery({
    queryKey: ['submission', submissionId],
    queryFn: ({ signal }) => api.get<Submission>(`/api/submissions/${submissionId}`, { signal }),
  });
  if (sent.isLoadingError) return <FailedPage error={sent.error} onRetry={() => void sent.refetch()} />;
  return (
    <>
      <PageHead
        title={words.title}
        above={sent.data && <Way submission={sent.data} />}
        actions={
          sent.data && (
            <>
              <Anchor
                look="quiet"
                href={`/api/submissions/${submissionId}/content`}
                download={`${sent.data.receipt}.json`}
              >
                {words.download}
              </Anchor>
              <Button kind="primary" onClick={() => window.print()}>
                {words.print}
              </Button>
            </>
          )
        }
      />
      <ErrorPanel error={sent.error} onRetry={() => void sent.refetch()} />
      {sent.isPending && <Skeleton words={words.opening} lines={8} />}
      {sent.data && <Paper submission={sent.data} />}
    </>
  );
}

function Way({ submission }: { submission: Submission }) {
  const words = useWords('evidence').receipt;
  return (
    <Breadcrumbs>
      <Link to="/viec/$assignmentId" params={{ assignmentId: submission.assignmentId }}>
        {words.back}
      </Link>
      <span>{submission.receipt}</span>
    </Breadcrumbs>
  );
}

function Paper({ submission }: { submission: Submission }) {
  const words = useWords('evidence').receipt;
  const { authority } = useSession();
  return (
    <article className="hd-paper">
      <header>
        <p>{authority.name}</p>
        <h2>{words.title}</h2>
        <p className="hd-paper__number">{submission.receipt}</p>
      </header>
      <dl>
        <Line term={words.unit}>
          <strong>{submission.unit}</strong>
        </Line>
        <Line term={words.directive}>{submission.directive}</Line>
        <Line term={words.duty}>{submission.obligationPath}</Line>
        <Line term={words.at}>
          <Moment at={submission.receivedAt} />{' '}
          {submission.isLate ? <StateMark state="late" /> : <span>({words.onTime})</span>}
        </Line>
        <Line term={words.ordinal}>{submission.ordinal}</Line>
        <Line term={words.by}>{submission.submittedBy ?? words.notSigned}</Line>
        <Line term={words.signedOff}>{submission.signedOffBy ?? words.notSigned}</Line>
        <Line term={words.hash}>
          <code className="hd-hash">{submission.sha256}</code>
        </Line>
      </dl>
      <footer>
        <h3>{words.check}</h3>
        <p>{words.checkText}</p>
        <p>{words.kept}</p>
      </footer>
    </article>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
