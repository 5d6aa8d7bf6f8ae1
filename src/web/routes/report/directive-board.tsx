// The leader's page of one directive: totals, matrix, lists, whom to chase, what hinders.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDate } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { type Filter, useFilter } from '../../filter.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { FailedPage } from '../../ui/failed-page.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { SweepCountsSection, useSweepCounts } from '../sweep/devices/counts.tsx';
import { BehindList } from './board/behind.tsx';
import { ChaseList } from './board/chase.tsx';
import { HindranceList } from './board/hindrances.tsx';
import { MatrixSection } from './board/matrix.tsx';
import { OverviewSection } from './board/overview.tsx';
import { type Board, behindKeys } from './shapes.ts';
import './report.css';

export default function DirectiveBoardPage() {
  const { directiveId = '' } = useParams({ strict: false });
  const words = useWords('report').board;
  const shell = useWords('shell').page;
  const loading = useWords('report').loading;
  const { can } = useSession();
  const board = useQuery({
    queryKey: ['board', directiveId],
    queryFn: ({ signal }) => api.get<Board>(`/api/directives/${directiveId}/board`, { signal }),
  });
  const directive = board.data?.directive;
  if (board.isLoadingError) return <FailedPage error={board.error} onRetry={() => void board.refetch()} />;
  return (
    <>
      <PageHead
        above={
          <Breadcrumbs>
            <Link to="/theo-doi">{shell.tracking}</Link>
          </Breadcrumbs>
        }
        title={directive?.subject ?? shell.tracking}
        lead={
          directive?.issuedAt &&
          `${directive.reference} · ${words.issuedOn({ date: formatDate(new Date(directive.issuedAt)) })}`
        }
        actions={
          directive && (
            <>
              <Link to="/van-ban-chi-dao/$directiveId" params={{ directiveId }} look="quiet">
                {words.openDirective}
              </Link>
              {can('report.write') && (
                <Link to="/bao-cao" search={{ 'van-ban': directiveId }} look="primary">
                  {words.makeReport}
                </Link>
              )}
            </>
          )
        }
      />
      <ErrorPanel error={board.error} onRetry={() => void board.refetch()} />
      {board.isPending && <Skeleton words={loading} lines={8} />}
      {board.data && <Sections board={board.data} />}
    </>
  );
}

function Sections({ board }: { board: Board }) {
  const words = useWords('report').board;
  const [filter] = useFilter();
  const navigate = useNavigate();
  const [at] = useState(() => new Date());
  const device = useWords('device').counts;
  const isSwept = (useSweepCounts(board.directive.id).data?.rows.length ?? 0) > 0;
  if (board.total.total === 0 && board.directive.state === 'draft')
    return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  const tabs = [
    { value: 'tong-quan', label: words.overview, content: <OverviewSection board={board} /> },
    { value: 'ma-tran', label: words.matrix, content: <MatrixSection board={board} /> },
    { value: 'dau-viec', label: words.behind, content: <BehindList board={board} /> },
    { value: 'don-doc', label: words.chase, content: <ChaseList board={board} now={at} /> },
    ...(isSwept
      ? [
          {
            value: 'may',
            label: device.tab,
            content: <SweepCountsSection directiveId={board.directive.id} />,
          },
        ]
      : []),
    { value: 'kho-khan', label: words.hindrances, content: <HindranceList board={board} /> },
  ];
  return (
    <>
      {board.directive.state !== 'issued' && <Notice>{words.replaced}</Notice>}
      <Tabs
        label={words.sections}
        tabs={tabs}
        value={sectionOf(filter)}
        onChange={(muc) => void navigate({ to: '.', search: { muc }, replace: true })}
      />
    </>
  );
}

/** A link out of a report names only what it counts: then the list is meant. */
function sectionOf(filter: Filter): string {
  if (filter.muc) return filter.muc;
  return behindKeys.some((key) => filter[key]) ? 'dau-viec' : 'tong-quan';
}
