// A day or an instant typed as offices write it; what cannot be read stays in the field and says what is wrong.
import { type ComponentProps, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useForm } from './form-context.ts';
import { partAt, readTypedTime, stepTime, type TimeKind, writeTime, years } from './form-time.ts';

type TimeInputProps = {
  readonly kind: TimeKind;
  readonly value: string;
  readonly onChange: (value: string | null) => void;
  /** Id, name and description that any input of a form has. */
  readonly shared: ComponentProps<'input'> & { readonly id: string };
};
/** `value` is what the text was read as: when the form says otherwise, the text is out of date. */
type Typed = { readonly text: string; readonly value: string | null; readonly isLeft: boolean };

/** Without typing it shows the value. ↑ and ↓ move the day or the quarter of an hour, whichever the caret is in. */
export function TimeInput({ kind, value, onChange, shared }: TimeInputProps) {
  const form = useForm();
  const [kept, setTyped] = useState<Typed | null>(null);
  const typed = kept && (kept.value ?? '') === value ? kept : null;
  const text = typed?.text ?? writeTime(value, kind);
  const caret = useCaret();
  const put = (next: string, isLeft: boolean) => {
    const read = readTypedTime(next, kind);
    const nextValue = read.ok ? read.value : null;
    setTyped({ text: next, value: nextValue, isLeft });
    onChange(nextValue);
  };
  const leave = () =>
    typed && setTyped(readTypedTime(typed.text, kind).ok ? null : { ...typed, isLeft: true });
  const step = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null;
    if (by === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const part = kind === 'date' ? 'day' : partAt(text, event.currentTarget.selectionStart ?? 0);
    const next = stepTime(text, kind, part, by);
    if (next === null) return;
    event.preventDefault();
    put(next, false);
    caret.keep(part === 'day' ? next.length : 0);
  };
  const wrong = typed?.isLeft ? faultIn(typed.text, kind, form) : null;
  const wrongId = `${shared.id}-wrong`;
  return (
    <>
      <input
        {...shared}
        ref={caret.input}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={form.say(kind === 'date' ? 'dateExample' : 'instantExample')}
        value={text}
        onChange={(event) => put(event.target.value, typed?.isLeft ?? false)}
        onBlur={leave}
        onKeyDown={step}
        aria-invalid={wrong ? true : shared['aria-invalid']}
        aria-describedby={
          [shared['aria-describedby'], wrong && wrongId].filter(Boolean).join(' ') || undefined
        }
      />
      {wrong ? (
        <p className="hd-error" id={wrongId} role="alert">
          {wrong}
        </p>
      ) : null}
    </>
  );
}

function faultIn(text: string, kind: TimeKind, form: ReturnType<typeof useForm>): string | null {
  const read = readTypedTime(text, kind);
  if (read.ok) return null;
  const [least, most] = years[kind];
  return form.say(read.fault, { text: text.trim(), least: String(least), most: String(most) });
}

/** React puts the caret at the end of a text that it changes; this puts it back where the next step belongs. */
function useCaret() {
  const input = useRef<HTMLInputElement>(null);
  const place = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (place.current !== null) input.current?.setSelectionRange(place.current, place.current);
    place.current = null;
  });
  return {
    input,
    keep: (at: number) => {
      place.current = at;
    },
  };
}
