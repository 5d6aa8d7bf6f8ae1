// What else stands in a dispatch: addressees, bases, contacts, appendices, distribution.
import type { ReactNode } from 'react';
import type { DispatchDetail } from '../../../dispatch/answers.ts';
import type { Anchor } from '../../../dispatch/contract.ts';
import { writeCivilDate } from '../../../platform/words/civil-time.ts';
import { useWords } from '../../language.ts';
import { Entry } from './entry.tsx';
import { spanOf } from './places.ts';

type Reading = NonNullable<DispatchDetail['reading']>;

export function Rest({ reading }: { reading: Reading }) {
  const words = useWords('dispatch');
  const bases = reading.bases.map((base) => ({
    anchor: base.anchor,
    text:
      [base.number, base.date && writeCivilDate(base.date), base.issuer, base.about]
        .filter(Boolean)
        .join(' · ') || base.raw,
  }));
  const contacts = reading.contacts.map((contact) => ({
    anchor: contact.anchor,
    text: [contact.name, contact.role, contact.phones.join(', '), contact.email].filter(Boolean).join(' · '),
  }));
  const named = (lines: readonly { name: string; anchor: Anchor }[]) =>
    lines.map(({ name, anchor }) => ({ anchor, text: name }));
  return (
    <>
      <Part title={words.addressees} entries={named(reading.addressees)} />
      <Part title={words.bases} entries={bases} />
      <Part title={words.contacts} entries={contacts} />
      <Appendices reading={reading} />
      <Part title={words.distribution} entries={named(reading.distribution)} />
    </>
  );
}

function Part({
  title,
  entries,
}: {
  title: string;
  entries: readonly { anchor: Anchor; text: ReactNode }[];
}) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a document stay in their order.
        <Entry key={at} span={spanOf(entry.anchor)}>
          {entry.text}
        </Entry>
      ))}
    </section>
  );
}

function Appendices({ reading }: { reading: Reading }) {
  const words = useWords('dispatch');
  const entries = reading.appendices.map((appendix) => ({
    anchor: appendix.anchor,
    text: (
      <>
        <strong>{words.appendixKind[appendix.kind]}</strong>: {appendix.title}
        <ul className="hd-small hd-appendix">
          {appendix.blocks.map((block) => (
            <li key={block.sector ?? ''}>
              {block.sector ?? words.unknown} ({words.units({ count: String(block.units.length) })})
            </li>
          ))}
          {appendix.fields.map((field) => (
            <li key={field.label}>{field.label}</li>
          ))}
        </ul>
      </>
    ),
  }));
  return <Part title={words.appendices} entries={entries} />;
}
