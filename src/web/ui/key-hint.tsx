// A key of the keyboard, as printed on it.
import './key-hint.css';

export function KeyHint({ keys }: { keys: string }) {
  return <kbd className="hd-key">{keys}</kbd>;
}
