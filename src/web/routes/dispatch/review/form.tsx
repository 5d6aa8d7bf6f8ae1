// The form of one place, in the row itself: the source's own words above, Enter saves, Esc leaves.
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Anchor } from '../../../../dispatch/contract.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { Input, Select, Textarea } from '../../../ui/inputs.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import type { Filled, FormOf, Part } from './forms/form-of.ts';

interface PlaceFormProps {
  form: FormOf;
  raw: string | null;
  /** A passage of the source that is to be put in at once, or that may be. */
  selected: Anchor | null;
  takeAtOnce: boolean;
  onSave: (values: { field: string; to: unknown }[], anchor: Anchor | null) => void;
  onRemove?: () => void;
  onCancel: () => void;
}

export function PlaceForm({ form, raw, selected, takeAtOnce, onSave, onRemove, onCancel }: PlaceFormProps) {
  const words = useWords('dispatch').review;
  const dispatchWords = useWords('dispatch');
  const box = useRef<HTMLFormElement>(null);
  const [filled, setFilled] = useState<Filled>(() =>
    takeAtOnce && selected ? { ...form.first, [form.takes]: selected.quote } : form.first,
  );
  const [taken, setTaken] = useState<Anchor | null>(takeAtOnce ? selected : null);
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('input, select, textarea');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }, []);
  const take = () => {
    if (!selected) return;
    setFilled((before) => ({ ...before, [form.takes]: selected.quote }));
    setTaken(selected);
  };
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    onSave(form.values(filled), taken);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    // A button says itself what Enter does there; in a text, Shift+Enter begins a line.
    if (event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    save();
  };
  return (
    <form className="hd-review__form" ref={box} onSubmit={save} onKeyDown={press}>
      {raw && <blockquote className="hd-soft hd-small">{dispatchWords.asWritten({ raw })}</blockquote>}
      <div className="hd-review__parts">
        {form.parts
          .filter((part) => part.isFor?.(filled) ?? true)
          .map((part) => (
            <PartInput
              key={part.name}
              part={part}
              value={filled[part.name] ?? ''}
              onChange={(value) => setFilled((before) => ({ ...before, [part.name]: value }))}
            />
          ))}
      </div>
      <div className="hd-row">
        <Button small onClick={() => save()}>
          {words.save} <KeyHint keys="Enter" />
        </Button>
        <Button small kind="bare" onClick={onCancel}>
          {words.cancel} <KeyHint keys="Esc" />
        </Button>
        {selected && (
          <Button small kind="bare" onClick={take}>
            {words.take}: “{selected.quote.slice(0, 40)}”
          </Button>
        )}
        {onRemove && (
          <Button small kind="bare" onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
    </form>
  );
}

function PartInput({
  part,
  value,
  onChange,
}: {
  part: Part;
  value: string;
  onChange: (value: string) => void;
}) {
  const given = { label: part.label, hint: part.hint, value };
  if (part.kind === 'choice')
    return (
      <Select
        {...given}
        choices={part.choices ?? []}
        empty={part.choices?.some((choice) => choice.value === value) ? null : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  if (part.kind === 'text')
    return (
      <Textarea
        {...given}
        rows={Math.min(8, Math.max(2, Math.ceil(value.length / 60)))}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  return (
    <Input
      {...given}
      short={part.width === 'short'}
      autoComplete="off"
      placeholder={part.kind === 'day' ? '26/9/2022' : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
