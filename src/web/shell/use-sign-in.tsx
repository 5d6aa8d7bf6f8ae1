// The form that signs somebody in: e-mail and password, then the code of the second factor if the account asks for one.
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { SignedIn } from '../../person/contract.ts';
import { api } from '../api.ts';
import { useWords } from '../language.ts';
import { ProblemError } from '../problem.ts';
import { Button } from '../ui/button.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { Input } from '../ui/inputs.tsx';

const asksForCode = (error: unknown) => error instanceof ProblemError && error.problem.code === 'code-needed';

/** The form, and whether it asks for the code by now. */
export function useSignIn(onSignedIn: (session: SignedIn) => void): { isCode: boolean; form: ReactNode } {
  const words = useWords('signin');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const entering = useMutation({
    mutationFn: () =>
      api.post<SignedIn>('/api/session', {
        email: email.trim(),
        password,
        ...(code ? { code: code.replace(/\s/g, '') } : {}),
      }),
    onSuccess: onSignedIn,
    onError: (error) => {
      if (asksForCode(error)) setCode('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    entering.mutate();
  };
  const goBack = () => {
    setCode(null);
    setPassword('');
    entering.reset();
  };
  const form = (
    <>
      {!asksForCode(entering.error) && <ErrorPanel error={entering.error} />}
      <form className="hd-stack" onSubmit={submit}>
        {code === null ? (
          <>
            <Input
              label={words.email}
              type="email"
              name="email"
              autoComplete="username"
              required
              autoFocus
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
            <Input
              label={words.password}
              type="password"
              name="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          </>
        ) : (
          <Input
            label={words.code}
            hint={words.codeHint}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="[0-9 ]{6,7}"
            maxLength={7}
            required
            autoFocus
            short
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
        <div className="hd-row">
          <Button kind="primary" type="submit" busy={entering.isPending && words.entering}>
            {words.enter}
          </Button>
          {code !== null && (
            <Button kind="bare" onClick={goBack}>
              {words.back}
            </Button>
          )}
        </div>
      </form>
    </>
  );
  return { isCode: code !== null, form };
}
