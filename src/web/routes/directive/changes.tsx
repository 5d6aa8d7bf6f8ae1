// What a version changed of the one before it: per duty, what it said and what it says now.
import { useQuery } from '@tanstack/react-query';
import type { ChangesAnswer } from '../../../directive/answers.ts';
import type { DraftObligation } from '../../../directive/contract.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import type { Words } from '../../words/index.ts';
import { useControlTitle } from '../control-title.ts';
import { deadlineText } from './deadline-text.ts';

type Change = ChangesAnswer['obligations'][number];
type Aspect = Change['aspects'][number];

interface ChangesProps {
  id: string;
  /** In a draft's preview nothing is shown where there is no version before it. */
  isDraft?: boolean;
}

export function Changes({ id, isDraft = false }: ChangesProps) {
  const words = useWords('directive');
  const changes = useQuery({
    queryKey: ['directive', id, 'changes'],
    queryFn: ({ signal }) => api.get<ChangesAnswer>(`/api/directives/${id}/changes`, { signal }),
    staleTime: 0,
  });
  if (!changes.data) return <ErrorPanel error={changes.error} onRetry={() => void changes.refetch()} />;
  const { obligations, fields, kind, reason } = changes.data;
  if (kind === null) return isDraft ? null : <p className="hd-soft">{words.changes.none}</p>;
  const shown = obligations.filter((each) => each.kind !== 'same');
  const same = obligations.length - shown.length;
  return (
    <section className="hd-stack">
      <h3>{words.issued.tabs.changes}</h3>
      {reason && <p>{words.changes.reason({ reason })}</p>}
      {shown.length + fields.length === 0 && <p className="hd-soft">{words.changes.nothing}</p>}
      {fields.map((each) => (
        <Pair
          key={each.field}
          title={words.field[each.field as keyof Words['directive']['field']] ?? each.field}
          before={each.before}
          after={each.after}
        />
      ))}
      {shown.map((each) => (
        <DutyChange key={each.lineageId} change={each} />
      ))}
      {same > 0 && <p className="hd-soft">{words.changes.same({ count: String(same) })}</p>}
    </section>
  );
}

function DutyChange({ change }: { change: Change }) {
  const words = useWords('directive');
  const titleOf = useControlTitle();
  const duty = change.after ?? change.before;
  const say = (each: DraftObligation | null, aspect: Aspect) =>
    each && aspectText(each, aspect, words, titleOf);
  return (
    <article className={`hd-change hd-change--${change.kind}`}>
      <h4>
        {words.changes.kind[change.kind]} ·{' '}
        {change.before && change.after && change.before.path !== change.after.path
          ? `${change.before.path} → ${change.after.path}`
          : duty?.path}
      </h4>
      {change.kind !== 'changed' && <p>{duty?.text}</p>}
      {change.aspects.map((aspect) => (
        <Pair
          key={aspect}
          title={words.changes.aspect[aspect]}
          before={say(change.before, aspect)}
          after={say(change.after, aspect)}
        />
      ))}
    </article>
  );
}

function aspectText(
  duty: DraftObligation,
  aspect: Aspect,
  words: Words['directive'],
  titleOf: (id: string) => string,
): string {
  if (aspect === 'text') return duty.text;
  if (aspect === 'deadline') return deadlineText(duty.deadline, words.deadline);
  if (aspect === 'demands') return duty.demands.map((demand) => titleOf(demand.control)).join(', ');
  if (aspect === 'cascades') return duty.cascades ? words.changes.yes : words.changes.no;
  return duty.group;
}

/** What two texts share at their beginning and end, by words, so that only what differs is marked. */
function parted(before: string, after: string) {
  const [old, now] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const middle = (words: string[]) => words.slice(head, words.length - tail).join('');
  const same = { head: old.slice(0, head).join(''), tail: tail > 0 ? old.slice(-tail).join('') : '' };
  return { ...same, before: middle(old), after: middle(now) };
}

function Pair({ title, before, after }: { title: string; before: string | null; after: string | null }) {
  const words = useWords('directive').changes;
  const part = parted(before || words.blank, after || words.blank);
  return (
    <div className="hd-pair">
      <strong>{title}</strong>
      <p>
        <span className="hd-soft hd-small">{words.before}</span> {part.head}
        <del>{part.before}</del>
        {part.tail}
      </p>
      <p>
        <span className="hd-soft hd-small">{words.after}</span> {part.head}
        <ins>{part.after}</ins>
        {part.tail}
      </p>
    </div>
  );
}
