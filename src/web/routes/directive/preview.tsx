// What issuing would do and what stands against it; from here the directive is issued.
import { type UseQueryResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PreviewAnswer, ProblemAnswer } from '../../../directive/answers.ts';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { useLanguage, useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.tsx';
import { Changes } from './changes.tsx';
import type { Draft } from './use-draft.ts';

interface PreviewProps {
  id: string;
  draft: Draft;
  preview: UseQueryResult<PreviewAnswer>;
  onGo: (problem: ProblemAnswer) => void;
}

export function Preview({ id, draft, preview, onGo }: PreviewProps) {
  const words = useWords('directive').preview;
  const language = useLanguage();
  const { data } = preview;
  if (!data)
    return (
      <>
        <ErrorPanel error={preview.error} onRetry={() => void preview.refetch()} />
        {preview.isPending && <Skeleton words={words.opening} />}
      </>
    );
  const say = (count: number) => formatNumber(count, language);
  const blocking = data.problems.filter((problem) => problem.blocks);
  const others = data.problems.filter((problem) => !problem.blocks);
  return (
    <div className="hd-stack">
      <p className="hd-sum">
        {words.sum({ units: say(data.units), duties: say(data.obligations), total: say(data.assignments) })}
      </p>
      {blocking.length > 0 ? (
        <Notice kind="wrong" title={words.problems}>
          <Problems problems={blocking} onGo={onGo} />
        </Notice>
      ) : (
        <Notice kind="done">{words.clear}</Notice>
      )}
      {others.length > 0 && (
        <Notice kind="calm" title={words.warnings}>
          <Problems problems={others} onGo={onGo} />
        </Notice>
      )}
      <IssueAct id={id} draft={draft} preview={data} isReady={blocking.length === 0} />
      <Reach preview={data} />
      <Changes id={id} isDraft key={data.revision} />
    </div>
  );
}

function Problems({ problems, onGo }: { problems: readonly ProblemAnswer[]; onGo: PreviewProps['onGo'] }) {
  const words = useWords('directive').preview;
  return (
    <ul className="hd-problems">
      {problems.map((problem) => (
        <li key={`${problem.code}/${problem.place.key}/${problem.message}`}>
          {problem.message} <span className="hd-soft">{problem.fix}</span>{' '}
          {problem.place.kind !== 'dispatch' && (
            <Button kind="bare" small onClick={() => onGo(problem)}>
              {words.go}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Reach({ preview }: { preview: PreviewAnswer }) {
  const words = useWords('directive').preview;
  const language = useLanguage();
  return (
    <section>
      <h3>{words.reach}</h3>
      <table className="hd-table hd-table--small">
        <thead>
          <tr>
            <th scope="col">{words.path}</th>
            <th scope="col" className="is-number">
              {words.direct}
            </th>
            <th scope="col" className="is-number">
              {words.through}
            </th>
          </tr>
        </thead>
        <tbody>
          {preview.reach.map((each) => (
            <tr key={each.lineageId}>
              <td>{each.path}</td>
              <td className="is-number">{formatNumber(each.direct, language)}</td>
              <td className="is-number">{formatNumber(each.through, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface IssueActProps {
  id: string;
  draft: Draft;
  preview: PreviewAnswer;
  isReady: boolean;
}

function IssueAct({ id, draft, preview, isReady }: IssueActProps) {
  const words = useWords('directive').preview;
  const language = useLanguage();
  const { can } = useSession();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const say = (count: number) => formatNumber(count, language);
  const issue = useMutation({
    mutationFn: async () => {
      const revision = await draft.flush();
      const path = `/api/directives/${id}/issue`;
      return api.post<{ assignments: number; units: number }>(path, { revision: revision ?? draft.revision });
    },
    onSuccess: ({ assignments, units }) => {
      toast(words.issued({ units: say(units), total: say(assignments) }));
      void client.invalidateQueries({ queryKey: ['directives'] });
      void client.invalidateQueries({ queryKey: ['directive', id], exact: true });
    },
  });
  if (!can('directive.issue')) return null;
  return (
    <div className="hd-row">
      <Button kind="primary" disabled={!isReady} onClick={() => setAsking(true)}>
        {words.issue}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={words.issue}
        lead={words.issueLead({ units: say(preview.units), total: say(preview.assignments) })}
        actions={
          <Button kind="primary" busy={issue.isPending && words.issuing} onClick={() => issue.mutate()}>
            {words.issue}
          </Button>
        }
      >
        <ErrorPanel error={issue.error} />
      </Dialog>
    </div>
  );
}
