// People who were invited and have not set a password yet.
import { useQuery } from '@tanstack/react-query';
import type { Person } from '../../../person/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Link } from '../../ui/link.tsx';
import { DateOf } from '../../ui/time.tsx';
import { Line, Lines, Panel } from './panel.tsx';

export function PeoplePanel() {
  const words = useWords('report').today.people;
  const query = useQuery({
    queryKey: ['people', 'invited'],
    queryFn: ({ signal }) =>
      api.get<{ rows: Person[]; total: number }>('/api/people', {
        query: { state: 'invited', limit: 6 },
        signal,
      }),
  });
  const rows = query.data?.rows ?? [];
  return (
    <Panel
      title={words.title}
      count={query.data?.total}
      query={query}
      none={words.none}
      isEmpty={rows.length === 0}
      more={<Link to="/nguoi-dung">{words.invite}</Link>}
    >
      <Lines>
        {rows.map((row) => (
          <Line
            key={row.id}
            main={<Link to="/nguoi-dung">{row.name || words.nameless}</Link>}
            note={row.email}
            end={<DateOf at={row.createdAt} />}
          />
        ))}
      </Lines>
    </Panel>
  );
}
