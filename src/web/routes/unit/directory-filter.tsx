// What the directory is narrowed to: words, sector, kind, parent, and the day on which units are in force.
import { useEffect, useState } from 'react';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import type { Filter } from '../../filter.ts';
import { useLanguage, useWords } from '../../language.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Input, Select } from '../../ui/inputs.tsx';
import { useUnits } from '../../ui/unit-picker.tsx';
import type { Sectors } from './use-sectors.ts';
import './unit.css';

interface DirectoryFilterProps {
  filter: Filter;
  change: (part: Filter) => void;
  sectors: Sectors | undefined;
}

export function DirectoryFilter({ filter, change, sectors }: DirectoryFilterProps) {
  const words = useWords('unit');
  const language = useLanguage();
  const named = (name: string, count: number) =>
    words.sectorCount({ name, count: formatNumber(count, language) });
  const choices = [
    ...(sectors?.rows ?? []).map((row) => ({ value: row.id, label: named(row.name, row.inForce) })),
    ...(sectors?.without ? [{ value: 'none', label: named(words.noSector, sectors.without) }] : []),
  ];
  const kinds = Object.entries(words.kind).map(([value, label]) => ({ value, label }));
  const pick = (key: string) => ({
    value: filter[key] ?? '',
    onChange: (event: { target: { value: string } }) => change({ [key]: event.target.value }),
  });
  return (
    <search className="unit-filter hd-no-print">
      <SearchWords value={filter.q ?? ''} onChange={(q) => change({ q })} />
      <Select label={words.sector} choices={choices} empty={words.allSectors} {...pick('sector')} />
      <Select label={words.kindLabel} choices={kinds} empty={words.allKinds} {...pick('kind')} />
      <ParentSelect {...pick('parent')} />
      <When value={filter.on ?? ''} onChange={(on) => change({ on })} />
    </search>
  );
}

/** Asks again once the typing rests, so that each letter does not ask the server. */
function SearchWords({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const words = useWords('unit');
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the timer belongs to what is typed
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <Input
      label={words.search}
      type="search"
      placeholder={words.searchHint}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

/** Only units that have others under them can be asked for. */
function ParentSelect(props: { value: string; onChange: (event: { target: { value: string } }) => void }) {
  const words = useWords('unit');
  const units = useUnits();
  const parents = new Map(
    (units.data?.rows ?? []).flatMap((row) =>
      row.parentId && row.parent ? [[row.parentId, row.parent] as const] : [],
    ),
  );
  const choices = [...parents]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
  return <Select label={words.parent} choices={choices} empty={words.allParents} {...props} />;
}

function When({ value, onChange }: { value: string; onChange: (on: string) => void }) {
  const words = useWords('unit');
  const [wantsDay, setWantsDay] = useState(/^\d/.test(value));
  const choices = [
    { value: 'any', label: words.whenAny },
    { value: 'day', label: words.whenDay },
  ];
  const choose = (on: string) => {
    setWantsDay(on === 'day');
    onChange(on === 'day' ? '' : on);
  };
  return (
    <>
      <Select
        label={words.when}
        choices={choices}
        empty={words.whenToday}
        value={wantsDay ? 'day' : value}
        onChange={(event) => choose(event.target.value)}
      />
      {wantsDay && (
        <DateInput
          label={words.day}
          value={/^\d/.test(value) ? value : null}
          onChange={(day) => day && onChange(day)}
        />
      )}
    </>
  );
}
