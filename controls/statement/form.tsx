// The form of a statement: the generated fields, nothing else.
import { type ControlFormProps, SchemaForm } from '../form.tsx';
import { evidence } from './evidence.ts';
import { words } from './words.ts';

export function Form(props: ControlFormProps) {
  return <SchemaForm {...props} schema={evidence} words={words[props.language].fields} />;
}
