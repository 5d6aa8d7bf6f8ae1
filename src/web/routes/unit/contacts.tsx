// Whom to call at a unit, in office hours and after them.
import type { ContactPoint, UnitDetail } from '../../../unit/contract.ts';
import { useWords } from '../../language.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Checkbox, Input, Textarea } from '../../ui/inputs.tsx';
import { typedInto } from '../../ui/typed.ts';
import { Part } from './part.tsx';
import { Validity } from './validity.tsx';

const begin = (row: ContactPoint | null) => ({
  name: row?.name ?? '',
  role: row?.role ?? '',
  phones: (row?.phones ?? []).map((phone) => phone.written).join('\n'),
  email: row?.email ?? '',
  isAfterHours: row?.isAfterHours ?? false,
  validFrom: row?.validFrom ?? null,
  validTo: row?.validTo ?? null,
});
type Form = ReturnType<typeof begin>;

const bodyOf = ({ phones, ...form }: Form) => ({
  ...form,
  phones: phones
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
});

export function Contacts({ unit }: { unit: UnitDetail }) {
  const words = useWords('unit').contacts;
  return (
    <Part
      {...{ unit, part: 'contacts', title: words.title, add: words.add, none: words.none, begin, bodyOf }}
      rows={unit.contacts}
      nameOf={(row) => row.name}
      line={(row) => <Line contact={row} />}
      fields={(form, set) => <Fields form={form} set={set} />}
    />
  );
}

function Line({ contact }: { contact: ContactPoint }) {
  const words = useWords('unit').contacts;
  return (
    <>
      <strong>{contact.name}</strong> {contact.role && <span className="hd-soft">{contact.role}</span>}{' '}
      {contact.isAfterHours && <span className="hd-small">· {words.afterHours}</span>}
      <div className="hd-row hd-small">
        {contact.phones.map((phone) => (
          <a
            key={phone.digits}
            href={`tel:${phone.digits}`}
            aria-label={words.call({ number: phone.written })}
          >
            {phone.written}
          </a>
        ))}
        {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
        {(contact.validFrom || contact.validTo) && (
          <span className="hd-soft">
            <Validity of={contact} />
          </span>
        )}
      </div>
    </>
  );
}

function Fields({ form, set }: { form: Form; set: (part: Partial<Form>) => void }) {
  const all = useWords('unit');
  const words = all.contacts;
  const typed = typedInto(form, set);
  return (
    <>
      <Input label={words.name} required {...typed('name')} />
      <Input label={words.role} optional {...typed('role')} />
      <Textarea label={words.phones} hint={words.phonesHint} rows={3} {...typed('phones')} />
      <Input label={words.email} type="email" optional {...typed('email')} />
      <Checkbox
        label={words.isAfterHours}
        checked={form.isAfterHours}
        onChange={(event) => set({ isAfterHours: event.target.checked })}
      />
      <DateInput
        label={all.validFrom}
        optional
        value={form.validFrom}
        onChange={(validFrom) => set({ validFrom })}
      />
      <DateInput label={all.validTo} optional value={form.validTo} onChange={(validTo) => set({ validTo })} />
    </>
  );
}
