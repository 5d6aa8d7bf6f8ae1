// Choosing a role and, for a unit's role, the unit: typed, found, chosen.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Role } from '../../../person/permissions.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Input, Select } from '../../ui/inputs.tsx';

export interface ChosenGrant {
  role: Role | '';
  unit: string;
}

const UNIT_ROLES: readonly string[] = ['officer', 'head', 'duty'];

/** The grant as the API takes it, or null where something is still to be chosen. */
export function grantOf({ role, unit }: ChosenGrant): { role: Role; unit: string | null } | null {
  if (role === '') return null;
  if (!UNIT_ROLES.includes(role)) return { role, unit: null };
  return unit === '' ? null : { role, unit };
}

export function GrantFields({
  value,
  onChange,
}: {
  value: ChosenGrant;
  onChange: (to: ChosenGrant) => void;
}) {
  const words = useWords('person');
  const [q, setQ] = useState('');
  const needsUnit = UNIT_ROLES.includes(value.role);
  const units = useQuery({
    queryKey: ['units', 'choose', q],
    queryFn: ({ signal }) =>
      api.get<{ rows: { id: string; name: string }[] }>('/api/units', { query: { q, limit: 50 }, signal }),
    enabled: needsUnit,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Select
        label={words.grant.role}
        choices={Object.entries(words.role).map(([role, label]) => ({ value: role, label }))}
        value={value.role}
        onChange={(event) => onChange({ role: event.target.value as Role | '', unit: '' })}
      />
      {needsUnit && (
        <>
          <Input
            label={words.grant.findUnit}
            hint={words.grant.findUnitHint}
            type="search"
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
          <ErrorPanel error={units.error} onRetry={() => void units.refetch()} />
          <Select
            label={words.grant.unit}
            error={units.data?.rows.length === 0 ? words.grant.noUnit : undefined}
            choices={(units.data?.rows ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
            value={value.unit}
            onChange={(event) => onChange({ ...value, unit: event.target.value })}
          />
        </>
      )}
    </>
  );
}
