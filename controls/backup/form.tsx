// The form of a backup: the counts of 3-2-1 for each system as it is filled in, and the generated fields.
import { type ControlFormProps, SchemaForm } from '../form.tsx';
import { fill, readBy } from '../kit.ts';
import { countsOf } from './counts.ts';
import { evidence } from './evidence.ts';
import { words } from './words.ts';

export function Form(props: ControlFormProps) {
  return (
    <>
      <Counts {...props} />
      <SchemaForm {...props} schema={evidence} words={words[props.language].fields} />
    </>
  );
}

/** A count is told in words; its class says only whether it is enough, never that nobody knows. */
function Counts({ value, language }: ControlFormProps) {
  const said = words[language].form;
  const read = readBy(evidence, value, language);
  if (!read.ok || read.value.systems.length === 0) return null;
  return (
    <ul className="hd-live" aria-live="polite">
      {read.value.systems.map((system, at) => {
        const { copies, media, offline } = countsOf(system);
        const isEnough = [copies, media, offline].every(({ have, need }) => have >= need);
        const name = system.name ?? fill(said.unnamed ?? '', { row: at + 1 }, language);
        const params = { name, copies: copies.have, media: media.have, offline: offline.have };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: systems have no identity but their place
          <li key={at} className={isEnough ? 'hd-count hd-count--enough' : 'hd-count'}>
            {fill(said.live ?? '', params, language)}
          </li>
        );
      })}
    </ul>
  );
}
