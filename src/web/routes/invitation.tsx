// Accepting an invitation, and the one-time link that makes the first administrator: both set a password.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useRouterState } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import type { invitationSeen } from '../../person/contract.ts';
import { api } from '../api.ts';
import { useFilter } from '../filter.ts';
import { useWords } from '../language.ts';
import { problemOfField } from '../problem.ts';
import { safeReturn } from '../return-address.ts';
import { Front } from '../shell/front.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { Input } from '../ui/inputs.tsx';
import { Link } from '../ui/link.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

type Invitation = z.infer<typeof invitationSeen>;

export default function InvitationPage() {
  const words = useWords('signin').invitation;
  const { token = '' } = useParams({ strict: false }) as { token?: string };
  const isFirst = useRouterState({ select: (state) => state.location.pathname.startsWith('/bat-dau/') });
  const path = `/api/invitations/${encodeURIComponent(token)}`;
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => api.get<Invitation>(path, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Front title={isFirst ? words.firstTitle : words.title} lead={isFirst ? words.firstText : undefined}>
      <ErrorPanel error={invitation.error} />
      {invitation.error && (
        <p>
          <Link to="/dang-nhap">{words.toSignIn}</Link>
        </p>
      )}
      {invitation.isPending && <Skeleton words={words.opening} />}
      {invitation.data && <AcceptForm path={path} invitation={invitation.data} />}
    </Front>
  );
}

function AcceptForm({ path, invitation }: { path: string; invitation: Invitation }) {
  const all = useWords('signin');
  const words = all.invitation;
  const navigate = useNavigate();
  const client = useQueryClient();
  const [filter] = useFilter();
  const isUnnamed = invitation.authority.name === '';
  const [form, setForm] = useState({
    authority: '',
    name: invitation.name ?? '',
    email: invitation.email ?? '',
    password: '',
    repeat: '',
  });
  const [isSent, setSent] = useState(false);
  const faults = {
    authority: isUnnamed && form.authority.trim().length < 2 && all.refused.authorityMissing,
    name: form.name.trim() === '' && all.refused.nameMissing,
    email: !/^\S+@\S+\.\S+$/.test(form.email.trim()) && all.refused.emailMissing,
    password: [...form.password].length < 12 && all.refused.short({ length: [...form.password].length }),
    repeat: form.repeat !== form.password && all.refused.differ,
  };
  const accepting = useMutation({
    mutationFn: () =>
      api.post(path, {
        name: form.name.trim(),
        email: form.email.trim(),
        password: form.password,
        ...(isUnnamed ? { authority: form.authority.trim() } : {}),
      }),
    onSuccess: () => {
      client.clear();
      return navigate({ href: safeReturn(filter.tiep), replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (Object.values(faults).every((fault) => fault === false)) accepting.mutate();
  };
  const field = (name: keyof typeof form) => ({
    name,
    value: form[name],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
    error: (isSent && faults[name]) || problemOfField(accepting.error, name),
  });
  return (
    <form className="hd-stack" onSubmit={submit} noValidate>
      {isUnnamed && <Input label={words.authority} hint={words.authorityHint} {...field('authority')} />}
      {!isUnnamed && (
        <dl className="hd-facts">
          <dt>{words.authority}</dt>
          <dd>{invitation.authority.name}</dd>
          {invitation.unit && <dt>{words.unit}</dt>}
          {invitation.unit && <dd>{invitation.unit.name}</dd>}
        </dl>
      )}
      <Input label={words.name} autoComplete="name" {...field('name')} />
      <Input
        label={all.email}
        type="email"
        autoComplete="username"
        {...field('email')}
        readOnly={invitation.email !== null}
      />
      <Input
        label={words.newPassword}
        hint={words.passwordHint}
        type="password"
        autoComplete="new-password"
        {...field('password')}
      />
      <Input label={words.repeat} type="password" autoComplete="new-password" {...field('repeat')} />
      <ErrorPanel error={accepting.error} />
      <div>
        <Button kind="primary" type="submit" busy={accepting.isPending && words.accepting}>
          {words.accept}
        </Button>
      </div>
    </form>
  );
}
