// A date typed as offices write it, d/m/yyyy; the value is `yyyy-mm-dd`, or null while there is none.
import { useState } from 'react';
import { type CivilDate, parseCivilDate, writeCivilDate } from '../../platform/words/civil-time.ts';
import { useWords } from '../language.ts';
import { Input } from './inputs.tsx';

interface DateInputProps {
  label: string;
  value: CivilDate | null;
  /** Called with the date, or `null` when the text is empty or no date. */
  onChange: (date: CivilDate | null) => void;
  hint?: string;
  error?: string | null;
  optional?: boolean;
  name?: string;
}

export function DateInput({ label, value, onChange, hint, error, optional, name }: DateInputProps) {
  const words = useWords('ui').date;
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const leave = () => {
    const text = (typed ?? '').trim();
    const isWrong = typed !== null && text !== '' && parseCivilDate(text) === null;
    setWrong(isWrong ? words.wrong({ text }) : null);
    if (!isWrong) setTyped(null);
  };
  return (
    <Input
      {...{ label, optional, name }}
      short
      inputMode="text"
      autoComplete="off"
      placeholder="26/9/2022"
      hint={hint ?? words.format}
      error={wrong ?? error}
      value={typed ?? (value ? writeCivilDate(value) : '')}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parseCivilDate(event.target.value));
      }}
      onBlur={leave}
    />
  );
}
