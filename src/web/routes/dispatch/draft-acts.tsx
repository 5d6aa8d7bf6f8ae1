// From a reading to a directive: open the one that stands on it, draft it, or derive one from a higher body's text.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DispatchDetail } from '../../../dispatch/answers.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Input } from '../../ui/inputs.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Link } from '../../ui/link.tsx';
import { useDraftKey } from './review/keys.ts';
import { reviewSettled } from './review/use-review.ts';

export function DraftActs({ dispatch }: { dispatch: DispatchDetail }) {
  const words = useWords('dispatch');
  const { can } = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [isDeriving, setDeriving] = useState(false);
  const [days, setDays] = useState('3');
  const draft = useMutation({
    async mutationFn(origin: object) {
      // The draft starts from the reviewed reading: what was just decided must be there first.
      await reviewSettled();
      return api.post<{ id: string }>('/api/directives', origin);
    },
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: ['dispatch', dispatch.id] });
      void navigate({ to: '/van-ban-chi-dao/$directiveId', params: { directiveId: id } });
    },
  });
  const { directive } = dispatch;
  const isReady = !directive && dispatch.state === 'read' && can('directive.write') && !draft.isPending;
  useDraftKey(isReady && !isDeriving, () => draft.mutate({ dispatchId: dispatch.id }));
  if (directive)
    return (
      <Link look="primary" to="/van-ban-chi-dao/$directiveId" params={{ directiveId: directive.id }}>
        {directive.state === 'draft' ? words.openDraft : words.openDirective}
      </Link>
    );
  if (dispatch.state !== 'read' || !can('directive.write')) return null;
  return (
    <>
      <Button onClick={() => setDeriving(true)}>{words.derive}</Button>
      <Button
        kind="primary"
        busy={draft.isPending && words.drafting}
        onClick={() => draft.mutate({ dispatchId: dispatch.id })}
      >
        {words.draft} <KeyHint keys="G" />
      </Button>
      {!isDeriving && <ErrorPanel error={draft.error} />}
      <Dialog
        open={isDeriving}
        onClose={() => setDeriving(false)}
        title={words.derive}
        lead={words.deriveLead}
        actions={
          <Button
            kind="primary"
            busy={draft.isPending && words.drafting}
            onClick={() => draft.mutate({ basisDispatchId: dispatch.id, earlierBy: Number(days) || 0 })}
          >
            {words.draft}
          </Button>
        }
      >
        <Input
          label={words.earlierBy}
          short
          type="number"
          min={0}
          max={365}
          value={days}
          onChange={(event) => setDays(event.target.value)}
        />
        <ErrorPanel error={draft.error} />
      </Dialog>
    </>
  );
}
