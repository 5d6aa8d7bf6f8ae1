// The form of the website review: how many sites stand clean, and the generated fields.
import { type ControlFormProps, SchemaForm } from '../form.tsx';
import { fill, readBy } from '../kit.ts';
import { check } from './check.ts';
import { evidence, parameters as parametersSchema } from './evidence.ts';
import { words } from './words.ts';

export function Form(props: ControlFormProps) {
  return (
    <>
      <Counts {...props} />
      <SchemaForm {...props} schema={evidence} words={words[props.language].fields} />
    </>
  );
}

function Counts({ value, parameters, language }: ControlFormProps) {
  const read = readBy(evidence, value, language);
  const demand = readBy(parametersSchema, parameters, language);
  if (!read.ok || !demand.ok) return null;
  const { outcome, figures } = check({ evidence: read.value, parameters: demand.value, now: new Date() });
  if (!figures.sites) return null;
  return (
    <p className={outcome === 'met' ? 'hd-count hd-count--enough' : 'hd-count'} aria-live="polite">
      {fill(words[language].form.live ?? '', figures, language)}
    </p>
  );
}
