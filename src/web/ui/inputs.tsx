// The controls of a form with their labels: Input, Textarea, Select, Checkbox.
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { useWords } from '../language.ts';
import { Field, type FieldProps } from './field.tsx';

type Labelled = Omit<FieldProps, 'children'>;

export function Input(props: Labelled & InputHTMLAttributes<HTMLInputElement> & { short?: boolean }) {
  const { label, hint, error, optional, short, ...rest } = props;
  return (
    <Field {...{ label, hint, error, optional }}>
      {(tied) => <input {...rest} {...tied} className={short ? 'hd-input hd-input--short' : 'hd-input'} />}
    </Field>
  );
}

export function Textarea(props: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { label, hint, error, optional, ...rest } = props;
  return (
    <Field {...{ label, hint, error, optional }}>
      {(tied) => <textarea {...rest} {...tied} className="hd-input" />}
    </Field>
  );
}

export interface Choice {
  value: string;
  label: string;
}
interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  choices: readonly Choice[];
  /** The empty choice's words; "Chọn…" if not given, no empty choice if `null`. */
  empty?: string | null;
}

export function Select(props: Labelled & SelectProps) {
  const { label, hint, error, optional, choices, empty, ...rest } = props;
  const words = useWords('ui');
  return (
    <Field {...{ label, hint, error, optional }}>
      {(tied) => (
        <select {...rest} {...tied} className="hd-input">
          {empty !== null && <option value="">{empty ?? words.chooseOne}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  label: ReactNode;
}

export function Checkbox({ label, ...rest }: CheckboxProps) {
  return (
    <label className="hd-check">
      <input {...rest} type="checkbox" />
      <span>{label}</span>
    </label>
  );
}
