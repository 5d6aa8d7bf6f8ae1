// Where a unit reports: waits for the draft and the last report, then shows the form filled in from them.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Receipt } from '../../../evidence/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ReceiptPanel } from './receipt-panel.tsx';
import { ReportForm } from './report-form.tsx';
import type { DraftAnswer, DraftContent, Duty, Submission, SubmissionRow } from './shapes.ts';
import './evidence.css';

interface ReportPanelProps {
  duty: Duty;
  /** The newest report, null where none was sent yet. */
  last: SubmissionRow | null;
}

export function ReportPanel({ duty, last }: ReportPanelProps) {
  const words = useWords('evidence').form;
  const client = useQueryClient();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [isOpen, setOpen] = useState(last === null || duty.facts.returnedAt !== null);
  const received = async (given: Receipt) => {
    setReceipt(given);
    setOpen(false);
    client.setQueryData(['duty', duty.id, 'draft'], { draft: null });
    await client.invalidateQueries({ queryKey: ['duty', duty.id, 'facts'] });
    await client.invalidateQueries({ queryKey: ['duties'] });
  };
  return (
    <section className="hd-stack hd-report hd-no-print" aria-label={words.title}>
      {receipt && <ReceiptPanel receipt={receipt} />}
      {isOpen ? (
        <OpenForm duty={duty} last={last} onReceived={received} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{words.again}</Button>
        </div>
      )}
    </section>
  );
}

function OpenForm({ duty, last, onReceived }: ReportPanelProps & { onReceived: (given: Receipt) => void }) {
  const words = useWords('evidence').form;
  const draft = useQuery({
    queryKey: ['duty', duty.id, 'draft'],
    queryFn: ({ signal }) => api.get<DraftAnswer>(`/api/assignments/${duty.id}/draft`, { signal }),
    refetchOnWindowFocus: false,
  });
  const sent = useQuery({
    queryKey: ['submission', last?.submissionId],
    queryFn: ({ signal }) => api.get<Submission>(`/api/submissions/${last?.submissionId}`, { signal }),
    enabled: last !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isReady = draft.data && !draft.isFetching && (last === null || sent.data);
  return (
    <>
      <h2>{last ? words.again : words.title}</h2>
      <ErrorPanel error={draft.error ?? sent.error} onRetry={() => void draft.refetch()} />
      {!isReady && !draft.error && !sent.error && <Skeleton words={words.opening} lines={5} />}
      {isReady && (
        <ReportForm
          key={draft.dataUpdatedAt}
          duty={duty}
          last={sent.data ?? null}
          draft={draft.data?.draft ?? null}
          start={startOf(duty, draft.data?.draft?.content ?? null, sent.data ?? null)}
          onReceived={onReceived}
        />
      )}
    </>
  );
}

/** From the draft where there is one, else from the last report, else empty: one entry for each demand as it stands now. */
export function startOf(duty: Duty, draft: DraftContent | null, last: Submission | null): DraftContent {
  const earlier = draft?.entries ?? last?.content.entries ?? [];
  return {
    entries: duty.demands.map(({ id, control }) => {
      const evidence = earlier.find((entry) => entry.demandId === id)?.evidence;
      return { demandId: id, control, evidence: (evidence ?? {}) as Record<string, unknown> };
    }),
    note: draft?.note ?? null,
    fileIds: [],
    signedOffName: draft?.signedOffName ?? null,
  };
}
