// The sites that a unit runs, as it declares them.
import type { Site, UnitDetail } from '../../../unit/contract.ts';
import { useWords } from '../../language.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Input, Textarea } from '../../ui/inputs.tsx';
import { typedInto } from '../../ui/typed.ts';
import { Part } from './part.tsx';

const begin = (row: Site | null) => ({
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
      {...{ unit, part: 'sites', title: words.title, add: words.add, none: words.none, begin }}
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
      fields={(form, set) => {
        const typed = typedInto(form, set);
        return (
          <>
            <Input label={words.host} hint={words.hostHint} required {...typed('host')} />
            <Input label={words.purpose} optional {...typed('purpose')} />
            <Input label={words.vendor} optional {...typed('vendor')} />
            <Input label={words.cms} optional {...typed('cms')} />
            <Input label={words.address} optional {...typed('address')} />
            <Input label={words.contact} optional {...typed('contact')} />
            <Input label={words.allowed} hint={words.allowedHint} optional {...typed('allowed')} />
            <DateInput
              label={words.registeredUntil}
              hint={words.registeredUntilHint}
              optional
              value={form.registeredUntil}
              onChange={(registeredUntil) => set({ registeredUntil })}
            />
            <Textarea label={all.note} optional rows={2} {...typed('note')} />
          </>
        );
      }}
    />
  );
}
