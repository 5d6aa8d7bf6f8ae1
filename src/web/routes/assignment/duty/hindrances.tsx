// What hinders the unit and what it proposes, on one duty: said, and taken back.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Select, Textarea } from '../../../ui/inputs.tsx';
import { Moment } from '../../../ui/time.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { Duty } from '../../evidence/shapes.ts';

type Kind = 'difficulty' | 'proposal';
interface Hindrance {
  id: string;
  kind: Kind;
  text: string;
  saidAt: string;
  saidBy: string | null;
}

export function Hindrances({ duty, isOwn }: { duty: Duty; isOwn: boolean }) {
  const words = useWords('assignment').hindrance;
  const list = useQuery({
    queryKey: ['duty', duty.id, 'hindrances'],
    queryFn: ({ signal }) =>
      api.get<{ rows: Hindrance[] }>('/api/hindrances', { query: { assignmentId: duty.id }, signal }),
  });
  const rows = list.data?.rows ?? [];
  if (!isOwn && rows.length === 0) return null;
  return (
    <section className="hd-stack">
      <h2>{words.title}</h2>
      <ErrorPanel error={list.error} />
      {rows.map((row) => (
        <OneHindrance key={row.id} dutyId={duty.id} hindrance={row} isOwn={isOwn} />
      ))}
      {isOwn && <SayForm dutyId={duty.id} />}
    </section>
  );
}

function OneHindrance(props: { dutyId: string; hindrance: Hindrance; isOwn: boolean }) {
  const { dutyId, hindrance, isOwn } = props;
  const words = useWords('assignment').hindrance;
  const client = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: (withdrawn: boolean) => api.patch(`/api/hindrances/${hindrance.id}`, { withdrawn }),
    onSuccess: async (_, withdrawn) => {
      await client.invalidateQueries({ queryKey: ['duty', dutyId, 'hindrances'] });
      if (withdrawn) toast(words.takenBack, { undo: () => withdrawing.mutate(false) });
    },
  });
  return (
    <div className="hd-small">
      <p>
        <strong>{words.kind[hindrance.kind]}:</strong> {hindrance.text}
      </p>
      <div className="hd-row hd-soft">
        <span>
          {hindrance.saidBy}, <Moment at={hindrance.saidAt} />
        </span>
        {isOwn && (
          <Button kind="bare" small onClick={() => withdrawing.mutate(true)}>
            {words.takeBack}
          </Button>
        )}
      </div>
      <ErrorPanel error={withdrawing.error} />
    </div>
  );
}

function SayForm({ dutyId }: { dutyId: string }) {
  const words = useWords('assignment').hindrance;
  const client = useQueryClient();
  const [kind, setKind] = useState<Kind>('difficulty');
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const saying = useMutation({
    mutationFn: () => api.post(`/api/assignments/${dutyId}/hindrances`, { kind, text }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['duty', dutyId, 'hindrances'] });
      setText('');
      setTried(false);
      toast(words.sent);
    },
  });
  const send = () => {
    setTried(true);
    if (text.trim() !== '') saying.mutate();
  };
  return (
    <div className="hd-stack hd-no-print">
      <p className="hd-soft hd-small">{words.lead}</p>
      <Select
        label={words.which}
        empty={null}
        choices={(['difficulty', 'proposal'] as const).map((value) => ({ value, label: words.kind[value] }))}
        value={kind}
        onChange={(event) => setKind(event.target.value as Kind)}
      />
      <Textarea
        label={words.text}
        rows={3}
        maxLength={5000}
        value={text}
        error={isTried && text.trim() === '' && words.textMissing}
        onChange={(event) => setText(event.target.value)}
      />
      <ErrorPanel error={saying.error} />
      <div>
        <Button small busy={saying.isPending && words.sending} onClick={send}>
          {words.send}
        </Button>
      </div>
    </div>
  );
}
