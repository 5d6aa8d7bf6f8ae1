// One report to be reviewed: claim beside check, what was sent, and the three acts by button or key.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Link } from '../../ui/link.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Moment } from '../../ui/time.tsx';
import { Verdicts } from '../evidence/history.tsx';
import { SentReport } from '../evidence/sent-report.tsx';
import type { Duty, Judgements, Submission } from '../evidence/shapes.ts';
import { ReviewDialog, type ReviewKind } from './review-dialog.tsx';
import type { WaitingRow } from './shapes.ts';

interface ReviewPanelProps {
  row: WaitingRow;
  at: number;
  total: number;
  onGo: (at: number) => void;
  onDone: () => void;
}

/** A: chấp nhận; T: trả lại; K: kết quả khác; J and P: to the next and the one before. */
const keys: Record<ReviewKind, string> = { accept: 'A', return: 'T', override: 'K' };
const kinds: readonly ReviewKind[] = ['accept', 'return', 'override'];

export function ReviewPanel({ row, at, total, onGo, onDone }: ReviewPanelProps) {
  const words = useWords('verdict');
  const [kind, setKind] = useState<ReviewKind | null>(null);
  useKeys(kind === null, {
    a: () => setKind('accept'),
    t: () => setKind('return'),
    k: () => setKind('override'),
    j: () => onGo(Math.min(at + 1, total - 1)),
    p: () => onGo(Math.max(at - 1, 0)),
  });
  return (
    <article className="hd-stack">
      <header className="hd-stack">
        <div className="hd-row">
          <h2>{row.unit.name}</h2>
          {row.isContradicted && <StateMark state="contradiction" boxed />}
          {row.isLate && <StateMark state="late" boxed />}
        </div>
        <p>
          <strong>{row.path}</strong> {row.text}
        </p>
        <p className="hd-soft hd-small">
          {row.reference} · {row.receipt} · <Moment at={row.receivedAt} /> ·{' '}
          <Link to="/viec/$assignmentId" params={{ assignmentId: row.assignmentId }}>
            {words.open}
          </Link>
        </p>
      </header>
      <div className="hd-row hd-desk__act hd-no-print">
        {kinds.map((one) => (
          <Button key={one} kind={one === 'accept' ? 'primary' : 'quiet'} onClick={() => setKind(one)}>
            {words.review[one]} <KeyHint keys={keys[one]} />
          </Button>
        ))}
        <span className="hd-soft hd-small">
          {words.place({ at: String(at + 1), total: String(total) })} · <KeyHint keys="J" /> {words.key.next}{' '}
          · <KeyHint keys="P" /> {words.key.previous}
        </span>
      </div>
      <Sent row={row} />
      {kind && (
        <ReviewDialog
          kind={kind}
          row={row}
          onClose={() => setKind(null)}
          onDone={() => {
            setKind(null);
            onDone();
          }}
        />
      )}
    </article>
  );
}

function Sent({ row }: { row: WaitingRow }) {
  const words = useWords('verdict');
  const duty = useQuery({
    queryKey: ['duty', row.assignmentId, 'facts'],
    queryFn: ({ signal }) => api.get<Duty>(`/api/assignments/${row.assignmentId}`, { signal }),
  });
  const judged = useQuery({
    queryKey: ['duty', row.assignmentId, 'facts', 'verdicts'],
    queryFn: ({ signal }) => api.get<Judgements>(`/api/assignments/${row.assignmentId}/verdicts`, { signal }),
  });
  const sent = useQuery({
    queryKey: ['submission', row.submissionId],
    queryFn: ({ signal }) => api.get<Submission>(`/api/submissions/${row.submissionId}`, { signal }),
  });
  const error = duty.error ?? judged.error ?? sent.error;
  if (error) return <ErrorPanel error={error} onRetry={() => void sent.refetch()} />;
  if (!duty.data || !judged.data || !sent.data) return <Skeleton words={words.opening} lines={6} />;
  return (
    <>
      <Verdicts
        verdicts={judged.data.verdicts.filter(
          ({ submissionId, isInForce }) => isInForce && submissionId === row.submissionId,
        )}
      />
      <section className="hd-stack">
        <h2>{words.evidence}</h2>
        <SentReport demands={duty.data.demands} submission={sent.data} />
      </section>
    </>
  );
}

/** Plain keys, while nobody is typing and no window is open. */
function useKeys(isOn: boolean, acts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null;
      const isTyping = target?.closest('input, textarea, select, [contenteditable]');
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = acts[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
