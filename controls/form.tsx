// Draws a form from a Zod object schema and its words: what every control's form.tsx is composed of.
import { type ReactNode, useId } from 'react';
import type { z } from 'zod';
import type { FieldsWords, Language } from './contract.ts';
import type { FileReference } from './fields.ts';
import { Surroundings, useForm } from './form-context.ts';
import { Files } from './form-files.tsx';
import { type FieldProps, LabelledField } from './form-input.tsx';
import { PrintedFields } from './form-printed.tsx';
import { useRowKeys } from './form-row-keys.ts';
import { bare, emptyOf, isFlat, shapeOf } from './form-schema.ts';
import { ListTable } from './form-table.tsx';
import type { FieldProblem } from './judge.ts';

/** Half-filled evidence or parameters; the schema judges it when it is sent. */
export type Draft = Readonly<Record<string, unknown>>;

/** What the page hands to the form of any control. */
export type ControlFormProps = {
  readonly value: Draft;
  readonly onChange: (value: Draft) => void;
  /** The demand's parameters, as stored. */
  readonly parameters: unknown;
  readonly language: Language;
  readonly now: Date;
  readonly errors?: readonly FieldProblem[];
  readonly isReadOnly?: boolean;
  readonly sendFile?: (file: File) => Promise<FileReference>;
};

export type SchemaFormProps = {
  readonly schema: z.ZodType;
  /** Labels, hints, units and options by path: `words[language].fields` or `.parameters`. */
  readonly words: FieldsWords;
  readonly value: Draft;
  readonly onChange: (value: Draft) => void;
  readonly language?: Language;
  readonly errors?: readonly FieldProblem[];
  /** Plain text instead of inputs. */
  readonly isReadOnly?: boolean;
  readonly sendFile?: (file: File) => Promise<FileReference>;
  /** Keys of the schema to leave out, because the control draws them itself. */
  readonly without?: readonly string[];
};

export function SchemaForm({ schema, words, value, onChange, without = [], ...rest }: SchemaFormProps) {
  const idPrefix = `hd${useId().replace(/[^\w-]/g, '')}`;
  const shape = shapeOf(schema);
  if (shape.kind !== 'object') throw new Error('SchemaForm draws object schemas only');
  const surroundings = {
    words,
    idPrefix,
    language: rest.language ?? 'vi',
    errors: rest.errors ?? [],
    sendFile: rest.sendFile,
  };
  const fields = shape.fields.filter(([key]) => !without.includes(key));
  return (
    <Surroundings value={surroundings}>
      {rest.isReadOnly ? (
        <PrintedFields fields={fields} path={[]} value={value} />
      ) : (
        <div className="hd-form">
          {fields.map(([key, field]) => (
            <Field
              key={key}
              schema={field}
              path={[key]}
              value={value[key]}
              onChange={(next) => onChange({ ...value, [key]: next })}
            />
          ))}
        </div>
      )}
    </Surroundings>
  );
}

/** One field of any kind, by what its schema is. */
function Field(props: FieldProps): ReactNode {
  const shape = shapeOf(props.schema);
  switch (shape.kind) {
    case 'unsupported':
      return null;
    case 'object':
      return <Group {...props} />;
    case 'file':
      return <Files {...props} most={1} onChange={(files) => props.onChange(files.at(-1) ?? null)} />;
    case 'list':
      if (shapeOf(shape.element).kind === 'file') return <Files {...props} />;
      return isFlat(shape.element) ? (
        <ListTable {...props} element={shape.element} />
      ) : (
        <Cards {...props} element={shape.element} />
      );
    default:
      return <LabelledField {...props} />;
  }
}

/** A nested object: a fieldset with its own legend. */
function Group({ schema, path, value, onChange }: FieldProps) {
  const form = useForm();
  const { label, hint } = form.wordsOf(path);
  return (
    <fieldset className="hd-field hd-field--group">
      <legend className="hd-label">{label}</legend>
      {hint ? <p className="hd-hint">{hint}</p> : null}
      <Fields schema={schema} path={path} value={value} onChange={onChange} />
    </fieldset>
  );
}

function Fields({ schema, path, value, onChange }: FieldProps) {
  const shape = shapeOf(bare(schema).schema);
  const record = typeof value === 'object' && value !== null ? (value as Draft) : {};
  if (shape.kind !== 'object') return null;
  return shape.fields.map(([key, field]) => (
    <Field
      key={key}
      schema={field}
      path={[...path, key]}
      value={record[key]}
      onChange={(next) => onChange({ ...record, [key]: next })}
    />
  ));
}

/** A list whose members are too rich for a table row: each a fieldset of its own. */
function Cards({ element, path, value, onChange }: FieldProps & { element: z.ZodType }) {
  const form = useForm();
  const members: readonly unknown[] = Array.isArray(value) ? value : [];
  const { keys, removeAt } = useRowKeys(members.length);
  const { label, hint } = form.wordsOf(path);
  const remove = (at: number) => {
    removeAt(at);
    onChange(members.filter((_, index) => index !== at));
  };
  const change = (at: number, next: unknown) =>
    onChange(members.map((old, index) => (index === at ? next : old)));
  return (
    <fieldset className="hd-field hd-field--cards">
      <legend className="hd-label">{label}</legend>
      {hint ? <p className="hd-hint">{hint}</p> : null}
      {members.length === 0 ? <p className="hd-hint">{form.say('none')}</p> : null}
      {members.map((member, at) => (
        <fieldset className="hd-card" key={keys[at]}>
          <legend>{form.say('row', { label, row: at + 1 })}</legend>
          <Fields
            schema={element}
            path={[...path, at]}
            value={member}
            onChange={(next) => change(at, next)}
          />
          <button type="button" className="hd-button hd-button--quiet" onClick={() => remove(at)}>
            {form.say('remove', { row: at + 1 })}
          </button>
        </fieldset>
      ))}
      <button type="button" className="hd-button" onClick={() => onChange([...members, emptyOf(element)])}>
        {form.say('add', { label })}
      </button>
    </fieldset>
  );
}
