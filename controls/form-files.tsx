// Files attached to a form: those already sent, and a place to add one.
import { type ChangeEvent, useState } from 'react';
import type { FileReference } from './fields.ts';
import { type Path, useForm } from './form-context.ts';
import { FieldErrors } from './form-input.tsx';
import { isFile } from './form-schema.ts';

type FilesProps = { path: Path; value: unknown; onChange: (value: FileReference[]) => void; most?: number };

export function Files({ path, value, onChange, most = 50 }: FilesProps) {
  const form = useForm();
  const [state, setState] = useState<{ say: 'sending' | 'failed'; name: string } | null>(null);
  const files = (Array.isArray(value) ? value : [value]).filter(isFile);
  const id = form.id(path);
  const { label, hint } = form.wordsOf(path);

  async function add(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (!file || !form.sendFile) return;
    setState({ say: 'sending', name: file.name });
    try {
      onChange([...files, await form.sendFile(file)]);
      setState(null);
    } catch {
      setState({ say: 'failed', name: file.name });
    }
  }

  return (
    <fieldset className="hd-field hd-field--files">
      <legend className="hd-label">{label}</legend>
      {hint ? <p className="hd-hint">{hint}</p> : null}
      <ul className="hd-files">
        {files.map((file) => (
          <li key={file.id}>
            {file.name}{' '}
            <button
              type="button"
              className="hd-button hd-button--quiet"
              onClick={() => onChange(files.filter((other) => other !== file))}
            >
              {form.say('removeFile', { name: file.name })}
            </button>
          </li>
        ))}
      </ul>
      {form.sendFile && files.length < most ? (
        <>
          <label className="hd-label" htmlFor={id}>
            {form.say('addFile')}
          </label>
          <input className="hd-input" id={id} type="file" onChange={add} />
        </>
      ) : null}
      <p role="status" className="hd-hint">
        {state ? form.say(state.say, { name: state.name }) : ''}
      </p>
      <FieldErrors path={path} />
    </fieldset>
  );
}
