// Notices that nobody has seen yet, with where to look.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Anchor } from '../../ui/link.tsx';
import { Ago } from '../../ui/time.tsx';
import { Line, Lines, Panel } from './panel.tsx';

interface Notices {
  rows: { id: string; kind: string; about: Record<string, unknown>; link: string | null; at: string }[];
  unseen: number;
}

export function NoticesPanel() {
  const words = useWords('report').today.notices;
  const client = useQueryClient();
  const query = useQuery({
    queryKey: ['notices', 'unseen'],
    queryFn: ({ signal }) => api.get<Notices>('/api/notices', { query: { unseen: true, limit: 8 }, signal }),
  });
  const rows = query.data?.rows ?? [];
  const see = useMutation({
    mutationFn: () => api.post('/api/notices/seen', { ids: rows.map((row) => row.id) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notices'] }),
  });
  return (
    <Panel
      title={words.title}
      count={query.data?.unseen}
      query={query}
      none={words.none}
      isEmpty={rows.length === 0}
      more={
        rows.length > 0 && (
          <Button small kind="bare" busy={see.isPending && words.seeing} onClick={() => see.mutate()}>
            {words.seen}
          </Button>
        )
      }
    >
      <ErrorPanel error={see.error} />
      <Lines>
        {rows.map((row) => (
          <Line
            key={row.id}
            main={<NoticeLink kind={row.kind} link={row.link} />}
            note={whatOf(row.about)}
            end={<Ago at={row.at} />}
          />
        ))}
      </Lines>
    </Panel>
  );
}

/** What a notice is about, as far as it says: the directive and the duty, the list, the site. */
const whatOf = ({ reference, path, name, host }: Record<string, unknown>) =>
  [reference, path, name, host].filter((part) => typeof part === 'string').join(', ') || undefined;

function NoticeLink({ kind, link }: { kind: string; link: string | null }) {
  const words = useWords('report').today.notices.kind;
  const navigate = useNavigate();
  const text = Object.hasOwn(words, kind) ? words[kind as keyof typeof words] : words.other;
  if (link === null) return text;
  return (
    <Anchor
      href={link}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void navigate({ href: link });
      }}
    >
      {text}
    </Anchor>
  );
}
