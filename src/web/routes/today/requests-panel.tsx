// Requests for more time or exemption that wait for a decision.
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Link } from '../../ui/link.tsx';
import { Ago } from '../../ui/time.tsx';
import { Line, Lines, Panel } from './panel.tsx';

interface Requests {
  rows: {
    id: string;
    assignmentId: string;
    kind: 'extension' | 'exemption';
    reason: string;
    askedAt: string;
    path: string;
    unit: { name: string };
  }[];
}

export function RequestsPanel() {
  const words = useWords('report').today.requests;
  const { all } = useWords('report').today;
  const query = useQuery({
    queryKey: ['requests', 'open'],
    queryFn: ({ signal }) => api.get<Requests>('/api/requests', { query: { open: true }, signal }),
  });
  const rows = query.data?.rows ?? [];
  return (
    <Panel
      title={words.title}
      count={rows.length}
      query={query}
      none={words.none}
      isEmpty={rows.length === 0}
      more={<Link to="/de-nghi">{all}</Link>}
    >
      <Lines>
        {rows.slice(0, 6).map((row) => (
          <Line
            key={row.id}
            main={
              <Link to="/viec/$assignmentId" params={{ assignmentId: row.assignmentId }}>
                {row.unit.name}: {words[row.kind].toLowerCase()}, {row.path}
              </Link>
            }
            note={row.reason}
            end={<Ago at={row.askedAt} />}
          />
        ))}
      </Lines>
    </Panel>
  );
}
