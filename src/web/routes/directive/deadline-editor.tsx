// Sets a deadline: none, before or by a time, or a duration after an event.
import { useState } from 'react';
import { clockStart, type Deadline } from '../../../directive/contract.ts';
import { useWords } from '../../language.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { Input, Select } from '../../ui/inputs.tsx';
import { civilOf, instantOf } from './deadline-text.ts';

interface DeadlineEditorProps {
  value: Deadline;
  onChange: (value: Deadline) => void;
}
const kinds = ['none', 'before', 'by', 'within'] as const;

export function DeadlineEditor({ value, onChange }: DeadlineEditorProps) {
  const words = useWords('directive').deadline;
  // A day must be chosen before there is an instant: until then the kind is only meant.
  const [meant, setMeant] = useState<'before' | 'by' | null>(null);
  const kind = meant ?? value.kind;
  const { raw } = value;
  const choose = (next: (typeof kinds)[number]) => {
    setMeant(null);
    if (next === 'none') return onChange({ kind: 'none', raw });
    if (next === 'within') return onChange({ kind: 'within', hours: 24, event: '', raw });
    if (value.kind !== 'before' && value.kind !== 'by') return setMeant(next);
    const { date, time } = civilOf(value);
    onChange({ kind: next, at: instantOf(next, date, time), raw });
  };
  return (
    <fieldset className="hd-group">
      <legend className="hd-label">{words.label}</legend>
      <div className="hd-columns">
        <Select
          label={words.label}
          choices={kinds.map((each) => ({ value: each, label: words.kind[each] }))}
          empty={null}
          value={kind}
          onChange={(event) => choose(event.target.value as (typeof kinds)[number])}
        />
        {(kind === 'before' || kind === 'by') && (
          <AtEditor
            key={kind}
            kind={kind}
            value={value}
            onChange={(at) => {
              setMeant(null);
              onChange({ kind, at, raw });
            }}
          />
        )}
        {value.kind === 'within' && meant === null && <WithinEditor value={value} onChange={onChange} />}
      </div>
      {raw && <p className="hd-soft hd-small">{words.raw({ raw })}</p>}
    </fieldset>
  );
}

interface AtEditorProps {
  kind: 'before' | 'by';
  value: Deadline;
  onChange: (at: string) => void;
}

function AtEditor({ kind, value, onChange }: AtEditorProps) {
  const words = useWords('directive').deadline;
  const set = value.kind === kind ? civilOf({ kind, at: value.at }) : { date: null, time: '' };
  const [time, setTime] = useState(set.time);
  const put = (date: string | null, at: string) => {
    if (date && (at === '' || /^([01]?\d|2[0-3]):[0-5]\d$/.test(at))) onChange(instantOf(kind, date, at));
  };
  return (
    <>
      <DateInput label={words.date} value={set.date} onChange={(date) => put(date, time)} />
      <Input
        label={words.time}
        hint={words.timeHint}
        short
        placeholder="17:00"
        value={time}
        onChange={(event) => {
          setTime(event.target.value);
          put(set.date, event.target.value.trim());
        }}
      />
    </>
  );
}

type Within = Deadline & { kind: 'within' };
const starts = ['event', ...clockStart.options] as const;

/** A span from the day after is one of whole days. */
function startingAt({ starts: _, ...value }: Within, chosen: (typeof starts)[number]): Within {
  if (chosen === 'event') return value;
  const isInDays = chosen === 'day-after-delivery';
  return { ...value, starts: chosen, hours: isInDays ? Math.ceil(value.hours / 24) * 24 : value.hours };
}

function WithinEditor({ value, onChange }: { value: Within; onChange: (value: Deadline) => void }) {
  const words = useWords('directive').deadline;
  const isInDays = value.starts === 'day-after-delivery';
  const size = isInDays ? 24 : 1;
  return (
    <>
      <Input
        label={isInDays ? words.days : words.hours}
        short
        type="number"
        min={1}
        value={String(value.hours / size)}
        onChange={(event) =>
          Number(event.target.value) > 0 && onChange({ ...value, hours: Number(event.target.value) * size })
        }
      />
      <Select
        label={words.starts.label}
        choices={starts.map((each) => ({ value: each, label: words.starts[each] }))}
        empty={null}
        value={value.starts ?? 'event'}
        onChange={(event) => onChange(startingAt(value, event.target.value as (typeof starts)[number]))}
      />
      {!value.starts && (
        <Input
          label={words.event}
          value={value.event}
          onChange={(event) => onChange({ ...value, event: event.target.value })}
        />
      )}
    </>
  );
}
