// One person: details, roles, and how they sign in.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Person } from '../../../person/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { problemOfField } from '../../problem.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Input } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import { PersonAccess } from './person-access.tsx';
import { PersonRoles } from './person-roles.tsx';

export function PersonDialog({ id, onClose }: { id: string | null; onClose: () => void }) {
  const words = useWords('person');
  const { can } = useSession();
  const person = useQuery({
    queryKey: ['people', 'one', id],
    queryFn: ({ signal }) => api.get<Person>(`/api/people/${id}`, { signal }),
    enabled: id !== null,
  });
  const mayManage = can('person.manage');
  return (
    <Dialog open={id !== null} onClose={onClose} title={person.data?.name ?? words.title}>
      <ErrorPanel error={person.error} onRetry={() => void person.refetch()} />
      {person.isPending && <Skeleton words={words.loading} />}
      {person.data && (
        <div className="hd-stack" key={person.data.id}>
          {mayManage ? <Details person={person.data} /> : <p>{person.data.email}</p>}
          <PersonRoles person={person.data} mayManage={mayManage} />
          {mayManage && <PersonAccess person={person.data} />}
        </div>
      )}
    </Dialog>
  );
}

function Details({ person }: { person: Person }) {
  const words = useWords('person');
  const client = useQueryClient();
  const [form, setForm] = useState({ name: person.name, email: person.email, phone: person.phone ?? '' });
  const saving = useMutation({
    mutationFn: () => api.patch(`/api/people/${person.id}`, { ...form, phone: form.phone.trim() || null }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['people'] });
      toast(words.edit.saved);
    },
  });
  const field = (name: keyof typeof form) => ({
    value: form[name],
    error: problemOfField(saving.error, name),
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <form className="hd-stack" onSubmit={submit}>
      <h3>{words.edit.details}</h3>
      <Input label={words.invite.name} required {...field('name')} />
      <Input label={words.invite.email} type="email" required {...field('email')} />
      <Input label={words.invite.phone} optional type="tel" {...field('phone')} />
      <ErrorPanel error={saving.error} />
      <div>
        <Button type="submit" busy={saving.isPending && words.edit.saving}>
          {words.edit.save}
        </Button>
      </div>
    </form>
  );
}
