// Whether others see the detail of a duty: the unit agrees, or an incident asks; it can take that back at any time.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { formatDate, formatTime } from '../../../../platform/words/civil-time.ts';
import type { DetailShare } from '../../../../sweep/device/contract.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Textarea } from '../../../ui/inputs.tsx';
import { Notice } from '../../../ui/notice.tsx';

export function Sharing({ assignmentId, share }: { assignmentId: string; share: DetailShare | null }) {
  const words = useWords('device').share;
  const [kind, setKind] = useState<DetailShare['kind'] | null>(null);
  const path = `/api/assignments/${assignmentId}/detail-share`;
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['duty', assignmentId, 'devices'] });
  const ending = useMutation({ mutationFn: () => api.delete(path), onSuccess });
  if (share)
    return (
      <Notice>
        <p>
          {toldOf(share, words)} {share.reason}
        </p>
        <ErrorPanel error={ending.error} />
        <Button small onClick={() => ending.mutate()}>
          {words.end}
        </Button>
      </Notice>
    );
  return (
    <section className="hd-row hd-no-print">
      <span className="hd-soft">{words.text}</span>
      <Button small onClick={() => setKind('agreed')}>
        {words.agree}
      </Button>
      <Button small onClick={() => setKind('incident')}>
        {words.incident}
      </Button>
      {kind && <ShareDialog kind={kind} path={path} onDone={onSuccess} onClose={() => setKind(null)} />}
    </section>
  );
}

type ShareWords = ReturnType<typeof useWords<'device'>>['share'];

function toldOf({ kind, by, at }: DetailShare, words: ShareWords): string {
  const when = `${formatTime(new Date(at))}, ${formatDate(new Date(at))}`;
  return kind === 'agreed' ? words.agreed({ by, when }) : words.forIncident({ by, when });
}

interface ShareDialogProps {
  kind: DetailShare['kind'];
  path: string;
  onDone: () => Promise<void>;
  onClose: () => void;
}

function ShareDialog({ kind, path, onDone, onClose }: ShareDialogProps) {
  const words = useWords('device').share;
  const [reason, setReason] = useState('');
  const sharing = useMutation({
    mutationFn: () => api.post(path, { kind, reason }),
    onSuccess: async () => {
      await onDone();
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sharing.mutate();
  };
  return (
    <Dialog open onClose={onClose} title={words.title} lead={words.lead}>
      <form className="hd-stack" onSubmit={submit}>
        <ErrorPanel error={sharing.error} />
        <Textarea
          label={words.reason}
          rows={2}
          required
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div>
          <Button kind="primary" type="submit" busy={sharing.isPending && words.confirm}>
            {words.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
