// What a search found, across units, dispatches, directives and duties.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api.ts';
import type { SearchAnswer } from '../api-shapes.ts';
import { useFilter } from '../filter.ts';
import { useWords } from '../language.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { Anchor } from '../ui/link.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

export default function SearchPage() {
  const words = useWords('shell').search;
  const [filter] = useFilter();
  const query = (filter.q ?? '').trim();
  const found = useQuery({
    queryKey: ['search', query],
    queryFn: ({ signal }) => api.get<SearchAnswer>('/api/search', { query: { q: query }, signal }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHead title={words.title} lead={query === '' ? words.ask : `“${query}”`} />
      <ErrorPanel error={found.error} onRetry={() => void found.refetch()} />
      {found.isFetching && !found.data && <Skeleton words={words.looking} />}
      {found.data?.results.length === 0 && (
        <EmptyState title={words.none({ query })}>{words.noneHint}</EmptyState>
      )}
      <Results answer={found.data} />
    </>
  );
}

function Results({ answer }: { answer: SearchAnswer | undefined }) {
  const navigate = useNavigate();
  return (
    <ul className="hd-found">
      {answer?.results.map((result) => (
        <li key={`${result.kind}/${result.id}`}>
          <Anchor
            href={result.href}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              void navigate({ href: result.href });
            }}
          >
            {result.title}
          </Anchor>
          {result.note && <div className="hd-soft hd-small">{result.note}</div>}
        </li>
      ))}
    </ul>
  );
}
