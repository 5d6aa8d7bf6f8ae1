// What the new version of the directive changed of this duty, the old beside the new.
import { useQuery } from '@tanstack/react-query';
import type { DutyChanges } from '../../../../assignment/contract.ts';
import type { Deadline } from '../../../../directive/contract.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { Words } from '../../../words/index.ts';
import type { Duty } from '../../evidence/shapes.ts';
import { sayDeadline } from '../deadline.ts';
import { wordDifferences } from './word-differences.ts';

export function Changes({ duty }: { duty: Duty }) {
  const words = useWords('assignment').changes;
  const isAmended = duty.directive.version > 1;
  const told = useQuery({
    queryKey: ['duty', duty.id, 'facts', 'changes'],
    queryFn: ({ signal }) => api.get<DutyChanges>(`/api/assignments/${duty.id}/changes`, { signal }),
    enabled: isAmended,
  });
  const change = told.data;
  if (!change || (change.kind !== 'changed' && change.kind !== 'added')) return null;
  const isNew = duty.facts.acknowledgedAt === null;
  return (
    <Notice kind={isNew ? 'needed' : 'calm'} title={words.title({ version: String(change.version) })}>
      {change.reason && <p>{words.reason({ reason: change.reason })}</p>}
      {change.kind === 'added' ? <p>{words.added}</p> : <Sides change={change} />}
      {isNew && change.kind === 'changed' && <p>{words.again}</p>}
    </Notice>
  );
}

function Sides({ change }: { change: DutyChanges }) {
  const all = useWords('assignment');
  const words = all.changes;
  const { before, after, aspects } = change;
  if (!before || !after) return null;
  const others = aspects.filter((aspect) => aspect !== 'text' && aspect !== 'deadline');
  return (
    <div className="hd-changes">
      {aspects.includes('text') && (
        <div>
          <h3>{words.aspect.text}</h3>
          <p>
            {wordDifferences(before.text, after.text).map((part, at) => {
              const Tag = part.kind === 'same' ? 'span' : part.kind === 'gone' ? 'del' : 'ins';
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
              return <Tag key={at}>{part.text}</Tag>;
            })}
          </p>
        </div>
      )}
      {aspects.includes('deadline') && (
        <div>
          <h3>{words.aspect.deadline}</h3>
          <p>
            <del>{say(before.deadline, all.due)}</del> <ins>{say(after.deadline, all.due)}</ins>
          </p>
        </div>
      )}
      {others.length > 0 && (
        <p>{words.otherAspect({ names: others.map((one) => aspectName(one, words)).join(', ') })}</p>
      )}
    </div>
  );
}

const aspectName = (aspect: string, words: Words['assignment']['changes']) =>
  words.aspect[aspect as keyof typeof words.aspect] ?? aspect;

function say(deadline: Deadline, words: Words['assignment']['due']): string {
  if (deadline.kind === 'none') return words.none;
  if (deadline.kind === 'within') {
    const hours = String(deadline.hours);
    return deadline.starts ? words.fromDelivery({ hours }) : words.waits({ hours });
  }
  return sayDeadline({ deadlineKind: deadline.kind, dueAt: deadline.at }, words) ?? words.none;
}
