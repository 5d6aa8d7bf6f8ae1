// Turning the second factor on by scanning a code and proving it, and off by the password.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { renderSVG } from 'uqr';
import { api } from '../../api.ts';
import type { TotpOffer, TotpState } from '../../api-shapes.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Input } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';

const path = '/api/totp';

export function SecondFactor() {
  const words = useWords('account').totp;
  const state = useQuery({
    queryKey: ['totp'],
    queryFn: ({ signal }) => api.get<TotpState>(path, { signal }),
  });
  const offer = useMutation({ mutationFn: () => api.post<TotpOffer>(`${path}/begin`) });
  return (
    <section className="hd-stack">
      <h2>{words.title}</h2>
      <ErrorPanel error={state.error ?? offer.error} onRetry={() => void state.refetch()} />
      {state.data && <p>{state.data.enabled ? words.on : words.off}</p>}
      {state.data?.enabled && <TurnOff />}
      {state.data && !state.data.enabled && !offer.data && (
        <div>
          <Button onClick={() => offer.mutate()}>{words.start}</Button>
        </div>
      )}
      {offer.data && !state.data?.enabled && <Prove offer={offer.data} onProved={() => offer.reset()} />}
    </section>
  );
}

function Prove({ offer, onProved }: { offer: TotpOffer; onProved: () => void }) {
  const words = useWords('account').totp;
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const proving = useMutation({
    mutationFn: () => api.post(`${path}/confirm`, { code: code.replace(/\s/g, '') }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['totp'] });
      toast(words.confirmed);
      onProved();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    proving.mutate();
  };
  const image = `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(offer.uri, { border: 2 }))}`;
  return (
    <form className="hd-stack" onSubmit={submit}>
      <p>{words.scan}</p>
      <img src={image} width="200" height="200" alt={words.image} />
      <p>
        {words.manual} <code>{offer.secret.replace(/(.{4})/g, '$1 ')}</code>
      </p>
      <Input
        label={words.code}
        short
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <ErrorPanel error={proving.error} />
      <div>
        <Button type="submit" busy={proving.isPending && words.confirm}>
          {words.confirm}
        </Button>
      </div>
    </form>
  );
}

function TurnOff() {
  const words = useWords('account').totp;
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const ending = useMutation({
    mutationFn: () => api.delete(path, { code: code.replace(/\s/g, '') }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['totp'] });
      toast(words.ended);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ending.mutate();
  };
  return (
    <form className="hd-stack" onSubmit={submit}>
      <Input
        label={words.codeToEnd}
        short
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <ErrorPanel error={ending.error} />
      <div>
        <Button kind="grave" type="submit">
          {words.end}
        </Button>
      </div>
    </form>
  );
}
