// Reads a spreadsheet for one demand: what was taken, each place that was refused, then into the form.
import { useState } from 'react';
import type { ImportAnswer } from '../../../evidence/contract.ts';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Button } from '../../ui/button.tsx';
import { formatBytes } from '../../ui/bytes.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Table } from '../../ui/table.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Sent, upload } from '../../upload.ts';

interface ImportDialogProps {
  dutyId: string;
  demandId: string;
  onClose: () => void;
  onUse: (evidence: Record<string, unknown>) => void;
}

export function ImportDialog({ dutyId, demandId, onClose, onUse }: ImportDialogProps) {
  const words = useWords('evidence').import;
  const language = useLanguage();
  const [sending, setSending] = useState<(Sent & { name: string; startedAt: number }) | null>(null);
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const [error, setError] = useState<unknown>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const begun = { name: file.name, startedAt: Date.now(), done: 0, total: file.size };
    setAnswer(null);
    setError(null);
    setSending(begun);
    try {
      const path = `/api/assignments/${dutyId}/import`;
      const onProgress = (sent: Sent) => setSending({ ...begun, ...sent });
      setAnswer(await upload<ImportAnswer>(path, file, { fields: { demandId }, onProgress }));
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(null);
    }
  };
  const canUse = answer !== null && answer.evidence !== null && answer.accepted > 0;
  const use = () => {
    if (!answer) return;
    onUse(answer.evidence as Record<string, unknown>);
    toast(words.used({ count: formatNumber(answer.accepted, language) }));
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      lead={words.lead}
      actions={
        canUse && (
          <Button kind="primary" onClick={use}>
            {words.use}
          </Button>
        )
      }
    >
      <FileDrop
        label={words.file}
        kinds={['.xlsx', '.csv']}
        maxBytes={50 * 2 ** 20}
        onFiles={([file]) => void read(file)}
      />
      {sending && (
        <Progress
          label={words.reading({ name: sending.name })}
          {...sending}
          amount={(bytes) => formatBytes(bytes, language)}
        />
      )}
      <ErrorPanel error={error} />
      {answer && <Report answer={answer} />}
    </Dialog>
  );
}

type Refused = ImportAnswer['refused'][number];

function Report({ answer }: { answer: ImportAnswer }) {
  const words = useWords('evidence').import;
  const language = useLanguage();
  const say = (count: number) => formatNumber(count, language);
  return (
    <div className="hd-stack">
      <Notice kind={answer.accepted > 0 ? 'done' : 'wrong'}>
        {answer.accepted > 0 ? words.accepted({ count: say(answer.accepted) }) : words.nothing}
      </Notice>
      {answer.warnings.map((warning) => (
        <p key={warning} className="hd-soft hd-small">
          {warning}
        </p>
      ))}
      {answer.refused.length > 0 && (
        <>
          <p>{words.refused({ count: say(answer.refused.length) })}</p>
          <Table<Refused & { at: number }>
            caption={words.refused({ count: say(answer.refused.length) })}
            columns={[
              {
                key: 'line',
                head: words.line,
                cell: (row) => row.line ?? '—',
                value: (row) => row.line,
                numeric: true,
              },
              { key: 'column', head: words.column, cell: (row) => row.column ?? '—' },
              { key: 'why', head: words.why, cell: (row) => row.sentence },
            ]}
            rows={answer.refused.map((row, at) => ({ ...row, at }))}
            rowKey={(row) => String(row.at)}
          />
        </>
      )}
    </div>
  );
}
