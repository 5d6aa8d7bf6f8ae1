// The end of a report: whether the draft is saved, who signs, and the one button that sends it.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatTime } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { ProblemError } from '../../problem.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Input } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import type { DraftAnswer } from './shapes.ts';
import type { Saving, useDraft } from './use-draft.ts';

interface SendBarProps {
  dutyId: string;
  keeper: ReturnType<typeof useDraft>;
  hasDraft: boolean;
  canSign: boolean;
  signedOffName: string | null;
  onSignedOff: (name: string | null) => void;
  isSending: boolean;
  onSend: () => void;
  isAsking: boolean;
  onAsk: () => void;
}

export function SendBar(props: SendBarProps) {
  const { keeper, canSign } = props;
  const words = useWords('evidence').form;
  return (
    <>
      {!canSign && (
        <Input
          label={words.signedOff}
          hint={words.signedOffHint}
          optional
          maxLength={200}
          value={props.signedOffName ?? ''}
          onChange={(event) => props.onSignedOff(event.target.value || null)}
        />
      )}
      {keeper.saving.state === 'failed' && <NotSaved {...props} />}
      <div className="hd-row hd-send">
        <Button kind="primary" busy={props.isSending && words.sending} onClick={props.onSend}>
          {canSign ? words.signAndSend : words.send}
        </Button>
        {!canSign && (
          <Button busy={props.isAsking && words.asking} onClick={props.onAsk}>
            {words.askSignOff}
          </Button>
        )}
        <DraftState saving={keeper.saving} />
        {props.hasDraft && <Discard {...props} />}
      </div>
      <p className="hd-soft hd-small">{words.unsent}</p>
    </>
  );
}

function DraftState({ saving }: { saving: Saving }) {
  const words = useWords('evidence').draft;
  const text = {
    idle: saving.savedAt ? words.saved({ time: formatTime(new Date(saving.savedAt)) }) : words.none,
    unsaved: words.unsaved,
    saving: words.saving,
    saved: words.saved({ time: saving.savedAt ? formatTime(new Date(saving.savedAt)) : '' }),
    failed: words.unsaved,
  }[saving.state];
  return (
    <span className="hd-soft hd-small" role="status">
      {text}
    </span>
  );
}

/** Somebody else saved meanwhile, or the line is down: what was typed stays on the page. */
function NotSaved({ dutyId, keeper }: SendBarProps) {
  const words = useWords('evidence').draft;
  const client = useQueryClient();
  const isConflict = keeper.saving.error instanceof ProblemError && keeper.saving.error.status === 409;
  const see = () => {
    keeper.stop();
    void client.refetchQueries({ queryKey: ['duty', dutyId, 'draft'] });
  };
  const keepMine = async () => {
    const { draft } = await api.get<DraftAnswer>(`/api/assignments/${dutyId}/draft`);
    await keeper.saveOver(draft?.revision ?? 0);
  };
  if (!isConflict) return <ErrorPanel error={keeper.saving.error} onRetry={() => void keeper.flush()} />;
  return (
    <>
      <ErrorPanel error={keeper.saving.error} title={words.conflict} />
      <div className="hd-row">
        <Button onClick={see}>{words.reload}</Button>
        <Button onClick={() => void keepMine()}>{words.keepMine}</Button>
      </div>
    </>
  );
}

function Discard({ dutyId, keeper }: SendBarProps) {
  const words = useWords('evidence').draft;
  const client = useQueryClient();
  const discarding = useMutation({
    mutationFn: () => {
      keeper.stop();
      return api.delete(`/api/assignments/${dutyId}/draft`);
    },
    onSuccess: async () => {
      await client.refetchQueries({ queryKey: ['duty', dutyId, 'draft'] });
      toast(words.discarded);
    },
  });
  return (
    <Button kind="bare" onClick={() => discarding.mutate()}>
      {words.discard}
    </Button>
  );
}
