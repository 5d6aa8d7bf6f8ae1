// The review of a dispatch as the page holds it: what the server says, what is on its way there, and undoing.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { GivenAct, Review } from '../../../../dispatch/review/contract.ts';
import { api } from '../../../api.ts';

export type Sending = Pick<GivenAct, 'kind' | 'field'> & Partial<GivenAct>;
/** Acts, or how they follow from the review as it is when their turn comes. */
export type ToSend = readonly Sending[] | ((now: Review) => readonly Sending[]);

/** Acts on their way, one request after the other; a draft waits for them. */
let underWay: Promise<unknown> = Promise.resolve();
export const reviewSettled = () => underWay;

const keyOf = (dispatchId: string) => ['dispatch', dispatchId, 'review'];
const pathOf = (dispatchId: string) => `/api/dispatches/${dispatchId}/review`;

export function useReview(dispatchId: string) {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: keyOf(dispatchId),
    queryFn: ({ signal }) => api.get<Review>(pathOf(dispatchId), { signal }),
  });
  const [pending, setPending] = useState<readonly string[]>([]);
  const [error, setError] = useState<{ field: string; cause: unknown } | null>(null);
  const failed = useRef(false);

  const send = useCallback(
    (toSend: ToSend) => {
      const fields = typeof toSend === 'function' ? [] : toSend.map(({ field }) => field);
      const queryKey = keyOf(dispatchId);
      setPending((before) => [...before, ...fields]);
      setError(null);
      failed.current = false;
      const run = async (): Promise<boolean> => {
        let acts: readonly Sending[] = [];
        try {
          // What stands behind a refused act was decided on a page that is no longer so.
          if (failed.current) return false;
          const now = client.getQueryData<Review>(queryKey);
          if (!now) return false;
          acts = typeof toSend === 'function' ? toSend(now) : toSend;
          if (acts.length === 0) return true;
          const { seen } = now;
          client.setQueryData(queryKey, await api.post<Review>(pathOf(dispatchId), { seen, acts }));
          void client.invalidateQueries({ queryKey: ['dispatch', dispatchId], exact: true });
          return true;
        } catch (cause) {
          failed.current = true;
          setError({ field: acts[0]?.field ?? '', cause });
          await client.invalidateQueries({ queryKey });
          return false;
        } finally {
          setPending((before) => fields.reduce(without, before));
        }
      };
      const done = underWay.then(run, run);
      underWay = done;
      return done;
    },
    [client, dispatchId],
  );

  return { query, review: query.data ?? null, pending, error, send };
}

function without(list: readonly string[], one: string): readonly string[] {
  const at = list.indexOf(one);
  return at < 0 ? list : list.filter((_, n) => n !== at);
}

/** The acts that take back what this person did last: all of one request, the last one first. */
export function undoingOf({ acts }: Review): Sending[] {
  const own = acts.filter(({ kind, isOwn, isUndone }) => isOwn && !isUndone && kind !== 'undone');
  const together = own.filter(({ at }) => at === own[0]?.at);
  return together.map(({ field, ordinal }) => ({ kind: 'undone', field, to: ordinal }));
}
