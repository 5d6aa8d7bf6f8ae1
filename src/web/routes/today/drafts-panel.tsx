// Drafts of directives, to finish and issue.
import { useQuery } from '@tanstack/react-query';
import type { DirectiveHead } from '../../../directive/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Link } from '../../ui/link.tsx';
import { Line, Lines, Panel } from './panel.tsx';

export function DraftsPanel() {
  const words = useWords('report').today;
  const query = useQuery({
    queryKey: ['directives', 'drafts'],
    queryFn: ({ signal }) =>
      api.get<{ rows: DirectiveHead[]; total: number }>('/api/directives', {
        query: { state: 'draft', limit: 6 },
        signal,
      }),
  });
  const rows = query.data?.rows ?? [];
  return (
    <Panel
      title={words.drafts.title}
      count={query.data?.total}
      query={query}
      none={words.drafts.none}
      isEmpty={rows.length === 0}
      more={<Link to="/van-ban-chi-dao">{words.all}</Link>}
    >
      <Lines>
        {rows.map((row) => (
          <Line
            key={row.id}
            main={
              <Link to="/van-ban-chi-dao/$directiveId" params={{ directiveId: row.id }}>
                {row.subject}
              </Link>
            }
            note={row.reference}
          />
        ))}
      </Lines>
    </Panel>
  );
}
