// A duty's deadline: how much is left, and the day itself beside it.
import type { AssignmentFacts } from '../../../assignment/contract.ts';
import { useWords } from '../../language.ts';
import { DaysLeft } from '../../ui/time.tsx';
import { sayDeadline } from './deadline.ts';

export function Due({ facts, isDone = false }: { facts: AssignmentFacts; isDone?: boolean }) {
  const words = useWords('assignment');
  if (facts.dueAt === null) {
    return (
      <span className="hd-soft">
        {facts.deadlineKind === 'within' ? words.mark['waits-for-event'] : words.due.none}
      </span>
    );
  }
  return (
    <span className="hd-due">
      {!isDone && (
        <strong>
          <DaysLeft at={facts.dueAt} />
        </strong>
      )}
      <span className="hd-soft hd-small">{sayDeadline(facts, words.due)}</span>
    </span>
  );
}
