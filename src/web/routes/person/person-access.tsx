// How one person signs in: a new link, the account stopped and opened again.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../../person/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Checkbox } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { InvitationLink, type InvitationMade } from './invitation-link.tsx';

export function PersonAccess({ person }: { person: Person }) {
  const words = useWords('person').edit;
  const client = useQueryClient();
  const [dropsFactor, setDropsFactor] = useState(false);
  const path = `/api/people/${person.id}`;
  const linking = useMutation({
    mutationFn: () => api.post<InvitationMade>(`${path}/invitation`, { dropSecondFactor: dropsFactor }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
  const switching = useMutation({
    mutationFn: () => api.patch(path, { isActive: !person.isActive }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['people'] });
      toast(person.isActive ? words.deactivated : words.activated);
    },
  });
  return (
    <section className="hd-stack">
      <h3>{words.access}</h3>
      {linking.data && <InvitationLink made={linking.data} />}
      {person.isActive && !linking.data && (
        <>
          {person.hasSecondFactor && (
            <Checkbox
              label={words.dropFactor}
              checked={dropsFactor}
              onChange={(event) => setDropsFactor(event.target.checked)}
            />
          )}
          <div>
            <Button onClick={() => linking.mutate()}>{words.newLink}</Button>
          </div>
        </>
      )}
      <ErrorPanel error={linking.error ?? switching.error} />
      {person.isActive && <p className="hd-soft hd-small">{words.deactivateHint}</p>}
      <div>
        <Button kind={person.isActive ? 'grave' : 'quiet'} onClick={() => switching.mutate()}>
          {person.isActive ? words.deactivate : words.activate}
        </Button>
      </div>
    </section>
  );
}
