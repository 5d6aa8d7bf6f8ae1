// One duty: what must be done, by when, how it is proven, the report, what was found, and all that happened.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { FailedPage } from '../../ui/failed-page.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import type { Duty } from '../evidence/shapes.ts';
import { isDone } from './duties/arrange.ts';
import { DutyBody } from './duty/body.tsx';
import { DutyFacts, DutyNow } from './duty/facts.tsx';
import './assignment.css';
import './duty/duty.css';

export default function DutyPage() {
  const words = useWords('assignment');
  const { assignmentId = '' } = useParams({ strict: false }) as { assignmentId?: string };
  const duty = useQuery({
    queryKey: ['duty', assignmentId, 'facts'],
    queryFn: ({ signal }) => api.get<Duty>(`/api/assignments/${assignmentId}`, { signal }),
  });
  const isOwn = useIsOwn(duty.data);
  useOpening(duty.data, isOwn);
  if (duty.isLoadingError) return <FailedPage error={duty.error} onRetry={() => void duty.refetch()} />;
  return (
    <>
      <PageHead
        title={words.duty.title({ path: duty.data?.obligation.path ?? '…' })}
        above={
          <Breadcrumbs>
            <Link to="/viec">{words.title}</Link>
            <span>{duty.data?.directive.reference ?? '…'}</span>
          </Breadcrumbs>
        }
        lead={duty.data && `${duty.data.unit.name} · ${duty.data.directive.subject}`}
        actions={duty.data && isOwn && <Acknowledge duty={duty.data} />}
      />
      <ErrorPanel error={duty.error} onRetry={() => void duty.refetch()} />
      {duty.isPending && <Skeleton words={words.duty.opening} lines={8} />}
      {duty.data && (
        <div className="hd-duty">
          <DutyNow duty={duty.data} />
          <DutyBody duty={duty.data} isOwn={isOwn} />
          <DutyFacts duty={duty.data} isOwn={isOwn} />
        </div>
      )}
    </>
  );
}

/** An officer or head of the very unit that was given the duty. */
function useIsOwn(duty: Duty | undefined): boolean {
  const session = useSession();
  return duty !== undefined && session.can('assignment.answer') && session.unit?.id === duty.unit.id;
}

/** Looking is recorded once, and only of the unit itself. */
function useOpening(duty: Duty | undefined, isOwn: boolean): void {
  const client = useQueryClient();
  const id = duty?.id;
  const isNew = isOwn && duty?.facts.openedAt === null;
  useEffect(() => {
    if (!id || !isNew) return;
    void api
      .post(`/api/assignments/${id}/open`)
      .then(() => client.invalidateQueries({ queryKey: ['duty', id, 'facts'], exact: true }))
      .catch(() => undefined);
  }, [id, isNew, client]);
}

function Acknowledge({ duty }: { duty: Duty }) {
  const words = useWords('assignment');
  const client = useQueryClient();
  const acknowledging = useMutation({
    mutationFn: () => api.post(`/api/assignments/${duty.id}/acknowledge`),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['duty', duty.id, 'facts'] });
      toast(words.duty.acknowledgedToast);
    },
  });
  if (duty.facts.acknowledgedAt !== null || isDone(duty)) return null;
  return (
    <>
      <ErrorPanel error={acknowledging.error} />
      <Button busy={acknowledging.isPending && words.acknowledging} onClick={() => acknowledging.mutate()}>
        {words.duty.acknowledge}
      </Button>
    </>
  );
}
