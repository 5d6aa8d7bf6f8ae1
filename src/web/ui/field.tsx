// A labelled place to type into: label, hint and error are tied to the control for every reader.
import { type ReactNode, useId } from 'react';
import { useWords } from '../language.ts';
import './field.css';

export interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string | null | false;
  /** Says "(không bắt buộc)" after the label. */
  optional?: boolean;
  /** Draws the control with the attributes that tie it to its label, hint and error. */
  children: (tied: Tied) => ReactNode;
}
export interface Tied {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export function Field({ label, hint, error, optional, children }: FieldProps) {
  const id = useId();
  const words = useWords('ui');
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="hd-field">
      <label className="hd-label" htmlFor={id}>
        {label} {optional && <small>({words.optional})</small>}
      </label>
      {hint && (
        <div className="hd-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <div className="hd-error" id={`${id}-error`} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}
