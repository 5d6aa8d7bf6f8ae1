// The head of the review: how much is left, undoing, and what the keys do.
import { useState } from 'react';
import { useWords } from '../../../language.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Glyph } from '../../../ui/glyph.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';

interface BarProps {
  left: { look: number; rest: number };
  isSending: boolean;
  mayWrite: boolean;
  canUndo: boolean;
  onUndo: () => void;
  onAcceptRest: () => void;
  onHelp: () => void;
}

export function ReviewBar({ left, isSending, mayWrite, canUndo, onUndo, onAcceptRest, onHelp }: BarProps) {
  const words = useWords('dispatch').review;
  const { look, rest } = left;
  const said = look > 0 ? words.left({ count: String(look) }) : rest > 0 ? words.none : words.allDone;
  return (
    <div className="hd-review__bar">
      <p role="status" className={look > 0 ? 'hd-review__left is-needed' : 'hd-review__left'}>
        <Glyph name={look > 0 ? 'beam' : 'checked'} /> <strong>{said}</strong>
        {look === 0 && rest > 0 && (
          <span className="hd-soft">; {words.restLeft({ count: String(rest) })}</span>
        )}
        {isSending && <span className="hd-soft"> · {words.sending}</span>}
      </p>
      {mayWrite && (
        <div className="hd-row hd-no-print">
          {look === 0 && rest > 0 && (
            <Button small onClick={onAcceptRest}>
              {words.acceptRest} <KeyHint keys="A" />
            </Button>
          )}
          {canUndo && (
            <Button small kind="bare" onClick={onUndo}>
              {words.undo} <KeyHint keys="Z" />
            </Button>
          )}
          <span className="hd-review__help">
            <Button small kind="bare" onClick={onHelp}>
              {words.keys} <KeyHint keys="?" />
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}

const table = [
  ['J K ↓ ↑', 'next'],
  ['Enter', 'accept'],
  ['E', 'edit'],
  ['U', 'unknown'],
  ['Z', 'undo'],
  ['T', 'take'],
  ['S', 'split'],
  ['M', 'join'],
  ['Alt+↑ Alt+↓', 'move'],
  ['A', 'acceptRest'],
  ['G', 'draft'],
  ['I', 'source'],
  ['?', 'help'],
] as const;

export function KeyTable({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords('dispatch').review;
  return (
    <Dialog open={open} onClose={onClose} title={words.keysTitle}>
      <dl className="hd-review__keys">
        {table.map(([keys, name]) => (
          <div key={name}>
            <dt>
              {keys.split(' ').map((key) => (
                <KeyHint key={key} keys={key} />
              ))}
            </dt>
            <dd>{words.keyOf[name]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** The keys one needs most, above the items. */
export function KeyStrip() {
  const words = useWords('dispatch').review;
  return (
    <p className="hd-small hd-soft hd-no-print hd-review__strip">
      <span>
        <KeyHint keys="J" /> <KeyHint keys="K" /> {words.keyOf.next}
      </span>
      <span>
        <KeyHint keys="Enter" /> {words.accept}
      </span>
      <span>
        <KeyHint keys="E" /> {words.edit}
      </span>
      <span>
        <KeyHint keys="U" /> {words.leave}
      </span>
    </p>
  );
}

export function useKeyTable() {
  const [isOpen, setOpen] = useState(false);
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false) };
}
