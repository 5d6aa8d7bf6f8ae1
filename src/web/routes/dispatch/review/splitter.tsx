// Where a duty is cut in two: its text with a cursor in it.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { Textarea } from '../../../ui/inputs.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';

interface SplitterProps {
  text: string;
  /** Where the cursor stands at first. */
  first: number;
  onSplit: (at: number) => void;
  onCancel: () => void;
}

export function Splitter({ text, first, onSplit, onCancel }: SplitterProps) {
  const words = useWords('dispatch').review;
  const [at, setAt] = useState(first);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const area = box.current?.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(first, first);
  }, [first]);
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    onSplit(at);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Esc work in every control within.
    <div className="hd-review__form" ref={box} onKeyDown={press}>
      <Textarea
        label={words.split}
        hint={words.splitHint}
        readOnly
        rows={Math.min(8, Math.max(2, Math.ceil(text.length / 60)))}
        value={text}
        onSelect={(event) => setAt(event.currentTarget.selectionStart)}
      />
      <p className="hd-small hd-soft hd-review__halves">
        {text.slice(0, at)}
        <strong> ‖ </strong>
        {text.slice(at)}
      </p>
      <div className="hd-row">
        <Button small onClick={() => onSplit(at)}>
          {words.splitHere} <KeyHint keys="Enter" />
        </Button>
        <Button small kind="bare" onClick={onCancel}>
          {words.cancel} <KeyHint keys="Esc" />
        </Button>
      </div>
    </div>
  );
}

/** Where a second duty most likely begins: after the sentence nearest the middle, else at a word there. */
export function likelyCut(text: string): number {
  const middle = text.length / 2;
  const ends = [...text.matchAll(/[.;:]\s+(?=\p{Lu}|\p{L})/gu)].map((match) => match.index + match[0].length);
  const words = [...text.matchAll(/\s+/g)].map((match) => match.index + match[0].length);
  const nearest = (places: number[]) =>
    places.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return nearest(ends.filter((at) => at < text.length)) ?? nearest(words) ?? 0;
}
