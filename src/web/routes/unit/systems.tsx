// The information systems and the sites that a unit runs, as it declares them.
import type { InformationSystem, Site, UnitDetail } from '../../../unit/contract.ts';
import { useWords } from '../../language.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Input, Select, Textarea } from '../../ui/inputs.tsx';
import { Part } from './part.tsx';

const beginSystem = (row: InformationSystem | null) => ({
  name: row?.name ?? '',
  level: row?.securityLevel ? String(row.securityLevel) : '',
  operator: row?.operator ?? '',
  note: row?.note ?? '',
});

export function Systems({ unit }: { unit: UnitDetail }) {
  const all = useWords('unit');
  const words = all.systems;
  const levels = ['1', '2', '3', '4', '5'].map((level) => ({
    value: level,
    label: words.levelOf({ level }),
  }));
  return (
    <Part
      {...{ unit, part: 'systems', title: words.title, add: words.add, none: words.none, begin: beginSystem }}
      rows={unit.systems}
      nameOf={(row) => row.name}
      line={(row) => (
        <>
          <strong>{row.name}</strong>{' '}
          <span className="hd-soft hd-small">
            {[
              row.securityLevel
                ? words.levelOf({ level: String(row.securityLevel) })
                : `${words.level}: ${all.unknown}`,
              row.operator,
              row.note,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      )}
      bodyOf={({ level, ...form }) => ({ ...form, securityLevel: level ? Number(level) : null })}
      fields={(form, set) => (
        <>
          <Input
            label={words.name}
            required
            value={form.name}
            onChange={(event) => set({ name: event.target.value })}
          />
          <Select
            label={words.level}
            choices={levels}
            empty={all.unknown}
            value={form.level}
            onChange={(event) => set({ level: event.target.value })}
          />
          <Input
            label={words.operator}
            optional
            value={form.operator}
            onChange={(event) => set({ operator: event.target.value })}
          />
          <Textarea
            label={all.note}
            optional
            rows={2}
            value={form.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        </>
      )}
    />
  );
}

const beginSite = (row: Site | null) => ({
  host: row?.host ?? '',
  purpose: row?.purpose ?? '',
  vendor: row?.vendor ?? '',
  cms: row?.cms ?? '',
  address: row?.address ?? '',
  contact: row?.contact ?? '',
  allowed: row?.allowedDomains.join(', ') ?? '',
  registeredUntil: row?.registeredUntil ?? null,
  note: row?.note ?? '',
});

export function Sites({ unit }: { unit: UnitDetail }) {
  const all = useWords('unit');
  const words = all.sites;
  return (
    <Part
      {...{ unit, part: 'sites', title: words.title, add: words.add, none: words.none, begin: beginSite }}
      rows={unit.sites}
      nameOf={(row) => row.host}
      line={(row) => (
        <>
          <strong>{row.host}</strong>{' '}
          <span className="hd-soft hd-small">
            {[row.purpose, row.vendor, row.note].filter(Boolean).join(' · ')}
          </span>
        </>
      )}
      bodyOf={({ allowed, ...form }) => ({
        ...form,
        allowedDomains: allowed.split(/[\s,;]+/).filter(Boolean),
      })}
      fields={(form, set) => (
        <>
          <Input
            label={words.host}
            hint={words.hostHint}
            required
            value={form.host}
            onChange={(event) => set({ host: event.target.value })}
          />
          <Input
            label={words.purpose}
            optional
            value={form.purpose}
            onChange={(event) => set({ purpose: event.target.value })}
          />
          <Input
            label={words.vendor}
            optional
            value={form.vendor}
            onChange={(event) => set({ vendor: event.target.value })}
          />
          <Input
            label={words.cms}
            optional
            value={form.cms}
            onChange={(event) => set({ cms: event.target.value })}
          />
          <Input
            label={words.address}
            optional
            value={form.address}
            onChange={(event) => set({ address: event.target.value })}
          />
          <Input
            label={words.contact}
            optional
            value={form.contact}
            onChange={(event) => set({ contact: event.target.value })}
          />
          <Input
            label={words.allowed}
            hint={words.allowedHint}
            optional
            value={form.allowed}
            onChange={(event) => set({ allowed: event.target.value })}
          />
          <DateInput
            label={words.registeredUntil}
            hint={words.registeredUntilHint}
            optional
            value={form.registeredUntil}
            onChange={(registeredUntil) => set({ registeredUntil })}
          />
          <Textarea
            label={all.note}
            optional
            rows={2}
            value={form.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        </>
      )}
    />
  );
}
