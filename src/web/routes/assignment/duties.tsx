// What must we do, by when: the duties of one's unit, or of those under it, grouped by what is due.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { AssignmentRow } from '../../../assignment/contract.ts';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useLanguage, useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import { narrowed } from './duties/arrange.ts';
import { DutyList } from './duties/duty-list.tsx';
import { exportDuties } from './duties/export.ts';
import { DutyFilters } from './duties/filters.tsx';
import './assignment.css';

interface Duties {
  rows: AssignmentRow[];
  total: number;
}

export default function DutiesPage() {
  const words = useWords('assignment');
  const say = useSay();
  const session = useSession();
  const [filter, change] = useFilter();
  const whose = filter.cua === 'nhanh' || session.unit === null ? 'branch' : 'own';
  const q = useDeferredValue(filter.q ?? '');
  const list = useQuery({
    queryKey: ['duties', whose, q],
    queryFn: ({ signal }) =>
      api.get<Duties>('/api/assignments', { query: { whose, q, limit: 1000 }, signal }),
    placeholderData: keepPreviousData,
  });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const all = list.data?.rows ?? [];
  const rows = narrowed(all, filter);
  const stateWords = useWords('ui').state;
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          rows.length > 0 && (
            <>
              <Button onClick={() => exportDuties(rows, words, stateWords)}>{words.exportCsv}</Button>
              <Button onClick={() => window.print()}>{words.printList}</Button>
            </>
          )
        }
      />
      <DutyFilters rows={all} filter={filter} onChange={change} hasUnit={session.unit !== null} />
      <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton words={words.opening} lines={6} />}
      {list.data && (
        <p className="hd-soft hd-small" role="status">
          {rows.length === list.data.total
            ? words.count({ count: say(rows.length) })
            : words.shownOf({ shown: say(rows.length), total: say(list.data.total) })}
        </p>
      )}
      {list.data && rows.length === 0 && <NothingHere isFiltered={Boolean(filter.q) || all.length > 0} />}
      {rows.length > 0 && (
        <DutyList
          rows={rows}
          showsUnit={whose === 'branch'}
          chosen={chosen}
          onChoose={session.can('assignment.answer') ? setChosen : undefined}
          ownUnit={session.unit?.id ?? null}
        />
      )}
      {chosen.size > 0 && <AcknowledgeBar chosen={chosen} onDone={() => setChosen(new Set())} />}
    </>
  );
}

function useSay() {
  const language = useLanguage();
  return (count: number) => formatNumber(count, language);
}

function NothingHere({ isFiltered }: { isFiltered: boolean }) {
  const words = useWords('assignment').empty;
  if (isFiltered) return <EmptyState title={words.filtered} />;
  return <EmptyState title={words.title}>{words.text}</EmptyState>;
}

/** Stays in sight while something is chosen. */
function AcknowledgeBar({ chosen, onDone }: { chosen: ReadonlySet<string>; onDone: () => void }) {
  const words = useWords('assignment');
  const say = useSay();
  const client = useQueryClient();
  const acknowledging = useMutation({
    mutationFn: () =>
      api.post<{ recorded: number }>('/api/assignments/acknowledge', { assignmentIds: [...chosen] }),
    onSuccess: async ({ recorded }) => {
      await client.invalidateQueries({ queryKey: ['duties'] });
      toast(words.acknowledged({ count: say(recorded) }));
      onDone();
    },
  });
  return (
    <div className="hd-bar hd-no-print">
      <Button
        kind="primary"
        busy={acknowledging.isPending && words.acknowledging}
        onClick={() => acknowledging.mutate()}
      >
        {words.acknowledgeMany({ count: say(chosen.size) })}
      </Button>
      <ErrorPanel error={acknowledging.error} />
    </div>
  );
}
