// A unit's own duties: how many are overdue, due soon, returned, unanswered; the most urgent of them.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AssignmentRow, Mark } from '../../../assignment/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Link } from '../../ui/link.tsx';
import { Stat, Stats } from '../../ui/stat.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { DaysLeft } from '../../ui/time.tsx';
import { Line, Lines, Panel } from './panel.tsx';

const WEEK = 7 * 86_400_000;
const SHOWN = 6;

export function DutiesPanel() {
  const words = useWords('report').today;
  const query = useQuery({
    queryKey: ['assignments', 'own', 'open'],
    queryFn: ({ signal }) =>
      api.get<{ rows: AssignmentRow[]; total: number }>('/api/assignments', {
        query: { whose: 'own', open: true, limit: 1000 },
        signal,
      }),
  });
  const rows = query.data?.rows ?? [];
  const has = (mark: Mark) => rows.filter((row) => row.state.marks.includes(mark)).length;
  const now = Date.now();
  const isSoon = ({ facts: { dueAt } }: AssignmentRow) =>
    dueAt !== null && Date.parse(dueAt) > now && Date.parse(dueAt) - now < WEEK;
  if (query.data?.total === 0)
    return <EmptyState title={words.duties.first}>{words.duties.firstText}</EmptyState>;
  const toDuties = (trang: string) => (number: ReactNode) => (
    <Link to="/viec" search={trang === '' ? {} : { trang }}>
      {number}
    </Link>
  );
  return (
    <Panel
      title={words.duties.title}
      query={query}
      none={words.duties.none}
      isEmpty={rows.length === 0}
      more={<Link to="/viec">{words.all}</Link>}
    >
      <div className="hd-stack">
        <Stats>
          <Stat
            label={words.duties.overdue}
            value={has('overdue')}
            needed={has('overdue') > 0}
            link={toDuties('overdue')}
          />
          <Stat label={words.duties.returned} value={has('returned')} link={toDuties('returned')} />
          <Stat label={words.duties.soon} value={rows.filter(isSoon).length} link={toDuties('')} />
          <Stat label={words.duties.silent} value={has('silent')} link={toDuties('silent')} />
          <Stat label={words.duties.count} value={query.data?.total ?? null} link={toDuties('')} />
        </Stats>
        <Lines>
          {rows.slice(0, SHOWN).map((row) => (
            <Line
              key={row.id}
              main={
                <Link to="/viec/$assignmentId" params={{ assignmentId: row.id }}>
                  <b>{row.obligation.path}</b> {row.obligation.text}
                </Link>
              }
              note={`${row.directive.reference} · ${row.directive.subject}`}
              end={<DutyState row={row} />}
            />
          ))}
        </Lines>
      </div>
    </Panel>
  );
}

function DutyState({ row }: { row: AssignmentRow }) {
  const marks = row.state.marks;
  const mark = (['returned', 'overdue', 'silent'] as const).find((one) => marks.includes(one));
  return (
    <>
      <StateMark state={mark ?? row.state.stage} />
      {row.facts.dueAt && (
        <div className="hd-soft">
          <DaysLeft at={row.facts.dueAt} />
        </div>
      )}
    </>
  );
}
