// One labelled input for one plain value, with its hint and its errors.
import type { ChangeEvent } from 'react';
import type { z } from 'zod';
import { type Path, useForm } from './form-context.ts';
import { type Shape, shapeOf } from './form-schema.ts';
import { TimeInput } from './form-time-input.tsx';
import { readNumber } from './sheet.ts';

export type FieldProps = {
  readonly schema: z.ZodType;
  readonly path: Path;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
};
type InputProps = FieldProps & { readonly shape: Shape; readonly ariaLabel?: string };

/** A label above, a hint below it, the input, its errors: each tied to the input for a screen reader. */
export function LabelledField({ schema, path, value, onChange }: FieldProps) {
  const form = useForm();
  const { label, unit } = form.wordsOf(path);
  const id = form.id(path);
  const shape = shapeOf(schema);
  const hint = hintOf(shape, path, form);
  const caption = (
    <label className="hd-label" htmlFor={id}>
      {label}
      {unit ? <span className="hd-unit"> ({unit})</span> : null}
    </label>
  );
  const input = <Input shape={shape} schema={schema} path={path} value={value} onChange={onChange} />;
  return (
    <div className={`hd-field hd-field--${shape.kind}`}>
      {shape.kind === 'checkbox' ? input : null}
      {caption}
      {hint ? (
        <p className="hd-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {shape.kind === 'checkbox' ? null : input}
      <FieldErrors path={path} />
    </div>
  );
}

/** The field's own hint, and for days and instants how to write them. */
function hintOf(shape: Shape, path: Path, form: ReturnType<typeof useForm>): string {
  const { hint = '' } = form.wordsOf(path);
  if (shape.kind !== 'date' && shape.kind !== 'instant') return hint;
  return `${hint} ${form.say(shape.kind === 'date' ? 'dateForm' : 'instantForm')}`.trim();
}

export function FieldErrors({ path }: { path: Path }) {
  const form = useForm();
  const errors = form.errorsAt(path);
  if (errors.length === 0) return null;
  return (
    <p className="hd-error" id={`${form.id(path)}-error`}>
      {errors.map((error) => error.message).join(' ')}
    </p>
  );
}

/** The bare input. In a table `ariaLabel` names it, since its label is the column's head. */
export function Input({ shape, path, value, onChange, ariaLabel }: InputProps) {
  const form = useForm();
  const id = form.id(path);
  const words = form.wordsOf(path);
  const hasErrors = form.errorsAt(path).length > 0;
  const describedBy = [
    hintOf(shape, path, form) && !ariaLabel ? `${id}-hint` : '',
    hasErrors ? `${id}-error` : '',
  ];
  const shared = {
    id,
    className: 'hd-input',
    'aria-label': ariaLabel,
    'aria-invalid': hasErrors || undefined,
    'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
  };
  const typed = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
    onChange(event.target.value === '' ? null : event.target.value);
  const written = value === null || value === undefined ? '' : String(value);

  switch (shape.kind) {
    case 'long-text':
      return <textarea {...shared} rows={ariaLabel ? 1 : 4} value={written} onChange={typed} />;
    case 'date':
    case 'instant':
      return <TimeInput shared={shared} kind={shape.kind} value={written} onChange={onChange} />;
    case 'telephone':
      return <input {...shared} type="tel" inputMode="tel" value={written} onChange={typed} />;
    case 'integer':
    case 'number':
      return (
        <input
          {...shared}
          type="text"
          inputMode={shape.kind === 'integer' ? 'numeric' : 'decimal'}
          value={written}
          onChange={(event) => onChange(numberOrTyped(event.target.value))}
        />
      );
    case 'checkbox':
      return (
        <input
          {...shared}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      );
    case 'yes-no':
      return (
        <select {...shared} value={written} onChange={(event) => onChange(yesNo[event.target.value] ?? null)}>
          <option value="">{form.say('notStated')}</option>
          <option value="true">{form.say('yes')}</option>
          <option value="false">{form.say('no')}</option>
        </select>
      );
    case 'enum':
      return (
        <select {...shared} value={written} onChange={typed}>
          <option value="">{form.say('choose')}</option>
          {shape.values.map((option) => (
            <option key={option} value={option}>
              {words.options?.[option] ?? option}
            </option>
          ))}
        </select>
      );
    default:
      return <input {...shared} type="text" value={written} onChange={typed} />;
  }
}

const yesNo: Record<string, boolean> = { true: true, false: false };

/** What is no number stays as typed: the schema then says so, and nothing that was typed is lost. */
function numberOrTyped(typed: string): number | string | null {
  if (typed.trim() === '') return null;
  return /[.,]$/.test(typed) ? typed : (readNumber(typed) ?? typed);
}
