// Requests of units for more time or exemption, for the coordinator to answer: one, or several at once.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useLanguage, useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Select } from '../../ui/inputs.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import type { RequestRow } from './request-shapes.ts';
import { type Decision, DecisionDialog } from './requests/decision-dialog.tsx';
import { RequestTable } from './requests/request-table.tsx';
import './assignment.css';

export default function RequestsPage() {
  const words = useWords('assignment').inbox;
  const language = useLanguage();
  const session = useSession();
  const [filter, change] = useFilter();
  const open = filter.xem !== 'tat-ca';
  const list = useQuery({
    queryKey: ['requests', open],
    queryFn: ({ signal }) => api.get<{ rows: RequestRow[] }>('/api/requests', { query: { open }, signal }),
  });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [deciding, setDeciding] = useState<Decision['decision'] | null>(null);
  const rows = [...(list.data?.rows ?? [])].reverse();
  const canDecide = session.can('assignment.decide');
  const picked = rows.filter((row) => chosen.has(row.id) && row.decision === null);
  const count = formatNumber(picked.length, language);
  const answering = useAnswering(() => {
    setChosen(new Set());
    setDeciding(null);
  });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div className="hd-filters hd-no-print">
        <Select
          label={words.which}
          empty={null}
          choices={[
            { value: '', label: words.waiting },
            { value: 'tat-ca', label: words.all },
          ]}
          value={filter.xem ?? ''}
          onChange={(event) => change({ xem: event.target.value })}
        />
      </div>
      <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton words={words.opening} lines={5} />}
      {list.data && rows.length === 0 && (
        <EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>
      )}
      {rows.length > 0 && (
        <RequestTable rows={rows} chosen={chosen} onChoose={canDecide ? setChosen : undefined} />
      )}
      {picked.length > 0 && (
        <div className="hd-bar hd-no-print">
          <Button kind="primary" onClick={() => setDeciding('granted')}>
            {words.grantMany({ count })}
          </Button>
          <Button onClick={() => setDeciding('refused')}>{words.refuseMany({ count })}</Button>
        </div>
      )}
      {deciding && (
        <DecisionDialog
          decision={deciding}
          requests={picked}
          isBusy={answering.isPending}
          failures={answering.data?.failed ?? []}
          onDecide={(given) => answering.mutate({ ids: picked.map(({ id }) => id), given })}
          onClose={() => {
            answering.reset();
            setDeciding(null);
          }}
        />
      )}
    </>
  );
}

interface Answering {
  ids: string[];
  given: Decision;
}

/** Each request is answered by itself: one that is refused keeps none of the others back. */
function useAnswering(onDone: () => void) {
  const words = useWords('assignment').inbox;
  const language = useLanguage();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ ids, given }: Answering) => {
      const answers = await Promise.allSettled(
        ids.map((id) => api.post(`/api/requests/${id}/decision`, given)),
      );
      const failed = answers.flatMap((one, at) =>
        one.status === 'rejected' ? [{ id: ids[at] ?? '', error: one.reason as unknown }] : [],
      );
      return { done: ids.length - failed.length, failed };
    },
    onSuccess: async ({ done, failed }) => {
      await client.invalidateQueries({ queryKey: ['requests'] });
      if (done > 0) toast(words.decided({ count: formatNumber(done, language) }));
      if (failed.length === 0) onDone();
    },
  });
}
