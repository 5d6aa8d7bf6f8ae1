// Reports that nobody has reviewed yet; where claim and check contradict, first.
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Link } from '../../ui/link.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import type { State } from '../../ui/states.ts';
import { Line, Lines, Panel } from './panel.tsx';

interface Waiting {
  rows: {
    submissionId: string;
    assignmentId: string;
    path: string;
    reference: string;
    outcome: State;
    isContradicted: boolean;
    unit: { name: string };
  }[];
  total: number;
}

export function ReviewsPanel() {
  const words = useWords('report').today.reviews;
  const { all } = useWords('report').today;
  const query = useQuery({
    queryKey: ['reviews', 'today'],
    queryFn: ({ signal }) => api.get<Waiting>('/api/reviews/waiting', { query: { limit: 6 }, signal }),
  });
  const rows = query.data?.rows ?? [];
  return (
    <Panel
      title={words.title}
      count={query.data?.total}
      query={query}
      none={words.none}
      isEmpty={rows.length === 0}
      more={<Link to="/tham-dinh">{all}</Link>}
    >
      <Lines>
        {rows.map((row) => (
          <Line
            key={row.submissionId}
            main={
              <Link to="/viec/$assignmentId" params={{ assignmentId: row.assignmentId }}>
                {row.unit.name}, {row.path}
              </Link>
            }
            note={row.reference}
            end={<StateMark state={row.isContradicted ? 'contradiction' : row.outcome} />}
          />
        ))}
      </Lines>
    </Panel>
  );
}
