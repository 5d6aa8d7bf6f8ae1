// One directive: the editor while it is a draft, and what was issued afterwards.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { DetailAnswer } from '../../../directive/answers.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { FailedPage } from '../../ui/failed-page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Editor } from './editor.tsx';
import { Issued } from './issued.tsx';
import './directive.css';

export default function DirectivePage() {
  const words = useWords('directive');
  const { can } = useSession();
  const { directiveId = '' } = useParams({ strict: false });
  const detail = useQuery({
    queryKey: ['directive', directiveId],
    queryFn: ({ signal }) => api.get<DetailAnswer>(`/api/directives/${directiveId}`, { signal }),
    // An editor holds what is being typed: it is not to be changed under the hands.
    refetchOnWindowFocus: false,
    staleTime: 0,
    gcTime: 0,
  });
  if (detail.isLoadingError) return <FailedPage error={detail.error} onRetry={() => void detail.refetch()} />;
  if (!detail.data)
    return (
      <>
        <PageHead title={words.title} />
        <Skeleton words={words.opening} lines={8} />
      </>
    );
  const { content } = detail.data;
  if (detail.data.state === 'draft' && content && can('directive.write'))
    return (
      <Editor
        key={`${directiveId}/${detail.data.savedBy}`}
        detail={{ ...detail.data, content }}
        onReload={() => detail.refetch()}
      />
    );
  return <Issued key={directiveId} detail={detail.data} />;
}
