// One demand of a report: what proves it, its form, what the units below add up to, and what the machine would find.
import { useDeferredValue, useState } from 'react';
import { type FieldProblem, judge } from '../../../../controls/judge.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { formatBytes } from '../../ui/bytes.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Sent, upload } from '../../upload.ts';
import { ClaimAndCheck } from '../verdict/claim-and-check.tsx';
import { BelowPanel } from './below-panel.tsx';
import { DifferencesTable } from './differences-table.tsx';
import { GatherButton } from './gather-button.tsx';
import { ImportDialog } from './import-dialog.tsx';
import type { Demand, Entry, Submission } from './shapes.ts';
import { type LoadedControl, useControl } from './use-control.ts';

interface DemandPartProps {
  dutyId: string;
  demand: Demand;
  entry: Entry | undefined;
  last: Submission | null;
  problems: readonly FieldProblem[];
  onChange: (entry: Entry) => void;
}

export function DemandPart(props: DemandPartProps) {
  const { demand } = props;
  const words = useWords('evidence').form;
  const control = useControl(demand.control);
  if (control.isPending) return <Skeleton words={words.opening} />;
  if (control.error) return <ErrorPanel error={control.error} onRetry={() => void control.refetch()} />;
  if (!control.data) return <p className="hd-hint">{words.unknownControl({ control: demand.control })}</p>;
  return <LoadedPart {...props} control={control.data} />;
}

function LoadedPart(props: DemandPartProps & { control: LoadedControl }) {
  const { control, demand, entry, dutyId, last, problems, onChange } = props;
  const { Form } = control;
  const language = useLanguage();
  const words = useWords('evidence');
  const [isImporting, setImporting] = useState(false);
  const sending = useSending(dutyId);
  const evidence = entry?.evidence ?? {};
  const put = (next: Readonly<Record<string, unknown>>) =>
    onChange({ demandId: demand.id, control: demand.control, evidence: next });
  return (
    <article className="hd-demand hd-stack">
      <header className="hd-row hd-demand__head">
        <h3>{control.words[language].title}</h3>
        <GatherButton dutyId={dutyId} demand={demand} onUse={(read) => put({ ...evidence, ...read })} />
        {control.control.importRows && (
          <Button small onClick={() => setImporting(true)}>
            {words.import.open}
          </Button>
        )}
      </header>
      <p className="hd-soft">{words.form.proof({ words: control.words[language].proof })}</p>
      <BelowPanel dutyId={dutyId} demand={demand} evidence={evidence} onUse={put} />
      <Form
        value={evidence}
        onChange={put}
        parameters={demand.parameters}
        language={language}
        now={new Date()}
        errors={problems}
        sendFile={sending.send}
      />
      {sending.now && (
        <Progress
          label={words.file.sending({ name: sending.now.name })}
          done={sending.now.done}
          total={sending.now.total}
          startedAt={sending.now.startedAt}
          amount={(bytes) => formatBytes(bytes, language)}
          onStop={sending.stop}
        />
      )}
      <Preview control={control} demand={demand} evidence={evidence} />
      {last && (
        <DifferencesTable last={last} demand={demand} evidence={evidence} words={control.words[language]} />
      )}
      {isImporting && (
        <ImportDialog
          dutyId={dutyId}
          demandId={demand.id}
          onClose={() => setImporting(false)}
          onUse={(read) => put({ ...evidence, ...filledIn(read) })}
        />
      )}
    </article>
  );
}

/** What the sheet says nothing about stays as it was typed. */
function filledIn(read: Record<string, unknown>): Record<string, unknown> {
  const isNothing = (value: unknown) =>
    value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(read).filter(([, value]) => !isNothing(value)));
}

/** The same check as the server's, on what is being typed; nothing of it is kept. */
function Preview({
  control,
  demand,
  evidence,
}: {
  control: LoadedControl;
  demand: Demand;
  evidence: unknown;
}) {
  const words = useWords('evidence').preview;
  const language = useLanguage();
  const typed = useDeferredValue(evidence);
  const isEmpty = Object.keys(typed as object).length === 0;
  const judged = isEmpty
    ? null
    : judge(control.control, { evidence: typed, parameters: demand.parameters, now: new Date() }, language);
  if (!judged?.ok) return null;
  const { verdict, claim } = judged.value;
  return (
    <details className="hd-preview">
      <summary>{words.title}</summary>
      <p className="hd-soft hd-small">{words.lead}</p>
      <ClaimAndCheck
        control={control}
        verdict={{ ...verdict, claimedOutcome: claim, findings: [...verdict.findings] }}
      />
    </details>
  );
}

type Kept = { id: string; name: string; size: number };
type Now = Sent & { name: string; startedAt: number };

/** Sends an attached file and tells how far it has come. */
function useSending(dutyId: string) {
  const [now, setNow] = useState<(Now & { stop: () => void }) | null>(null);
  const send = async (file: File) => {
    const stopper = new AbortController();
    const begun = { name: file.name, startedAt: Date.now(), stop: () => stopper.abort() };
    setNow({ ...begun, done: 0, total: file.size });
    try {
      const { id, name, size } = await upload<Kept>(`/api/assignments/${dutyId}/files`, file, {
        onProgress: (sent) => setNow({ ...begun, ...sent }),
        signal: stopper.signal,
      });
      return { id, name, size };
    } finally {
      setNow(null);
    }
  };
  return { now, send, stop: () => now?.stop() };
}
