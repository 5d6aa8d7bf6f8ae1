// Returns a report, sets another outcome, or accepts it; always with a reason.
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import type { Outcome } from '../../../verdict/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Select, Textarea } from '../../ui/inputs.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { toast } from '../../ui/toast.tsx';
import type { WaitingRow } from './shapes.ts';

const outcomes: readonly Outcome[] = ['met', 'partly', 'not-met', 'unknown'];

export type ReviewKind = 'return' | 'override' | 'accept';
interface ReviewDialogProps {
  kind: ReviewKind;
  row: WaitingRow;
  onClose: () => void;
  onDone: () => void;
}

export function ReviewDialog({ kind, row, onClose, onDone }: ReviewDialogProps) {
  const words = useWords('verdict');
  const states = useWords('ui').state;
  const [reason, setReason] = useState(kind === 'accept' ? words.acceptDefault : '');
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [isTried, setTried] = useState(false);
  const isReasonMissing = reason.trim() === '';
  const isOutcomeMissing = kind === 'override' && outcome === '';
  const reviewing = useMutation({
    mutationFn: () =>
      api.post(`/api/submissions/${row.submissionId}/reviews`, {
        kind,
        reason,
        outcome: kind === 'override' ? outcome : null,
      }),
    onSuccess: () => {
      toast(`${row.unit.name}: ${words.done[kind]}`);
      onDone();
    },
  });
  const send = () => {
    setTried(true);
    if (!isReasonMissing && !isOutcomeMissing && !reviewing.isPending) reviewing.mutate();
  };
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  const leads = { return: words.returnLead, override: words.overrideLead, accept: words.acceptLead };
  const hints = { return: words.reasonReturn, override: words.reasonOverride, accept: words.reasonAccept };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${words.review[kind]}: ${row.unit.name}, ${row.path}`}
      lead={leads[kind]}
      actions={
        <Button kind="primary" busy={reviewing.isPending && words.saving} onClick={send}>
          {words.review[kind]} <KeyHint keys="Ctrl Enter" />
        </Button>
      }
    >
      {kind === 'override' && (
        <Select
          label={words.outcome}
          choices={outcomes.map((value) => ({ value, label: states[value] }))}
          value={outcome}
          error={isTried && isOutcomeMissing && words.outcomeMissing}
          onChange={(event) => setOutcome(event.target.value as Outcome | '')}
        />
      )}
      <Textarea
        label={words.reason}
        hint={hints[kind]}
        rows={4}
        maxLength={5000}
        value={reason}
        error={isTried && isReasonMissing && words.reasonMissing}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={sendByKey}
      />
      <ErrorPanel error={reviewing.error} />
    </Dialog>
  );
}
