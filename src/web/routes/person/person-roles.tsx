// The roles that one person holds: taken away one by one, given one by one.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../../person/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { toast } from '../../ui/toast.tsx';
import { type ChosenGrant, GrantFields, grantOf } from './grant-fields.tsx';

export function PersonRoles({ person, mayManage }: { person: Person; mayManage: boolean }) {
  const words = useWords('person');
  const client = useQueryClient();
  const [grant, setGrant] = useState<ChosenGrant>({ role: '', unit: '' });
  const chosen = grantOf(grant);
  const path = `/api/people/${person.id}/grants`;
  const told = (text: string) => async () => {
    await client.invalidateQueries({ queryKey: ['people'] });
    setGrant({ role: '', unit: '' });
    toast(text);
  };
  const giving = useMutation({
    mutationFn: () => api.post(path, chosen),
    onSuccess: told(words.grant.added),
  });
  const taking = useMutation({
    mutationFn: (id: string) => api.delete(`${path}/${id}`),
    onSuccess: told(words.grant.taken),
  });
  return (
    <section className="hd-stack">
      <h3>{words.edit.roles}</h3>
      {person.grants.length === 0 && <p className="hd-soft">{words.grant.none}</p>}
      {person.grants.map((held) => (
        <div className="hd-row" key={held.id}>
          <span>
            {words.role[held.role]} · {held.unit?.name ?? words.wholeAuthority}
          </span>
          {mayManage && (
            <Button
              small
              aria-label={words.grant.takeOne({ role: words.role[held.role] })}
              onClick={() => taking.mutate(held.id)}
            >
              {words.grant.take}
            </Button>
          )}
        </div>
      ))}
      <ErrorPanel error={taking.error ?? giving.error} />
      {mayManage && (
        <>
          <GrantFields value={grant} onChange={setGrant} />
          <div>
            <Button disabled={!chosen} onClick={() => giving.mutate()}>
              {words.grant.add}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
