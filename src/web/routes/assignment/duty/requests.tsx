// Requests on one duty: what was asked and answered, and asking for more time or an exemption.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Moment } from '../../../ui/time.tsx';
import type { Duty } from '../../evidence/shapes.ts';
import { dayEndedBy } from '../deadline.ts';
import { isDone } from '../duties/arrange.ts';
import type { RequestKind, RequestRow } from '../request-shapes.ts';
import { AskDialog } from './ask-dialog.tsx';

export function Requests({ duty, isOwn }: { duty: Duty; isOwn: boolean }) {
  const words = useWords('assignment').request;
  const [asking, setAsking] = useState<RequestKind | null>(null);
  const list = useQuery({
    queryKey: ['duty', duty.id, 'facts', 'requests'],
    queryFn: ({ signal }) =>
      api.get<{ rows: RequestRow[] }>(`/api/assignments/${duty.id}/requests`, { signal }),
  });
  const rows = list.data?.rows ?? [];
  const canAsk = (kind: RequestKind) =>
    isOwn && !isDone(duty) && !rows.some((row) => row.kind === kind && row.decision === null);
  if (rows.length === 0 && !canAsk('extension') && !canAsk('exemption')) return null;
  return (
    <section className="hd-stack">
      <h2>{words.title}</h2>
      <ErrorPanel error={list.error} />
      {rows.map((row) => (
        <OneRequest key={row.id} request={row} />
      ))}
      <div className="hd-row hd-no-print">
        {canAsk('extension') && duty.facts.dueAt && (
          <Button small onClick={() => setAsking('extension')}>
            {words.extension}
          </Button>
        )}
        {canAsk('exemption') && (
          <Button small onClick={() => setAsking('exemption')}>
            {words.exemption}
          </Button>
        )}
      </div>
      {asking && <AskDialog dutyId={duty.id} kind={asking} onClose={() => setAsking(null)} />}
    </section>
  );
}

function OneRequest({ request }: { request: RequestRow }) {
  const words = useWords('assignment').request;
  const answer =
    request.decision === null
      ? words.waits
      : request.decision === 'granted' && request.grantedUntil
        ? words.grantedUntil({ date: dayEndedBy(request.grantedUntil) })
        : words[request.decision];
  return (
    <div className="hd-small">
      <p>
        <strong>{words.kind[request.kind]}:</strong> {request.reason}
      </p>
      {request.until && <p>{words.wanted({ date: dayEndedBy(request.until) })}</p>}
      <p className="hd-soft">
        {words.asked({ by: request.askedBy ?? '' })}, <Moment at={request.askedAt} />
      </p>
      <p>
        <strong>{answer}.</strong> {request.decisionReason}
      </p>
      {request.decidedAt && (
        <p className="hd-soft">
          {words.decided({ by: request.decidedBy ?? '' })}, <Moment at={request.decidedAt} />
        </p>
      )}
    </div>
  );
}
