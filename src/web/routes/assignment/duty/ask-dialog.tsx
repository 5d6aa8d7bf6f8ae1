// Asks for more time or an exemption, with a reason.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { DateInput } from '../../../ui/date-input.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Textarea } from '../../../ui/inputs.tsx';
import { toast } from '../../../ui/toast.tsx';
import { endOfDay } from '../deadline.ts';
import type { RequestKind } from '../request-shapes.ts';

interface AskDialogProps {
  dutyId: string;
  kind: RequestKind;
  onClose: () => void;
}

export function AskDialog({ dutyId, kind, onClose }: AskDialogProps) {
  const words = useWords('assignment').request;
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const isExtension = kind === 'extension';
  const faults = {
    reason: reason.trim() === '' && words.reasonMissing,
    until: isExtension && until === null && words.untilMissing,
  };
  const asking = useMutation({
    mutationFn: () =>
      api.post(`/api/assignments/${dutyId}/requests`, { kind, reason, until: until && endOfDay(until) }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['duty', dutyId, 'facts'] });
      toast(words.sent);
      onClose();
    },
  });
  const send = () => {
    setTried(true);
    if (!faults.reason && !faults.until) asking.mutate();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words[kind]}
      lead={isExtension ? words.extensionLead : words.exemptionLead}
      actions={
        <Button kind="primary" busy={asking.isPending && words.sending} onClick={send}>
          {words.send}
        </Button>
      }
    >
      <Textarea
        label={words.reason}
        rows={4}
        maxLength={5000}
        value={reason}
        error={isTried && faults.reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {isExtension && (
        <DateInput
          label={words.until}
          value={until}
          onChange={setUntil}
          error={isTried && faults.until ? faults.until : null}
        />
      )}
      <ErrorPanel error={asking.error} />
    </Dialog>
  );
}
