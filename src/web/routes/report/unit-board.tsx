// How one unit stands, whole and by directive; for the unit's page in the directory.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { useLanguage, useWords } from '../../language.ts';
import { ProblemError } from '../../problem.ts';
import { useSession } from '../../session.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Link } from '../../ui/link.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StackedBar } from '../../ui/stacked-bar.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { NumberLink } from './number-link.tsx';
import type { Counts } from './shapes.ts';
import { besideInOrder, markOf, sharesOf } from './standings.ts';
import './report.css';

/** GET /api/units/:id/board */
interface UnitBoardAnswer {
  counts: Counts;
  directives: { id: string; reference: string; subject: string; counts: Counts }[];
}
type Line = UnitBoardAnswer['directives'][number];

/** Nothing at all where the reader may not see the unit's duties. */
export function UnitBoard({ unitId }: { unitId: string }) {
  const words = useWords('report').unit;
  const loading = useWords('report').loading;
  const language = useLanguage();
  const { can } = useSession();
  const columns = useColumns(unitId);
  const board = useQuery({
    queryKey: ['units', unitId, 'board'],
    queryFn: ({ signal }) => api.get<UnitBoardAnswer>(`/api/units/${unitId}/board`, { signal }),
    enabled: can('assignment.read'),
    retry: false,
  });
  const isOthers = board.error instanceof ProblemError && [403, 404].includes(board.error.status);
  if (!can('assignment.read') || isOthers) return null;
  return (
    <section className="hd-stack">
      <h2>{words.title}</h2>
      <ErrorPanel error={board.error} onRetry={() => void board.refetch()} />
      {board.isPending && <Skeleton words={loading} lines={4} />}
      {board.data?.counts.total === 0 && <p className="hd-soft">{words.none}</p>}
      {board.data && board.data.counts.total > 0 && (
        <>
          <StackedBar
            label={words.whole({ count: formatNumber(board.data.counts.total, language) })}
            shares={sharesOf(board.data.counts)}
          />
          <Table
            caption={words.caption}
            columns={columns}
            rows={board.data.directives}
            rowKey={(line) => line.id}
          />
        </>
      )}
    </section>
  );
}

function useColumns(unitId: string): Column<Line>[] {
  const words = useWords('report');
  const states = useWords('ui').state;
  const { can } = useSession();
  const counted = (what: string, head: string, count: (counts: Counts) => number): Column<Line> => ({
    key: what || 'total',
    head,
    numeric: true,
    cell: (line) => {
      const number = count(line.counts);
      if (!can('report.read')) return <ToDuties directiveId={line.id}>{number}</ToDuties>;
      const behind = { 'don-vi': unitId, ...(what === '' ? {} : { 'trang-thai': what }) };
      return <NumberLink directiveId={line.id} behind={behind} count={number} />;
    },
    value: (line) => count(line.counts),
  });
  return [
    {
      key: 'directive',
      head: words.tracking.directive,
      cell: (line) => (
        <div className="hd-sector">
          {line.subject}
          <div className="hd-soft hd-small">{line.reference}</div>
        </div>
      ),
      value: (line) => line.subject,
    },
    counted('', words.board.total, (counts) => counts.total),
    counted('met', states.met, (counts) => counts.met),
    counted('open', words.chase.openCount, (counts) => counts.silent + counts.pending),
    ...besideInOrder.map((key) => counted(key, states[markOf[key]], (counts) => counts[key])),
  ];
}

function ToDuties({ directiveId, children }: { directiveId: string; children: ReactNode }) {
  return (
    <Link to="/viec" search={{ van: directiveId, cua: 'nhanh' }}>
      {children}
    </Link>
  );
}
