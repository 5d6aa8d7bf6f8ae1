// The report being written: a form for each demand, saved as it is typed, signed off, sent against a receipt.
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FieldProblem } from '../../../../controls/judge.ts';
import type { Receipt } from '../../../evidence/contract.ts';
import { formatDate, formatTime } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { ProblemError } from '../../problem.ts';
import { useSession } from '../../session.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { DemandPart } from './demand-part.tsx';
import { fileIdsIn } from './differences.ts';
import { SendBar } from './send-bar.tsx';
import type { DraftAnswer, DraftContent, Duty, Entry, Submission } from './shapes.ts';
import { useDraft } from './use-draft.ts';

interface ReportFormProps {
  duty: Duty;
  draft: DraftAnswer['draft'];
  last: Submission | null;
  start: DraftContent;
  onReceived: (receipt: Receipt) => void;
}

export function ReportForm({ duty, draft, last, start, onReceived }: ReportFormProps) {
  const words = useWords('evidence').form;
  const session = useSession();
  const canSign = session.can('evidence.sign');
  const [content, setContent] = useState(start);
  const keeper = useDraft(duty.id, {
    revision: draft?.revision ?? 0,
    waits: draft?.waitsForSignOff ?? false,
    savedAt: draft?.savedAt ?? null,
  });
  const change = (next: DraftContent) => {
    setContent(next);
    sending.reset();
    keeper.save(withFiles(next));
  };
  const changeEntry = (entry: Entry) =>
    change({
      ...content,
      entries: content.entries.map((one) => (one.demandId === entry.demandId ? entry : one)),
    });
  const sending = useMutation({
    mutationFn: async () => {
      await keeper.flush();
      return api.post<Receipt>(`/api/assignments/${duty.id}/submissions`, withFiles(content));
    },
    onSuccess: (given) => {
      keeper.stop();
      onReceived(given);
    },
  });
  const asking = useMutation({
    mutationFn: () => keeper.askSignOff(withFiles(content)),
    onSuccess: () => toast(words.asked),
  });
  const problems = problemsOf(sending.error);
  const form = useRef<HTMLDivElement>(null);
  // The first place to mend is where the reader goes on.
  useEffect(() => {
    if (sending.error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [sending.error]);
  return (
    <>
      {draft?.waitsForSignOff && <WaitsForSignOff draft={draft} canSign={canSign} />}
      {!draft && last && <p className="hd-soft hd-small">{words.startedFromLast}</p>}
      <div ref={form} className="hd-stack">
        {duty.demands.map((demand) => (
          <DemandPart
            key={demand.id}
            dutyId={duty.id}
            demand={demand}
            entry={content.entries.find((entry) => entry.demandId === demand.id)}
            last={last}
            problems={problems.get(demand.id) ?? []}
            onChange={changeEntry}
          />
        ))}
      </div>
      <Textarea
        label={words.note}
        optional
        rows={3}
        maxLength={10_000}
        value={content.note ?? ''}
        onChange={(event) => change({ ...content, note: event.target.value || null })}
      />
      {problems.size > 0 ? (
        <Notice kind="wrong">{words.faults({ count: String(countOf(problems)) })}</Notice>
      ) : (
        <ErrorPanel error={sending.error} />
      )}
      <SendBar
        dutyId={duty.id}
        keeper={keeper}
        hasDraft={draft !== null}
        canSign={canSign}
        signedOffName={content.signedOffName}
        onSignedOff={(signedOffName) => change({ ...content, signedOffName })}
        isSending={sending.isPending}
        onSend={() => sending.mutate()}
        isAsking={asking.isPending}
        onAsk={() => asking.mutate()}
      />
    </>
  );
}

/** The files that the forms refer to go with the report, so that they are kept as long as it is. */
const withFiles = (content: DraftContent): DraftContent => ({
  ...content,
  fileIds: fileIdsIn(content.entries.map((entry) => entry.evidence)),
});

type Problems = Map<string, FieldProblem[]>;
const countOf = (problems: Problems) => [...problems.values()].reduce((sum, list) => sum + list.length, 0);

/** What the server refused, by demand; `field` is the demand's id and the path in its evidence. */
function problemsOf(error: unknown): Problems {
  const problems: Problems = new Map();
  const details = error instanceof ProblemError ? (error.problem.details ?? []) : [];
  for (const { field, message } of details) {
    const [demand = '', ...steps] = (field ?? '').split('.');
    const path = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    problems.set(demand, [...(problems.get(demand) ?? []), { path, message }]);
  }
  return problems;
}

function WaitsForSignOff({ draft, canSign }: { draft: NonNullable<DraftAnswer['draft']>; canSign: boolean }) {
  const words = useWords('evidence').form;
  const at = new Date(draft.savedAt);
  const when = `${formatTime(at)}, ${formatDate(at)}`;
  return (
    <Notice kind={canSign ? 'needed' : 'calm'} title={words.waits({ by: draft.savedBy ?? '', when })}>
      <p>{canSign ? words.waitsForHead : words.waitsForOfficer}</p>
    </Notice>
  );
}
