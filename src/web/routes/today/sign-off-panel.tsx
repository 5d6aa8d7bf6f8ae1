// Reports that wait for the unit head's sign-off, oldest first.
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Link } from '../../ui/link.tsx';
import { Ago } from '../../ui/time.tsx';
import { Line, Lines, Panel } from './panel.tsx';

interface Waiting {
  rows: { assignmentId: string; path: string; text: string; unit: string; savedAt: string }[];
}

export function SignOffPanel() {
  const words = useWords('report').today.sign;
  const query = useQuery({
    queryKey: ['sign-offs'],
    queryFn: ({ signal }) => api.get<Waiting>('/api/sign-offs/waiting', { signal }),
  });
  const rows = query.data?.rows ?? [];
  return (
    <Panel
      title={words.title}
      count={rows.length}
      query={query}
      none={words.none}
      isEmpty={rows.length === 0}
    >
      <Lines>
        {rows.slice(0, 8).map((row) => (
          <Line
            key={row.assignmentId}
            main={
              <Link to="/viec/$assignmentId" params={{ assignmentId: row.assignmentId }}>
                <b>{row.path}</b> {row.text}
              </Link>
            }
            note={row.unit}
            end={<Ago at={row.savedAt} />}
          />
        ))}
      </Lines>
    </Panel>
  );
}
