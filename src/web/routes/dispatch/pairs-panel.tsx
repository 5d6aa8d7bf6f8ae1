// What the authority's people confirmed and corrected in readings, and its export as training pairs.
import { useQuery } from '@tanstack/react-query';
import { formatNumber } from '../../../platform/words/civil-time.ts';
import { api } from '../../api.ts';
import { useLanguage, useWords } from '../../language.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Anchor } from '../../ui/link.tsx';

export function PairsPanel() {
  const words = useWords('dispatch').pairs;
  const language = useLanguage();
  const counted = useQuery({
    queryKey: ['reading-corrections'],
    queryFn: ({ signal }) =>
      api.get<{ pairs: number; dispatches: number }>('/api/reading-corrections', { signal }),
  });
  const { pairs = 0, dispatches = 0 } = counted.data ?? {};
  const write = (count: number) => formatNumber(count, language);
  return (
    <section className="hd-stack hd-no-print">
      <h2>{words.title}</h2>
      <p className="hd-soft hd-pairs">{words.lead}</p>
      <ErrorPanel error={counted.error} onRetry={() => void counted.refetch()} />
      {counted.data && pairs === 0 && <p className="hd-soft">{words.none}</p>}
      {pairs > 0 && (
        <div className="hd-row">
          <span>{words.count({ pairs: write(pairs), dispatches: write(dispatches) })}</span>
          <Anchor look="quiet" href="/api/reading-corrections/export" download>
            {words.export}
          </Anchor>
        </div>
      )}
    </section>
  );
}
