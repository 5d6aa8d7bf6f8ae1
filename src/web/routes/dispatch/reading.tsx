// The page of a dispatch: how far its reading is, and then the review of it, source and items side by side.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { DispatchDetail } from '../../../dispatch/answers.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { FailedPage } from '../../ui/failed-page.tsx';
import { Anchor, Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DraftActs } from './draft-acts.tsx';
import { isUnderWay } from './list.tsx';
import { ReadingState } from './reading-state.tsx';
import { ReviewDesk } from './review/desk.tsx';
import { UnderWay } from './under-way.tsx';
import './dispatch.css';

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
  if (detail.isLoadingError) return <FailedPage error={detail.error} onRetry={() => void detail.refetch()} />;
  if (!dispatch)
    return (
      <>
        <PageHead title={words.title} above={above} />
        <Skeleton words={words.opening} lines={8} />
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
        {isUnderWay(dispatch) && <UnderWay dispatch={dispatch} />}
        {dispatch.state === 'failed' && <Failed dispatch={dispatch} />}
        {dispatch.reading && <ReviewDesk dispatch={dispatch} />}
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
