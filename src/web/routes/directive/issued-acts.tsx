// What may become of an issued directive: followed up, amended, replaced, derived from, withdrawn.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DetailAnswer } from '../../../directive/answers.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { Menu } from '../../ui/menu.tsx';
import { toast } from '../../ui/toast.tsx';

type Act = 'amendment' | 'replacement' | 'withdraw';

export function IssuedActs({ detail }: { detail: DetailAnswer }) {
  const words = useWords('directive').issued;
  const [act, setAct] = useState<Act | null>(null);
  const open = useOpen();
  const derive = useMutation({
    mutationFn: () => api.post<{ id: string }>('/api/directives', { fromDirectiveId: detail.id }),
    onSuccess: ({ id }) => open(id),
  });
  const isInForce = detail.state === 'issued';
  return (
    <>
      <Menu
        label={words.acts}
        acts={[
          { label: words.amend, disabled: !isInForce, onSelect: () => setAct('amendment') },
          { label: words.replace, disabled: !isInForce, onSelect: () => setAct('replacement') },
          { label: words.derive, onSelect: () => derive.mutate() },
          { label: words.withdraw, disabled: !isInForce, onSelect: () => setAct('withdraw') },
        ]}
      />
      {isInForce && (
        <Link look="primary" to="/theo-doi/$directiveId" params={{ directiveId: detail.id }}>
          {words.track}
        </Link>
      )}
      <ErrorPanel error={derive.error} />
      {act && <ReasonDialog detail={detail} act={act} onClose={() => setAct(null)} onOpen={open} />}
    </>
  );
}

function useOpen() {
  const navigate = useNavigate();
  const client = useQueryClient();
  return (id: string) => {
    void client.invalidateQueries({ queryKey: ['directives'] });
    void navigate({ to: '/van-ban-chi-dao/$directiveId', params: { directiveId: id } });
  };
}

interface ReasonDialogProps {
  detail: DetailAnswer;
  act: Act;
  onClose: () => void;
  onOpen: (id: string) => void;
}

function ReasonDialog({ detail, act, onClose, onOpen }: ReasonDialogProps) {
  const words = useWords('directive').issued;
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const isWithdrawal = act === 'withdraw';
  const run = useMutation({
    mutationFn: async () => {
      if (!isWithdrawal)
        return api.post<{ id: string }>(`/api/directives/${detail.id}/amend`, { kind: act, reason });
      await api.post(`/api/directives/${detail.id}/withdraw`, { reason });
      return null;
    },
    onSuccess: (made) => {
      onClose();
      if (made) return onOpen(made.id);
      toast(words.withdrawnDone);
      void client.invalidateQueries();
    },
  });
  const title = { amendment: words.amend, replacement: words.replace, withdraw: words.withdraw }[act];
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      lead={isWithdrawal ? words.withdrawLead : words.amendLead}
      actions={
        <Button
          kind={isWithdrawal ? 'grave' : 'primary'}
          disabled={reason.trim() === ''}
          busy={run.isPending && (isWithdrawal ? words.withdrawing : words.starting)}
          onClick={() => run.mutate()}
        >
          {isWithdrawal ? words.withdraw : words.start}
        </Button>
      }
    >
      <Textarea
        label={words.reason}
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <ErrorPanel error={run.error} />
    </Dialog>
  );
}
