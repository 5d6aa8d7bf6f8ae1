// A short note that an act is done, with "Hoàn tác" where it can be undone. Never the only copy of an error.
import { useEffect } from 'react';
import { useWords } from '../language.ts';
import { observable } from '../observable.ts';
import { Button } from './button.tsx';
import './toast.css';

interface Toast {
  id: number;
  text: string;
  undo?: () => void;
}

const shown = observable<readonly Toast[]>([]);
let count = 0;
const undoMilliseconds = 10_000;

/** Says that something is done: `toast('Đã trả lại báo cáo.', { undo })`. */
export function toast(text: string, { undo }: { undo?: () => void } = {}): void {
  count += 1;
  shown.set([...shown.get().slice(-2), { id: count, text, undo }]);
}

const dismiss = (id: number) => shown.set(shown.get().filter((one) => one.id !== id));

export function Toasts() {
  const toasts = shown.use();
  return (
    <div className="hd-toasts hd-no-print" role="status">
      {toasts.map((one) => (
        <ToastLine key={one.id} toast={one} />
      ))}
    </div>
  );
}

function ToastLine({ toast: one }: { toast: Toast }) {
  const words = useWords('ui');
  useEffect(() => {
    const timer = setTimeout(() => dismiss(one.id), undoMilliseconds);
    return () => clearTimeout(timer);
  }, [one.id]);
  const undo = () => {
    one.undo?.();
    dismiss(one.id);
  };
  return (
    <div className="hd-toast">
      <span>{one.text}</span>
      {one.undo && (
        <Button small onClick={undo}>
          {words.undo}
        </Button>
      )}
      <Button kind="bare" small onClick={() => dismiss(one.id)}>
        {words.close}
      </Button>
    </div>
  );
}
