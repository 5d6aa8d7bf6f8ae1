// The form of a report: the fields that the dispatch prescribes, section by section, then the list behind them.
import { z } from 'zod';
import { type ControlFormProps, type Draft, SchemaForm } from '../form.tsx';
import { civilDate, count, type FieldsWords, fill, longText, maybe, readBy, text } from '../kit.ts';
import { countBodies, listedBy, sameBodies } from './bodies.ts';
import { evidence, type FormField, parameters, typedCount } from './evidence.ts';
import { words } from './words.ts';

const kinds = { text, long_text: longText, integer: count, date: civilDate };
const noteKey = (key: string) => `${key}:note`;

export function Form(props: ControlFormProps) {
  const said = words[props.language];
  const demand = readBy(parameters, props.parameters, props.language);
  if (!demand.ok || demand.value.fields.length === 0) return <p className="hd-hint">{said.form.noForm}</p>;
  const sections = Map.groupBy(demand.value.fields, ({ section }) => section ?? '');
  return (
    <>
      {demand.value.title ? <h3>{demand.value.title}</h3> : null}
      {[...sections].map(([section, fields]) => (
        <fieldset className="hd-field hd-field--group" key={section}>
          <legend className="hd-label">{section || said.fields.values!.label}</legend>
          <Section {...props} fields={fields} />
        </fieldset>
      ))}
      <Compared {...props} fields={demand.value.fields} />
      <SchemaForm {...props} schema={evidence} words={said.fields} without={['values', 'notes']} />
    </>
  );
}

type WithFields = ControlFormProps & { readonly fields: readonly FormField[] };
const record = (value: unknown): Draft =>
  typeof value === 'object' && value !== null ? (value as Draft) : {};

/** Values and notes are one table to the eye and two records in the evidence. */
function Section({ fields, ...props }: WithFields) {
  const values = record(props.value.values);
  const notes = record(props.value.notes);
  const shown = {
    ...values,
    ...Object.fromEntries(Object.entries(notes).map(([key, note]) => [noteKey(key), note])),
  };
  const change = (next: Draft) => {
    const pick = (keyOf: (key: string) => string) =>
      Object.fromEntries(fields.map(({ key }) => [key, next[keyOf(key)] ?? null]));
    const noted = fields.some(({ noteColumn }) => noteColumn);
    props.onChange({
      ...props.value,
      values: { ...values, ...pick((key) => key) },
      notes: noted ? { ...notes, ...pick(noteKey) } : notes,
    });
  };
  const errors = (props.errors ?? []).flatMap(({ path: [root, key, ...rest], message }) => {
    if (root !== 'values' && root !== 'notes') return [];
    return [{ path: [root === 'notes' ? noteKey(String(key)) : String(key), ...rest], message }];
  });
  const { schema, labels } = drawn(fields, words[props.language].form.note ?? '', props.language);
  return (
    <SchemaForm {...props} schema={schema} words={labels} value={shown} onChange={change} errors={errors} />
  );
}

function drawn(fields: readonly FormField[], noteTemplate: string, language: ControlFormProps['language']) {
  const shape: Record<string, z.ZodType> = {};
  const labels: Record<string, FieldsWords[string]> = {};
  for (const { key, label, type, column, noteColumn } of fields) {
    shape[key] = maybe(kinds[type]());
    labels[key] = { label, unit: column ?? undefined };
    if (!noteColumn) continue;
    shape[noteKey(key)] = maybe(text());
    labels[noteKey(key)] = { label: fill(noteTemplate, { label }, language) };
  }
  return { schema: z.object(shape), labels };
}

/** What was typed beside what the list gives, as it is filled in. */
function Compared({ fields, value, language }: WithFields) {
  const read = readBy(evidence, value, language);
  if (!read.ok || read.value.bodies.length === 0) return null;
  const bodies = sameBodies(listedBy('', read.value.bodies));
  return (
    <ul className="hd-live" aria-live="polite">
      {fields
        .filter((field) => field.count !== null)
        .map((field) => {
          const params = {
            label: field.label,
            typed: typedCount(read.value, field),
            listed: countBodies(bodies, field).have,
          };
          return <li key={field.key}>{fill(words[language].form.compared ?? '', params, language)}</li>;
        })}
    </ul>
  );
}
