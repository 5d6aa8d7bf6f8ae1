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

function Pair({ title, before, after }: { title: string; before: string | null; after: string | null }) {
  const words = useWords('directive').changes;
  return (
    <div className="hd-pair">
      <strong>{title}</strong>
      <p>
        <span className="hd-soft hd-small">{words.before}</span> <del>{before || words.blank}</del>
      </p>
      <p>
        <span className="hd-soft hd-small">{words.after}</span> <ins>{after || words.blank}</ins>
      </p>
    </div>
  );
}
