// Inviting somebody: name, address, one role; then the link.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { problemOfField } from '../../problem.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Input } from '../../ui/inputs.tsx';
import { type ChosenGrant, GrantFields, grantOf } from './grant-fields.tsx';
import { InvitationLink, type InvitationMade } from './invitation-link.tsx';

const nobody = { name: '', email: '', phone: '' };

export function InviteDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords('person');
  const client = useQueryClient();
  const [form, setForm] = useState(nobody);
  const [grant, setGrant] = useState<ChosenGrant>({ role: '', unit: '' });
  const chosen = grantOf(grant);
  const inviting = useMutation({
    mutationFn: () =>
      api.post<InvitationMade>('/api/people', {
        name: form.name,
        email: form.email,
        phone: form.phone.trim() || null,
        grants: chosen ? [chosen] : [],
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
  const close = () => {
    setForm(nobody);
    setGrant({ role: '', unit: '' });
    inviting.reset();
    onClose();
  };
  const field = (name: keyof typeof form) => ({
    value: form[name],
    error: problemOfField(inviting.error, name),
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  });
  if (inviting.data)
    return (
      <Dialog open={open} onClose={close} title={words.link.title}>
        <InvitationLink made={inviting.data} />
      </Dialog>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) inviting.mutate();
  };
  return (
    <Dialog open={open} onClose={close} title={words.invite.title} lead={words.invite.lead}>
      <form className="hd-stack" onSubmit={submit}>
        <Input label={words.invite.name} required minLength={2} autoComplete="off" {...field('name')} />
        <Input
          label={words.invite.email}
          hint={words.invite.emailHint}
          type="email"
          required
          autoComplete="off"
          {...field('email')}
        />
        <Input label={words.invite.phone} optional type="tel" autoComplete="off" {...field('phone')} />
        <GrantFields value={grant} onChange={setGrant} />
        <ErrorPanel error={inviting.error} />
        <div>
          <Button
            kind="primary"
            type="submit"
            disabled={!chosen}
            busy={inviting.isPending && words.invite.making}
          >
            {words.invite.make}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
