// One list: its draft, the version in force and those before it, the duties that carry it, and who fetched it.
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { UsedDemand, VersionRow } from '../../../../sweep/lists/answers.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { useSession } from '../../../session.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx';
import { FailedPage } from '../../../ui/failed-page.tsx';
import { Link } from '../../../ui/link.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { Deliveries } from './deliveries.tsx';
import { Demands } from './demands.tsx';
import { Draft } from './draft.tsx';
import { NewVersion } from './new-version.tsx';
import { Versions } from './versions.tsx';

interface ListAnswer {
  id: string;
  name: string;
  versions: VersionRow[];
  demands: UsedDemand[];
}

export default function ListPage() {
  const words = useWords('indicators');
  const { can } = useSession();
  const { listId = '' } = useParams({ strict: false });
  const list = useQuery({
    queryKey: ['indicator-lists', listId],
    queryFn: ({ signal }) => api.get<ListAnswer>(`/api/indicator-lists/${listId}`, { signal }),
  });
  if (list.error) return <FailedPage error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton words={words.opening} lines={8} />;
  const { name, versions, demands } = list.data;
  const draft = versions.find(({ state }) => state !== 'published');
  const published = versions.filter(({ state }) => state === 'published');
  const isPublished = published.length > 0;
  const newVersion = !draft && can('indicators.write') && (
    <NewVersion listId={listId} hasBefore={isPublished} />
  );
  return (
    <>
      <PageHead
        title={name}
        lead={published[0] ? `${words.columns.inForce}: ${words.version(published[0])}` : words.notPublished}
        above={
          <Breadcrumbs>
            <Link to="/danh-sach-chi-bao">{words.title}</Link>
            <span>{name}</span>
          </Breadcrumbs>
        }
      />
      <div className="hd-stack">
        {draft && <Draft versionId={draft.id} />}
        {!isPublished && newVersion}
        <Demands
          key={demands.map(({ list: one }) => one?.id).join()}
          listId={listId}
          demands={demands}
          isPublished={isPublished}
        />
        {published[0] && <Deliveries versionId={published[0].id} />}
        {isPublished && <Versions versions={published} />}
        {isPublished && newVersion}
      </div>
    </>
  );
}
