// The authority's own lines, as they stand on letterheads, and who signs.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import type { authoritySchema } from '../../../person/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Input, Textarea } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';

type Authority = z.infer<typeof authoritySchema>;

export function AuthorityForm() {
  const words = useWords('person').authority;
  const authority = useQuery({
    queryKey: ['authority'],
    queryFn: ({ signal }) => api.get<Authority>('/api/authority', { signal }),
  });
  return (
    <div className="hd-stack">
      <p>{words.lead}</p>
      <ErrorPanel error={authority.error} onRetry={() => void authority.refetch()} />
      {authority.isPending && <Skeleton words={words.loading} />}
      {authority.data && <Lines authority={authority.data} />}
    </div>
  );
}

function Lines({ authority }: { authority: Authority }) {
  const words = useWords('person').authority;
  const client = useQueryClient();
  const [form, setForm] = useState({
    name: authority.name,
    parentBody: authority.parentBody ?? '',
    place: authority.place ?? '',
    draftingUnit: authority.draftingUnit ?? '',
    signingCapacity: authority.signingCapacity ?? '',
    signerName: authority.signerName ?? '',
  });
  const saving = useMutation({
    mutationFn: () =>
      api.patch('/api/authority', {
        name: form.name,
        parentBody: form.parentBody.trim() || null,
        place: form.place.trim() || null,
        draftingUnit: form.draftingUnit.trim() || null,
        signingCapacity: form.signingCapacity.trim() || null,
        signerName: form.signerName.trim() || null,
      }),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['authority'] }),
        client.invalidateQueries({ queryKey: ['session'] }),
      ]);
      toast(words.saved);
    },
  });
  const field = (name: keyof typeof form) => ({
    value: form[name],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <form className="hd-stack" onSubmit={submit}>
      <Input label={words.name} required {...field('name')} />
      <Input label={words.parentBody} hint={words.parentBodyHint} optional {...field('parentBody')} />
      <Input label={words.place} hint={words.placeHint} optional short {...field('place')} />
      <Input
        label={words.draftingUnit}
        hint={words.draftingUnitHint}
        optional
        short
        {...field('draftingUnit')}
      />
      <h2>{words.signer}</h2>
      <p>{words.signerLead}</p>
      <Textarea
        label={words.signingCapacity}
        hint={words.signingCapacityHint}
        optional
        rows={3}
        maxLength={400}
        {...field('signingCapacity')}
      />
      <Input label={words.signerName} optional maxLength={100} {...field('signerName')} />
      <ErrorPanel error={saving.error} />
      <div>
        <Button kind="primary" type="submit" busy={saving.isPending && words.saving}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
