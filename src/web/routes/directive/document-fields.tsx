// The fields of the document itself, as they will stand in what is issued.
import type { DirectiveContent } from '../../../directive/contract.ts';
import { useWords } from '../../language.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Input, Select, Textarea } from '../../ui/inputs.tsx';
import type { Draft } from './use-draft.ts';

type TextKey = 'number' | 'symbol' | 'issuer' | 'parentBody' | 'place';
const urgencies = ['flash', 'immediate', 'urgent'] as const;

export function DocumentFields({ draft }: { draft: Draft }) {
  const words = useWords('directive');
  const { content } = draft;
  const set = (part: Partial<DirectiveContent>) => draft.change((now) => ({ ...now, ...part }));
  const text = (key: TextKey) => (
    <Input
      label={words.field[key]}
      value={content[key] ?? ''}
      onChange={(event) => set({ [key]: event.target.value || null })}
    />
  );
  return (
    <div className="hd-stack">
      <Textarea
        label={words.field.subject}
        rows={2}
        value={content.subject}
        onChange={(event) => set({ subject: event.target.value })}
      />
      <div className="hd-columns">
        {text('number')}
        {text('symbol')}
        <DateInput label={words.field.date} value={content.date} onChange={(date) => set({ date })} />
        {text('issuer')}
        {text('parentBody')}
        {text('place')}
        <Select
          label={words.field.urgency}
          choices={urgencies.map((value) => ({ value, label: words.urgency[value] }))}
          empty={words.urgencyNone}
          value={content.urgency ?? ''}
          onChange={(event) => set({ urgency: event.target.value || null })}
        />
        <Signer draft={draft} />
      </div>
      <Lines draft={draft} />
    </div>
  );
}

function Signer({ draft }: { draft: Draft }) {
  const words = useWords('directive');
  const { signatory } = draft.content;
  const field = (key: keyof typeof signatory, label: string) => (
    <Input
      label={label}
      value={signatory[key] ?? ''}
      onChange={(event) =>
        draft.change((now) => ({
          ...now,
          signatory: { ...now.signatory, [key]: event.target.value || null },
        }))
      }
    />
  );
  return (
    <>
      {field('authority', words.field.authority)}
      {field('capacity', words.field.capacity)}
      {field('name', words.field.signer)}
    </>
  );
}

function Lines({ draft }: { draft: Draft }) {
  const words = useWords('directive');
  const { distribution, bases, contacts } = draft.content;
  return (
    <>
      <Textarea
        label={words.field.distribution}
        hint={words.onePerLine}
        rows={Math.max(3, distribution.length + 1)}
        value={distribution.join('\n')}
        onChange={(event) =>
          draft.change((now) => ({ ...now, distribution: event.target.value.split('\n') }))
        }
      />
      <List title={words.field.bases} lines={bases.map((each) => [each.number, each.issuer, each.about])} />
      <List
        title={words.field.contacts}
        lines={contacts.map((each) => [each.name, each.role, each.phones.join(', '), each.email])}
      />
    </>
  );
}

function List({ title, lines }: { title: string; lines: (string | null)[][] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="hd-appendix">
        {lines.map((line) => {
          const text = line.filter(Boolean).join(' · ');
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </section>
  );
}
