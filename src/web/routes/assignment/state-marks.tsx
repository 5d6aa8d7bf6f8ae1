// Where a duty stands, in marks: its outcome or how far it has come, and whatever else must be known of it.
import type { AssignmentFacts, AssignmentState, Mark } from '../../../assignment/contract.ts';
import { useWords } from '../../language.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import type { State } from '../../ui/states.ts';
import { OutcomeMark } from './outcome-mark.tsx';
import './assignment.css';

interface Standing {
  facts: Pick<AssignmentFacts, 'outcome' | 'ground' | 'acknowledgedAt'>;
  state: AssignmentState;
}

/** The column of the deadline says these two already. */
const saidElsewhere: readonly Mark[] = ['no-deadline', 'waits-for-event'];

export function StateMarks({ facts, state }: Standing) {
  const outcome = state.stage === 'judged' ? facts.outcome : null;
  return (
    <span className="hd-marks">
      {outcome ? (
        <OutcomeMark outcome={outcome} ground={facts.ground} />
      ) : (
        <StateMark state={state.stage} boxed />
      )}
      {state.marks
        .filter((mark) => !saidElsewhere.includes(mark))
        .map((mark) => (
          <OneMark key={mark} mark={mark} isRead={facts.acknowledgedAt !== null} />
        ))}
    </span>
  );
}

/** `isRead`: acknowledged since; a change then no longer needs anybody. */
function OneMark({ mark, isRead }: { mark: Mark; isRead: boolean }) {
  const words = useWords('assignment').mark;
  if (mark === 'changed' || mark === 'waits-for-event')
    return (
      <span className={`hd-state hd-state--${isRead ? 'calm' : 'needed'} hd-state--boxed`}>
        <Glyph name={isRead ? 'note' : 'beam'} />
        {words[mark]}
      </span>
    );
  const state: State = mark === 'contradicted' ? 'contradiction' : mark;
  return <StateMark state={state} boxed />;
}
