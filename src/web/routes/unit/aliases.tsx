// The other names by which documents call a unit.
import { type FormEvent, useState } from 'react';
import type { UnitDetail } from '../../../unit/contract.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Input } from '../../ui/inputs.tsx';
import { usePart } from './use-part.ts';

export function Aliases({ unit }: { unit: UnitDetail }) {
  const words = useWords('unit');
  const [name, setName] = useState('');
  const { save, remove } = usePart(unit.id, 'aliases', () => setName(''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ id: null, body: { name } });
  };
  return (
    <section className="hd-stack">
      <h2>{words.aliases}</h2>
      {unit.namedAliases.length === 0 && <p className="hd-soft">{words.none}</p>}
      <ul className="unit-lines">
        {unit.namedAliases.map((alias) => (
          <li key={alias.id}>
            <span>{alias.name}</span>
            {unit.may.write && (
              <Button
                kind="bare"
                small
                className="hd-no-print"
                aria-label={words.removeNamed({ name: alias.name })}
                onClick={() => remove.mutate(alias.id)}
              >
                {words.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ErrorPanel error={save.error ?? remove.error} />
      {unit.may.write && (
        <form className="unit-add hd-no-print" onSubmit={submit}>
          <Input
            label={words.addAlias}
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" busy={save.isPending && words.saving}>
            {words.save}
          </Button>
        </form>
      )}
    </section>
  );
}
