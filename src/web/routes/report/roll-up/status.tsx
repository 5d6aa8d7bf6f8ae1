// Whether a report is a draft or final: a word in a box, not a colour alone.
import { useWords } from '../../../language.ts';

export function StatusMark({ state }: { state: 'draft' | 'final' }) {
  const words = useWords('report').rollUps;
  return <span className={`hd-status hd-status--${state}`}>{words[state]}</span>;
}
