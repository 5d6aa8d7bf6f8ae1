// The reading page: the source on the left, what the machine read of it on the right, tied to each other.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { DispatchDetail, SourceLine } from '../../../dispatch/answers.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Anchor, Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DraftActs } from './draft-acts.tsx';
import { Duties } from './duties.tsx';
import { PointingContext } from './entry.tsx';
import { LookFirst, SureFacts } from './facts.tsx';
import { isUnderWay } from './list.tsx';
import { type Span, spanOf } from './places.ts';
import { ReadingState } from './reading-state.tsx';
import { Rest } from './rest.tsx';
import { SourcePane } from './source-pane.tsx';
import './dispatch.css';

type Reading = NonNullable<DispatchDetail['reading']>;

export default function ReadingPage() {
  const words = useWords('dispatch');
  const { dispatchId = '' } = useParams({ strict: false });
  const detail = useQuery({
    queryKey: ['dispatch', dispatchId],
    queryFn: ({ signal }) => api.get<DispatchDetail>(`/api/dispatches/${dispatchId}`, { signal }),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? 1_000 : false),
  });
  const dispatch = detail.data;
  const above = (
    <Breadcrumbs>
      <Link to="/cong-van-den">{words.title}</Link>
      <span>{dispatch?.fileName ?? '…'}</span>
    </Breadcrumbs>
  );
  if (!dispatch)
    return (
      <>
        <PageHead title={words.title} above={above} />
        <ErrorPanel error={detail.error} onRetry={() => void detail.refetch()} />
        {detail.isPending && <Skeleton words={words.opening} lines={8} />}
      </>
    );
  return (
    <>
      <PageHead
        title={dispatch.subject ?? dispatch.fileName}
        above={above}
        lead={<ReadingState dispatch={dispatch} />}
        actions={
          <>
            <Anchor look="quiet" href={`/api/dispatches/${dispatch.id}/file`} download>
              {words.download}
            </Anchor>
            <DraftActs dispatch={dispatch} />
          </>
        }
      />
      <div className="hd-stack">
        {dispatch.sameAs && (
          <Notice
            kind="needed"
            actions={
              <Link to="/cong-van-den/$dispatchId" params={{ dispatchId: dispatch.sameAs }}>
                {words.openSame}
              </Link>
            }
          >
            {words.sameAs}
          </Notice>
        )}
        {isUnderWay(dispatch) && <Skeleton words={words.waitingLead} lines={6} />}
        {dispatch.state === 'failed' && <Failed dispatch={dispatch} />}
        {dispatch.reading && <SideBySide id={dispatch.id} reading={dispatch.reading} />}
      </div>
    </>
  );
}

function Failed({ dispatch }: { dispatch: DispatchDetail }) {
  const words = useWords('dispatch');
  const { can } = useSession();
  const client = useQueryClient();
  const retry = useMutation({
    mutationFn: () => api.post(`/api/dispatches/${dispatch.id}/read`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['dispatch', dispatch.id] }),
  });
  return (
    <Notice
      kind="wrong"
      title={words.failedTitle}
      actions={
        can('dispatch.write') && (
          <Button busy={retry.isPending && words.retrying} onClick={() => retry.mutate()}>
            {words.retry}
          </Button>
        )
      }
    >
      <p>{dispatch.problem?.message}</p>
      {dispatch.problem?.place && (
        <p>
          {words.where}: {dispatch.problem.place}
        </p>
      )}
      <p>{words.failedHint}</p>
      <ErrorPanel error={retry.error} />
    </Notice>
  );
}

function SideBySide({ id, reading }: { id: string; reading: Reading }) {
  const words = useWords('dispatch');
  const [active, point] = useState<Span | null>(null);
  const [sought, seek] = useState<Span | null>(null);
  const text = useQuery({
    queryKey: ['dispatch', id, 'text'],
    queryFn: ({ signal }) => api.get<{ lines: SourceLine[] }>(`/api/dispatches/${id}/text`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <PointingContext value={{ active, point, seek }}>
      <div className="hd-beside">
        <div className="hd-beside__source">
          <h2>{words.source}</h2>
          <p className="hd-soft hd-small hd-no-print">{words.sourceHint}</p>
          <ErrorPanel error={text.error} onRetry={() => void text.refetch()} />
          <SourcePane
            lines={text.data?.lines ?? []}
            marks={marksOf(reading)}
            active={active}
            onPoint={point}
            sought={sought}
          />
        </div>
        <div className="hd-stack hd-beside__read">
          <section>
            <h2>{words.look}</h2>
            <LookFirst reading={reading} />
          </section>
          <section>
            <h2>{words.duties({ count: String(reading.obligations.length) })}</h2>
            <Duties reading={reading} />
          </section>
          <section>
            <h2>{words.facts}</h2>
            <SureFacts reading={reading} />
          </section>
          <Rest reading={reading} />
        </div>
      </div>
    </PointingContext>
  );
}

/** Narrow places before wide ones, so that a line belongs to the entry that says most about it. */
function marksOf(reading: Reading): Span[] {
  const fields = [
    reading.number,
    reading.symbol,
    reading.date,
    reading.issuer,
    reading.parentBody,
    reading.subject,
    reading.signatory,
  ];
  const anchors = [
    ...reading.obligations,
    ...reading.contacts,
    ...reading.bases,
    ...reading.addressees,
    ...reading.distribution,
    ...reading.appendices,
  ].map((each) => each.anchor);
  return [...fields, ...anchors]
    .map(spanOf)
    .filter((span) => span !== null)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
}
