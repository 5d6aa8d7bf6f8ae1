// The first way to sweep: the signed bundle down, ket-qua.json up.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formatNumber } from '../../../../platform/words/civil-time.ts';
import { MOST_RESULT_BYTES, type ResultReceipt } from '../../../../sweep/result/contract.ts';
import { api } from '../../../api.ts';
import { useLanguage, useWords } from '../../../language.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { Anchor } from '../../../ui/link.tsx';
import { Notice } from '../../../ui/notice.tsx';

interface BundleWayProps {
  assignmentId: string;
  /** Of the list in force. */
  version: number;
}

export function BundleWay({ assignmentId, version }: BundleWayProps) {
  const words = useWords('device').panel;
  const language = useLanguage();
  const client = useQueryClient();
  const key = useQuery({
    queryKey: ['sweep-key'],
    queryFn: ({ signal }) => api.get<{ fingerprint: string }>('/api/sweep/key', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const sending = useMutation({
    mutationFn: async (file: File) =>
      api.post<ResultReceipt>('/api/sweep/results', await resultIn(file, words.notAResult)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['duty', assignmentId] }),
  });
  return (
    <section className="hd-stack">
      <h3>{words.ways.bundle}</h3>
      <p className="hd-soft">{words.ways.bundleText}</p>
      <div>
        <Anchor look="quiet" href={`/api/sweep/bundles/${assignmentId}`} download>
          {words.ways.fetch}
        </Anchor>
      </div>
      <pre className="hd-small sweep-command">
        haidang sweep --bundle haidang-sweep-v{version}.zip --out ket-qua /var/log
      </pre>
      <p className="hd-small hd-soft">{words.ways.tool}</p>
      {key.data && (
        <p className="hd-small hd-soft sweep-command">
          {words.ways.key} <code>{key.data.fingerprint}</code>
        </p>
      )}
      <FileDrop
        label={words.ways.result}
        kinds={['.json']}
        maxBytes={MOST_RESULT_BYTES}
        onFiles={([file]) => file && sending.mutate(file)}
      />
      {sending.isPending && <p role="status">{words.ways.sending}…</p>}
      <ErrorPanel error={sending.error} />
      {sending.data && (
        <Notice kind="done">{words.taken({ devices: formatNumber(sending.data.devices, language) })}</Notice>
      )}
    </section>
  );
}

async function resultIn(file: File, wrong: string): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    throw new Error(wrong);
  }
}
