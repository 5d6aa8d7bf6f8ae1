// A place to give files: dragged, chosen by mouse or by keyboard; it names what it takes and what it refused.
import { type DragEvent, useId, useState } from 'react';
import { useLanguage, useWords } from '../language.ts';
import { formatBytes } from './bytes.ts';
import './file-drop.css';

interface FileDropProps {
  label: string;
  /** Endings with their dot: `['.pdf', '.docx']`; left out where whoever takes the file tells its kind by its content. */
  kinds?: readonly string[];
  maxBytes: number;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
}

export function FileDrop(props: FileDropProps) {
  const { label, kinds, maxBytes, multiple = false } = props;
  const id = useId();
  const words = useWords('ui').file;
  const language = useLanguage();
  const [isOver, setOver] = useState(false);
  const [refused, setRefused] = useState<string[]>([]);
  const size = (bytes: number) => formatBytes(bytes, language);
  const named = kinds?.map((kind) => kind.replace('.', '').toUpperCase()).join(', ') ?? words.anyKind;

  const take = (given: File[]) => {
    const fault = (file: File) => {
      if (kinds && !kinds.some((kind) => file.name.toLowerCase().endsWith(kind)))
        return words.wrongKind({ name: file.name, kinds: named });
      if (file.size > maxBytes)
        return words.tooBig({ name: file.name, size: size(file.size), limit: size(maxBytes) });
      return file.size === 0 ? words.empty({ name: file.name }) : null;
    };
    if (given.length > 1 && !multiple) return setRefused([words.one]);
    setRefused(given.map(fault).filter((text) => text !== null));
    const good = given.filter((file) => fault(file) === null);
    if (good.length > 0) props.onFiles(good);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };

  return (
    <div className="hd-field">
      <span className="hd-label" id={`${id}-label`}>
        {label}
      </span>
      <label
        className={isOver ? 'hd-drop is-over' : 'hd-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          type="file"
          className="hd-only-read"
          multiple={multiple}
          accept={kinds?.join(',')}
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-limits`}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <span>
          {words.drop} <u>{words.choose}</u>
        </span>
        <span className="hd-hint" id={`${id}-limits`}>
          {words.limits({ kinds: named, size: size(maxBytes) })}
        </span>
      </label>
      {refused.map((text) => (
        <div key={text} className="hd-error" role="alert">
          {text}
        </div>
      ))}
    </div>
  );
}
