// The draft's editor: its parts in tabs, what was saved when, and what can be done with the whole of it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DetailAnswer, PreviewAnswer, ProblemAnswer } from '../../../directive/answers.ts';
import type { DirectiveContent } from '../../../directive/contract.ts';
import { formatTime } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { useFilter } from '../../filter.ts';
import { useWords } from '../../language.ts';
import { ProblemError } from '../../problem.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { toast } from '../../ui/toast.tsx';
import { DocumentFields } from './document-fields.tsx';
import { DutyList } from './duty-list.tsx';
import { FormEditor } from './form-editor.tsx';
import { Groups } from './groups.tsx';
import { Preview } from './preview.tsx';
import { type Draft, useDraft } from './use-draft.ts';

interface EditorProps {
  detail: DetailAnswer & { content: DirectiveContent };
  onReload: () => void;
}
const partOf: Record<ProblemAnswer['place']['kind'], string> = {
  directive: 'document',
  group: 'groups',
  obligation: 'duties',
  dispatch: 'document',
};

export function Editor({ detail, onReload }: EditorProps) {
  const words = useWords('directive');
  const draft = useDraft(detail);
  const [filter, setFilter] = useFilter();
  const [place, setPlace] = useState<string | null>(null);
  const preview = usePreview(detail.id, draft.revision);
  const { content } = draft;
  const go = (problem: ProblemAnswer) => {
    setPlace(problem.place.key);
    // Units that the appendix prints are taken in where the groups are chosen.
    setFilter({ part: problem.place.key === 'appendices' ? 'groups' : partOf[problem.place.kind] });
  };
  const issuedCount = content.obligations.filter((duty) => duty.isIssued).length;
  const parts = [
    {
      value: 'duties',
      label: `${words.part.duties} (${issuedCount})`,
      content: (
        <DutyList draft={draft} place={place} dispatchId={detail.dispatchId ?? detail.basisDispatchId} />
      ),
    },
    {
      value: 'groups',
      label: `${words.part.groups} (${content.groups.length})`,
      content: <Groups directiveId={detail.id} draft={draft} preview={preview.data} place={place} />,
    },
    { value: 'document', label: words.part.document, content: <DocumentFields draft={draft} /> },
    { value: 'form', label: words.part.form, content: <FormEditor draft={draft} /> },
    {
      value: 'preview',
      label: words.part.preview,
      content: <Preview id={detail.id} draft={draft} preview={preview} onGo={go} />,
    },
  ];
  return (
    <>
      <PageHead
        title={content.subject || words.noSubject}
        above={<Above version={detail.version} />}
        lead={<Saved draft={draft} reason={detail.changeReason} />}
        actions={
          <Acts
            detail={detail}
            onPreview={filter.part === 'preview' ? null : () => setFilter({ part: 'preview' })}
          />
        }
      />
      <div className="hd-stack">
        {Boolean(draft.error) && (
          <NotSaved error={draft.error} onReload={onReload} onRetry={() => void draft.flush()} />
        )}
        <Tabs
          label={words.editor}
          tabs={parts}
          value={parts.some((part) => part.value === filter.part) ? filter.part : 'duties'}
          onChange={(part) => setFilter({ part })}
        />
      </div>
    </>
  );
}

/** Counts and problems of the last saved revision. */
function usePreview(id: string, revision: number) {
  return useQuery({
    queryKey: ['directive', id, 'preview', revision],
    queryFn: ({ signal }) => api.get<PreviewAnswer>(`/api/directives/${id}/preview`, { signal }),
    placeholderData: (before) => before,
    retry: false,
  });
}

function Above({ version }: { version: number }) {
  const words = useWords('directive');
  return (
    <Breadcrumbs>
      <Link to="/van-ban-chi-dao">{words.title}</Link>
      <span>
        {words.state.draft}
        {version > 1 && `, ${words.version({ n: String(version) })}`}
      </span>
    </Breadcrumbs>
  );
}

function Saved({ draft, reason }: { draft: Draft; reason: string | null }) {
  const words = useWords('directive');
  const text = draft.isSaving ? words.saving : words.saved({ time: formatTime(new Date(draft.savedAt)) });
  return (
    <>
      <span role="status">{draft.error ? words.notSaved : text}</span>
      {reason && <span> · {words.changes.reason({ reason })}</span>}
    </>
  );
}

function NotSaved({
  error,
  onReload,
  onRetry,
}: {
  error: unknown;
  onReload: () => void;
  onRetry: () => void;
}) {
  const words = useWords('directive');
  const isOlder = error instanceof ProblemError && error.status === 409;
  return (
    <>
      <ErrorPanel error={error} onRetry={isOlder ? undefined : onRetry} />
      {isOlder && (
        <Notice kind="needed" actions={<Button onClick={onReload}>{words.reloadDraft}</Button>}>
          {words.notSaved}
        </Notice>
      )}
    </>
  );
}

function Acts({ detail, onPreview }: { detail: DetailAnswer; onPreview: (() => void) | null }) {
  const words = useWords('directive');
  const navigate = useNavigate();
  const client = useQueryClient();
  const open = () =>
    void navigate({ to: '/van-ban-chi-dao/$directiveId', params: { directiveId: detail.id } });
  const restore = useMutation({
    mutationFn: () => api.post(`/api/directives/${detail.id}/restore`),
    onSuccess: () => {
      toast(words.restored);
      open();
    },
  });
  const discard = useMutation({
    mutationFn: () => api.delete(`/api/directives/${detail.id}`),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['directives'] });
      void navigate({ to: '/van-ban-chi-dao' });
      toast(words.discarded, { undo: () => restore.mutate() });
    },
  });
  const source = detail.dispatchId ?? detail.basisDispatchId;
  return (
    <>
      {source && (
        <Link look="quiet" to="/cong-van-den/$dispatchId" params={{ dispatchId: source }}>
          {detail.dispatchId ? words.fromDispatch : words.basisDispatch}
        </Link>
      )}
      <Button busy={discard.isPending && words.discard} onClick={() => discard.mutate()}>
        {words.discard}
      </Button>
      {onPreview && (
        <Button kind="primary" onClick={onPreview}>
          {words.part.preview}
        </Button>
      )}
      <ErrorPanel error={discard.error} />
    </>
  );
}
