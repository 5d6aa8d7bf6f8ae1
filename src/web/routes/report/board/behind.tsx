// The assignments behind a number: filtered by the address bar, now or as of a report's cut-off.
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { formatDate, formatNumber, formatTime } from '../../../../platform/words/civil-time.ts';
import { api, withQuery } from '../../../api.ts';
import { type Filter, useFilter } from '../../../filter.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Link } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { DateOf, DaysLeft, Moment } from '../../../ui/time.tsx';
import type { Behind, BehindRow, Board } from '../shapes.ts';
import { BehindFilters } from './behind-filters.tsx';
import { FileActions } from './file-actions.tsx';

const PAGE = 500;

/** The words of the address bar in those of the API. */
const asked = (filter: Filter) => ({
  what: filter['trang-thai'],
  age: filter.tuoi,
  obligationId: filter['nhiem-vu'],
  sectorId: filter.khoi,
  unitId: filter['don-vi'],
  at: filter.chot,
  q: filter.q,
});

export function BehindList({ board }: { board: Board }) {
  const words = useWords('report').behind;
  const loading = useWords('report').loading;
  const [filter, change] = useFilter();
  const path = `/api/directives/${board.directive.id}/behind`;
  const query = asked(filter);
  const list = useInfiniteQuery({
    queryKey: ['board', board.directive.id, 'behind', query],
    queryFn: ({ pageParam, signal }) =>
      api.get<Behind>(path, { query: { ...query, limit: PAGE, offset: pageParam }, signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.total > pages.length * PAGE ? pages.length * PAGE : undefined),
    placeholderData: keepPreviousData,
  });
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  const columns = useColumns(filter.chot, rows.length === total);
  return (
    <div className="hd-stack">
      {filter.chot && <AsOf at={new Date(filter.chot)} onNow={() => change({ chot: '' })} />}
      <BehindFilters board={board} />
      {filter['don-vi'] && (
        <div className="hd-row">
          <span>{words.onlyUnit({ unit: rows[0]?.unit.name ?? '…' })}</span>
          <Button small onClick={() => change({ 'don-vi': '' })}>
            {words.allUnits}
          </Button>
        </div>
      )}
      <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton words={loading} lines={6} />}
      {list.data && (
        <Table
          caption={words.caption}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.assignment}
          filter={[filter, change]}
          actions={<FileActions path={withQuery(`${path}/export`, query)} />}
          empty={
            <EmptyState title={words.none} action={<ClearFilters />}>
              {words.noneText}
            </EmptyState>
          }
        />
      )}
      <More
        shown={rows.length}
        total={total}
        busy={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </div>
  );
}

function AsOf({ at, onNow }: { at: Date; onNow: () => void }) {
  const words = useWords('report').behind;
  return (
    <Notice
      title={words.asOf({ at: `${formatTime(at)}, ${formatDate(at)}` })}
      actions={
        <Button small onClick={onNow}>
          {words.now}
        </Button>
      }
    >
      {words.asOfText}
    </Notice>
  );
}

function ClearFilters() {
  const words = useWords('report').behind;
  return (
    <Link to="." search={{ muc: 'dau-viec' }} look="quiet">
      {words.clear}
    </Link>
  );
}

function More(props: { shown: number; total: number; busy: boolean; onMore: () => void }) {
  const words = useWords('report').behind;
  const language = useLanguage();
  if (props.shown >= props.total) return null;
  const say = (count: number) => formatNumber(count, language);
  return (
    <div className="hd-row">
      <span role="status">{words.showing({ shown: say(props.shown), total: say(props.total) })}</span>
      <Button onClick={props.onMore} busy={props.busy && words.loadingMore}>
        {words.more}
      </Button>
    </div>
  );
}

/** Sorting what is only partly here would mislead: heads can be pressed once all rows are. */
function useColumns(cutOff: string | undefined, isWhole: boolean): Column<BehindRow>[] {
  const words = useWords('report');
  const sortable = (value: (row: BehindRow) => string | null) => (isWhole ? { value } : {});
  return [
    {
      key: 'unit',
      head: words.behind.unit,
      cell: (row) => (
        <div className="hd-sector">
          <Link to="/don-vi/$unitId" params={{ unitId: row.unit.id }}>
            {row.unit.name}
          </Link>
          <div className="hd-soft hd-small">{row.sector ?? words.board.noSector}</div>
        </div>
      ),
      ...sortable((row) => row.unit.name),
    },
    {
      key: 'duty',
      head: words.behind.duty,
      cell: (row) => (
        <Link
          to="/viec/$assignmentId"
          params={{ assignmentId: row.assignment }}
          className="hd-clamp"
          title={row.text}
        >
          <b>{row.path}</b> {row.text}
        </Link>
      ),
      ...sortable((row) => row.path),
    },
    {
      key: 'standing',
      head: words.behind.what,
      cell: (row) => <Marks row={row} />,
      ...sortable((row) => row.standing),
    },
    {
      key: 'due',
      head: words.behind.due,
      cell: (row) => <Due row={row} cutOff={cutOff} />,
      ...sortable((row) => row.dueAt),
    },
    {
      key: 'reported',
      head: words.behind.reported,
      cell: (row) =>
        row.lastReportedAt ? (
          <Moment at={row.lastReportedAt} />
        ) : (
          <span className="hd-soft">{words.behind.notReported}</span>
        ),
      ...sortable((row) => row.lastReportedAt),
    },
  ];
}

function Marks({ row }: { row: BehindRow }) {
  return (
    <span className="hd-marks">
      <StateMark state={row.standing} />
      {row.isOverdue && <StateMark state="overdue" />}
      {row.isLate && <StateMark state="late" />}
      {row.isReturned && <StateMark state="returned" />}
      {row.isContradicted && <StateMark state="contradiction" />}
    </span>
  );
}

function Due({ row, cutOff }: { row: BehindRow; cutOff: string | undefined }) {
  const words = useWords('ui').state;
  if (row.dueAt === null) return <span className="hd-soft">{words['no-deadline']}</span>;
  const isOpen = row.standing === 'silent' || row.standing === 'pending';
  return (
    <>
      <DateOf at={row.dueAt} />
      {isOpen && (
        <div className="hd-soft hd-small">
          <DaysLeft at={row.dueAt} {...(cutOff ? { now: new Date(cutOff) } : {})} />
        </div>
      )}
    </>
  );
}
