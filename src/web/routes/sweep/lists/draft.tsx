// The draft of a version: how far its reading is, what was read, and its publishing.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { VersionDetail } from '../../../../sweep/lists/answers.ts';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { useSession } from '../../../session.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { toast } from '../../../ui/toast.tsx';
import { WhatWasRead } from './told.tsx';
import { useCount } from './use-count.ts';

interface PublishAnswer {
  state: VersionDetail['state'];
  /** Units that got it. */
  delivered: number;
}

const isUnderWay = (version: VersionDetail | undefined) =>
  version?.intake.state === 'waiting' || version?.intake.state === 'reading';

export function Draft({ versionId }: { versionId: string }) {
  const words = useWords('indicators');
  const draft = useQuery({
    queryKey: ['indicator-lists', 'version', versionId],
    queryFn: ({ signal }) => api.get<VersionDetail>(`/api/indicator-list-versions/${versionId}`, { signal }),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? 1000 : false),
  });
  if (draft.error) return <ErrorPanel error={draft.error} onRetry={() => void draft.refetch()} />;
  if (!draft.data) return <Skeleton words={words.opening} lines={5} />;
  const version = draft.data;
  return (
    <section className="hd-stack">
      <h2>
        {words.version(version)} · {words.state[version.state]}
      </h2>
      {isUnderWay(version) ? <Reading version={version} /> : <Read version={version} />}
    </section>
  );
}

function Reading({ version: { id, intake } }: { version: VersionDetail }) {
  const words = useWords('indicators').making;
  const { stop } = useWords('ui');
  const client = useQueryClient();
  const stopping = useMutation({
    mutationFn: () => api.post(`/api/indicator-list-versions/${id}/stop`, {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ['indicator-lists'] }),
  });
  const isRead = intake.total !== null && intake.total > 0 && intake.done >= intake.total;
  if (isRead)
    return (
      <div className="hd-row" role="status">
        <strong>{words.writing}</strong>
        <Button small onClick={() => stopping.mutate()}>
          {stop}
        </Button>
      </div>
    );
  return (
    <Progress
      label={intake.state === 'waiting' ? words.waiting : words.reading}
      done={Math.min(intake.done, intake.total ?? 0)}
      total={intake.total ?? 0}
      startedAt={new Date(intake.startedAt ?? Date.now()).getTime()}
      onStop={() => stopping.mutate()}
    />
  );
}

function Read({ version }: { version: VersionDetail }) {
  const all = useWords('indicators');
  const words = all.making;
  const { can } = useSession();
  const client = useQueryClient();
  const count = useCount();
  const renew = () => client.invalidateQueries({ queryKey: ['indicator-lists'] });
  const discarding = useMutation({
    mutationFn: () => api.delete(`/api/indicator-list-versions/${version.id}`),
    onSuccess: renew,
  });
  const publishing = useMutation({
    mutationFn: () => api.post<PublishAnswer>(`/api/indicator-list-versions/${version.id}/publish`, {}),
    onSuccess: async ({ state, delivered }) => {
      await renew();
      if (state === 'published') toast(words.done({ count: count(delivered) }));
    },
  });
  const { problem } = version.intake;
  const needsSecond = version.secondPerson.length > 0;
  const isAsked = version.state === 'awaiting-second';
  const name = needsSecond ? (version.isOwn ? words.ask : words.approve) : words.publish;
  return (
    <>
      {problem && (
        <Notice kind="wrong" title={words.failed}>
          {words.problem[problem] ?? words.problem.failed}
        </Notice>
      )}
      {needsSecond && (
        <Notice kind="needed" title={words.second}>
          <p>{words.secondText}</p>
          <ul>
            {version.secondPerson.map(({ reason, count: many, examples }) => (
              <li key={reason}>
                {words.oneOf({
                  reason: words.reasons[reason] ?? reason,
                  count: count(many),
                  examples: examples.join(', '),
                })}
              </li>
            ))}
          </ul>
          {isAsked && version.isOwn && <p>{words.asked}</p>}
        </Notice>
      )}
      <Recalls version={version} />
      <WhatWasRead version={version} />
      <ErrorPanel error={publishing.error ?? discarding.error} />
      <div className="hd-row hd-no-print">
        {can('indicators.publish') && version.intake.state === 'done' && !(isAsked && version.isOwn) && (
          <Button
            kind="primary"
            onClick={() => publishing.mutate()}
            busy={publishing.isPending && words.publishing}
          >
            {name}
          </Button>
        )}
        {can('indicators.write') && (
          <Button kind="grave" onClick={() => discarding.mutate()}>
            {words.discard}
          </Button>
        )}
      </div>
    </>
  );
}

/** What units will be told of the version: its note, and what it takes back with why. */
function Recalls({ version: { note, recalls } }: { version: VersionDetail }) {
  const words = useWords('indicators').draft;
  return (
    <>
      {note && <Notice title={words.note}>{note}</Notice>}
      {recalls.length > 0 && (
        <section>
          <h3>{words.recalls}</h3>
          <ul>
            {recalls.map(({ kind, value, reason }) => (
              <li key={`${kind} ${value}`}>
                {value}: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
