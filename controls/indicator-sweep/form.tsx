// The form of a sweep: how many machines are done with, and the generated fields.
import { type ControlFormProps, SchemaForm } from '../form.tsx';
import { fill, readBy } from '../kit.ts';
import { countsOf } from './counts.ts';
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
  if (!read.ok || !demand.ok || read.value.sweeps.length + read.value.machines.length === 0) return null;
  const counts = countsOf(read.value, demand.value);
  const isDone = counts.machinesFound === counts.machinesHandled;
  return (
    <p className={isDone ? 'hd-count hd-count--enough' : 'hd-count'} aria-live="polite">
      {fill(words[language].form.live ?? '', counts, language)}
    </p>
  );
}
