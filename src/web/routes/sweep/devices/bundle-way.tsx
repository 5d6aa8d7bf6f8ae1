// The first way to sweep: the signed bundle down, ket-qua.json up.
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api.ts';
import { useWords } from '../../../language.ts';
import { Anchor } from '../../../ui/link.tsx';
import { ResultDrop } from './result-drop.tsx';
import { SweepTools } from './tool.tsx';

interface BundleWayProps {
  assignmentId: string;
  /** Of the list in force. */
  version: number;
}

export function BundleWay({ assignmentId, version }: BundleWayProps) {
  const words = useWords('device').panel;
  const key = useQuery({
    queryKey: ['sweep-key'],
    queryFn: ({ signal }) => api.get<{ fingerprint: string }>('/api/sweep/key', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
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
      <SweepTools />
      <pre className="hd-small sweep-command">
        haidang sweep --bundle haidang-sweep-v{version}.zip --out ket-qua /var/log
      </pre>
      <p className="hd-small hd-soft">{words.ways.tool}</p>
      {key.data && (
        <p className="hd-small hd-soft sweep-command">
          {words.ways.key} <code>{key.data.fingerprint}</code>
        </p>
      )}
      <ResultDrop assignmentId={assignmentId} />
    </section>
  );
}
