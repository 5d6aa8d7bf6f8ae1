// An outcome with who vouches for it: what only the unit says never gets the mark of what was checked.
import type { AssignmentFacts } from '../../../assignment/contract.ts';
import { useWords } from '../../language.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { StateMark } from '../../ui/state-mark.tsx';

type Outcome = NonNullable<AssignmentFacts['outcome']>;
interface OutcomeMarkProps {
  outcome: Outcome;
  ground: AssignmentFacts['ground'];
  boxed?: boolean;
}

export function OutcomeMark({ outcome, ground, boxed = true }: OutcomeMarkProps) {
  const words = useWords('ui').state;
  if (ground !== 'claimed' || outcome === 'unknown') return <StateMark state={outcome} boxed={boxed} />;
  return <StateMark state="claimed" boxed={boxed} note={words[outcome].toLocaleLowerCase()} />;
}

/** What the unit says of itself, in its own column. */
export function ClaimMark({ outcome }: { outcome: Outcome }) {
  const words = useWords('ui').state;
  return (
    <span className="hd-state hd-state--calm">
      <Glyph name="claimed" />
      {words[outcome]}
    </span>
  );
}
