// One roll-up as it was frozen: its facts, its files, marked final or run again, and the paper that it prints.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Preview } from '../../../report/render/preview.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { FailedPage } from '../../ui/failed-page.tsx';
import { Anchor, Link } from '../../ui/link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Moment } from '../../ui/time.tsx';
import { SignerMissing } from '../person/signer-missing.tsx';
import { MarkFinal } from './roll-up/mark-final.tsx';
import { Paper } from './roll-up/paper.tsx';
import { RunAgain } from './roll-up/run-again.tsx';
import { StatusMark } from './roll-up/status.tsx';
import './report.css';

/** GET /api/roll-ups/:id */
export interface RollUpAnswer {
  id: string;
  directiveId: string;
  state: 'draft' | 'final';
  sha256: string;
  cutOff: string;
  madeAt: string;
  finalAt: string | null;
  preview: Preview;
}

const formats = ['docx', 'pdf', 'xlsx'] as const;

export default function RollUpPage() {
  const { rollUpId = '' } = useParams({ strict: false });
  const words = useWords('report');
  const { can } = useSession();
  const report = useQuery({
    queryKey: ['roll-ups', rollUpId],
    queryFn: ({ signal }) => api.get<RollUpAnswer>(`/api/roll-ups/${rollUpId}`, { signal }),
  });
  const { data } = report;
  if (report.isLoadingError) return <FailedPage error={report.error} onRetry={() => void report.refetch()} />;
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs>
            <Link to="/bao-cao">{words.rollUps.title}</Link>
          </Breadcrumbs>
        }
        title={data ? data.preview.subject : words.title}
        actions={
          data && (
            <>
              {formats.map((format) => (
                <Anchor
                  key={format}
                  href={`/api/roll-ups/${rollUpId}/file?format=${format}`}
                  download
                  look="quiet"
                >
                  {words.rollUp.download({ format: format.toUpperCase() })}
                </Anchor>
              ))}
              {can('report.write') && data.state === 'draft' && <MarkFinal rollUpId={rollUpId} />}
            </>
          )
        }
      />
      <ErrorPanel error={report.error} onRetry={() => void report.refetch()} />
      {report.isPending && <Skeleton words={words.loading} lines={8} />}
      {data && (
        <>
          <Facts report={data} />
          {can('report.write') && <RunAgain report={data} />}
          <section className="hd-stack">
            <h2 className="hd-no-print">{words.rollUp.paper}</h2>
            <p className="hd-soft hd-small hd-no-print">{words.rollUp.paperHint}</p>
            {!data.preview.isSignatoryKnown && data.state === 'draft' && <SignerMissing isMade />}
            <Paper preview={data.preview} />
          </section>
        </>
      )}
    </>
  );
}

function Facts({ report }: { report: RollUpAnswer }) {
  const words = useWords('report').rollUp;
  return (
    <dl className="hd-facts hd-no-print">
      <dt>{words.status}</dt>
      <dd>
        <StatusMark state={report.state} />
      </dd>
      <dt>{words.cutOff}</dt>
      <dd>
        <Moment at={report.cutOff} />
      </dd>
      <dt>{words.madeAt}</dt>
      <dd>
        <Moment at={report.madeAt} />
      </dd>
      {report.finalAt && (
        <>
          <dt>{words.finalAt}</dt>
          <dd>
            <Moment at={report.finalAt} />
          </dd>
        </>
      )}
      <dt>{words.fingerprint}</dt>
      <dd>
        <code className="hd-hash">{report.sha256}</code>
        <div className="hd-soft hd-small">{words.fingerprintHint}</div>
      </dd>
    </dl>
  );
}
