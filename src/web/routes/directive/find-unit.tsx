// Finds one unit of the directory by name, alias or code, and hands it over.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import type { UnitRow } from '../../../unit/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { Input } from '../../ui/inputs.tsx';

interface FindUnitProps {
  label: string;
  onFind: (unit: Pick<UnitRow, 'id' | 'name'>) => void;
}

export function FindUnit({ label, onFind }: FindUnitProps) {
  const words = useWords('directive');
  const [typed, setTyped] = useState('');
  const q = typed.trim();
  const found = useQuery({
    queryKey: ['units', 'find', q],
    queryFn: ({ signal }) => api.get<{ rows: UnitRow[] }>('/api/units', { query: { q, limit: 8 }, signal }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });
  const rows = q.length > 1 ? (found.data?.rows ?? []) : [];
  const take = (unit: UnitRow) => {
    onFind(unit);
    setTyped('');
  };
  const enter = (event: KeyboardEvent) => {
    const [first] = rows;
    if (event.key === 'Enter' && first) {
      event.preventDefault();
      take(first);
    }
  };
  return (
    <div>
      <Input
        label={label}
        type="search"
        autoComplete="off"
        value={typed}
        onKeyDown={enter}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ul className="hd-units" role="status" aria-label={words.list}>
        {rows.map((unit) => (
          <li key={unit.id}>
            <Button kind="bare" small onClick={() => take(unit)}>
              + {unit.name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
