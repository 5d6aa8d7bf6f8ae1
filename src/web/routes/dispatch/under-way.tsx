// A reading that is under way: how many pages are read, and a way to stop it.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DispatchDetail } from '../../../dispatch/answers.ts';
import { api } from '../../api.ts';
import { useWords } from '../../language.ts';
import { useSession } from '../../session.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

export function UnderWay({ dispatch }: { dispatch: DispatchDetail }) {
  const words = useWords('dispatch');
  const { can } = useSession();
  const client = useQueryClient();
  const stop = useMutation({
    mutationFn: () => api.post(`/api/dispatches/${dispatch.id}/stop`),
    onSettled: () => client.invalidateQueries({ queryKey: ['dispatch', dispatch.id] }),
  });
  const { pagesDone, pagesTotal } = dispatch;
  return (
    <div className="hd-stack">
      {pagesTotal !== null && (
        <div className="hd-progress">
          <strong>{words.readingPages}</strong>
          <progress value={pagesDone} max={Math.max(pagesTotal, 1)} aria-label={words.readingPages} />
          <span className="hd-soft hd-small">
            {words.pages({ done: String(pagesDone), total: String(pagesTotal) })}
          </span>
        </div>
      )}
      {can('dispatch.write') && (
        <div className="hd-row">
          <Button busy={stop.isPending && words.stopping} onClick={() => stop.mutate()}>
            {words.stopReading}
          </Button>
        </div>
      )}
      <ErrorPanel error={stop.error} />
      <Skeleton words={words.waitingLead} lines={6} />
    </div>
  );
}
