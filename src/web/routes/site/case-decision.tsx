// The authority says that a case is none, or opens it again; always with a reason.
import { useState } from 'react';
import type { CaseDetail } from '../../../site/contract.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { useSiteAct } from './use-site-act.ts';

export function CaseDecision({ one }: { one: CaseDetail }) {
  const words = useWords('site').cases;
  const [isOpen, setOpen] = useState(false);
  const kind = one.state === 'dismissed' || one.state === 'closed' ? 'reopen' : 'dismiss';
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words[kind]}</Button>
      {isOpen && <DecisionDialog one={one} kind={kind} onClose={() => setOpen(false)} />}
    </>
  );
}

interface DecisionProps {
  one: CaseDetail;
  kind: 'dismiss' | 'reopen';
  onClose: () => void;
}

function DecisionDialog({ one, kind, onClose }: DecisionProps) {
  const words = useWords('site').cases;
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const act = useSiteAct<{ reason: string }>(`/api/site-cases/${one.id}/${kind}`, words.saved, onClose);
  const send = () => {
    setTried(true);
    if (reason.trim() !== '') act.mutate({ reason });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${words[kind]}: ${one.host}`}
      lead={kind === 'dismiss' ? words.dismissLead : words.reopenLead}
      actions={
        <Button kind="primary" busy={act.isPending && words.saving} onClick={send}>
          {words[kind]}
        </Button>
      }
    >
      <Textarea
        label={words.reason}
        rows={3}
        maxLength={2000}
        value={reason}
        error={isTried && reason.trim() === '' && words.reasonMissing}
        onChange={(event) => setReason(event.target.value)}
      />
      <ErrorPanel error={act.error} />
    </Dialog>
  );
}
