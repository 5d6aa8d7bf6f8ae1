// Takes ket-qua.json of a sweep with a bundle; one whose list was taken off meanwhile too, and says so.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatDate, formatNumber } from '../../../../platform/words/civil-time.ts';
import { MOST_RESULT_BYTES, type ResultReceipt } from '../../../../sweep/result/contract.ts';
import { api } from '../../../api.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { Notice } from '../../../ui/notice.tsx';

export function ResultDrop({ assignmentId }: { assignmentId: string }) {
  const words = useWords('device').panel;
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: async (file: File) =>
      api.post<ResultReceipt>('/api/sweep/results', await resultIn(file, words.notAResult)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['duty', assignmentId] }),
  });
  return (
    <div className="hd-stack">
      <FileDrop
        label={words.ways.result}
        kinds={['.json']}
        maxBytes={MOST_RESULT_BYTES}
        onFiles={([file]) => file && sending.mutate(file)}
      />
      {sending.isPending && <p role="status">{words.ways.sending}…</p>}
      <ErrorPanel error={sending.error} />
      {sending.data && <Taken receipt={sending.data} />}
    </div>
  );
}

function Taken({ receipt: { devices, listTakenOffAt } }: { receipt: ResultReceipt }) {
  const words = useWords('device').panel;
  const language = useLanguage();
  const count = { devices: formatNumber(devices, language) };
  if (listTakenOffAt === null) return <Notice kind="done">{words.taken(count)}</Notice>;
  return <Notice>{words.takenLate({ ...count, day: formatDate(new Date(listTakenOffAt)) })}</Notice>;
}

async function resultIn(file: File, wrong: string): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    throw new Error(wrong);
  }
}
