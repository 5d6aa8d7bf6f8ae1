// Changing one's password; says why a password is refused.
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { problemOfField } from '../../problem.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Input } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';

export function PasswordForm() {
  const words = useWords('account').password;
  const signin = useWords('signin');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [tooShort, setTooShort] = useState<string | null>(null);
  const saving = useMutation({
    mutationFn: () => api.post('/api/password', { old: current, new: next }),
    onSuccess: () => {
      setCurrent('');
      setNext('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const length = [...next].length;
    setTooShort(length < 12 ? signin.refused.short({ length }) : null);
    if (length >= 12) saving.mutate();
  };
  return (
    <form className="hd-stack" onSubmit={submit}>
      <h2>{words.title}</h2>
      {saving.isSuccess && <Notice kind="done">{words.saved}</Notice>}
      <ErrorPanel error={saving.error} />
      <Input
        label={words.current}
        type="password"
        autoComplete="current-password"
        required
        value={current}
        error={problemOfField(saving.error, 'old')}
        onChange={(event) => setCurrent(event.target.value)}
      />
      <Input
        label={words.next}
        hint={signin.invitation.passwordHint}
        type="password"
        autoComplete="new-password"
        required
        value={next}
        error={tooShort ?? problemOfField(saving.error, 'new')}
        onChange={(event) => setNext(event.target.value)}
      />
      <div>
        <Button type="submit" busy={saving.isPending && words.saving}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
