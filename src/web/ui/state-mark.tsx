// A state with its colour, its shape and its word; `boxed` on a tinted ground, for lists.
import { useWords } from '../language.ts';
import { Glyph } from './glyph.tsx';
import { type State, toneOf } from './states.ts';
import './state-mark.css';

interface StateMarkProps {
  state: State;
  boxed?: boolean;
  /** Words after the state's own, such as a count or a date. */
  note?: string;
}

export function StateMark({ state, boxed = false, note }: StateMarkProps) {
  const words = useWords('ui').state;
  return (
    <span className={`hd-state hd-state--${toneOf[state]}${boxed ? ' hd-state--boxed' : ''}`}>
      <Glyph name={state} />
      {words[state]}
      {note && ` ${note}`}
    </span>
  );
}
