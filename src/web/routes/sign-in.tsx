// Signing in: e-mail and password, then the code of the second factor if the account asks for one.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { SignedIn } from '../../person/contract.ts';
import { api } from '../api.ts';
import { useFilter } from '../filter.ts';
import { useWords } from '../language.ts';
import { ProblemError } from '../problem.ts';
import { safeReturn } from '../return-address.ts';
import { sessionQuery } from '../session.ts';
import { Front } from '../shell/front.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { Input } from '../ui/inputs.tsx';

export default function SignInPage() {
  const words = useWords('signin');
  const navigate = useNavigate();
  const client = useQueryClient();
  const [filter] = useFilter();
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
    onSuccess: (session) => {
      client.clear();
      client.setQueryData(sessionQuery.queryKey, session);
      return navigate({ href: safeReturn(filter.tiep), replace: true });
    },
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

  return (
    <Front title={code === null ? words.title : words.codeTitle}>
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
      <p className="hd-soft hd-small">{words.noAccount}</p>
    </Front>
  );
}

const asksForCode = (error: unknown) => error instanceof ProblemError && error.problem.code === 'code-needed';
