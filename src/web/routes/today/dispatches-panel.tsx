// Dispatches that came in and are not yet a directive: to confirm, or not readable.
import { useQuery } from '@tanstack/react-query';
import type { DispatchRow } from '../../../dispatch/answers.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Link } from '../../ui/link.tsx';
import { Ago } from '../../ui/time.tsx';
import { Line, Lines, Panel } from './panel.tsx';

export function DispatchesPanel() {
  const words = useWords('report').today;
  const query = useQuery({
    queryKey: ['dispatches', 'today'],
    queryFn: ({ signal }) =>
      api.get<{ rows: DispatchRow[] }>('/api/dispatches', { query: { limit: 200 }, signal }),
  });
  const rows = (query.data?.rows ?? []).filter((row) => row.directive === null);
  return (
    <Panel
      title={words.dispatches.title}
      count={rows.length}
      query={query}
      none={words.dispatches.none}
      isEmpty={rows.length === 0}
      more={<Link to="/cong-van-den">{words.dispatches.take}</Link>}
    >
      <Lines>
        {rows.slice(0, 6).map((row) => (
          <Line
            key={row.id}
            main={
              <Link to="/cong-van-den/$dispatchId" params={{ dispatchId: row.id }}>
                {row.subject ?? row.fileName}
              </Link>
            }
            note={words.dispatches[row.state]}
            end={<Ago at={row.arrivedAt} />}
          />
        ))}
      </Lines>
    </Panel>
  );
}
