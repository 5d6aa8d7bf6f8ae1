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
  const states = useWords('ui').state;
  const words = useWords('assignment');
  if (ground !== 'claimed' || outcome === 'unknown') return <StateMark state={outcome} boxed={boxed} />;
  return (
    <span className={boxed ? 'hd-state hd-state--calm hd-state--boxed' : 'hd-state hd-state--calm'}>
      <Glyph name="claimed" />
      {words.claimed({ outcome: states[outcome].toLocaleLowerCase() })}
    </span>
  );
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
