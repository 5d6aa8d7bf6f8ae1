// Who is signed in, and what they may do.
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import type { Session } from './api-shapes.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api.get<Session>('/api/session', { signal }),
  staleTime: 60_000,
});

/** The signed-in session; only inside the shell, which waits for it. */
export function useSession(): Session & { can: (action: string) => boolean } {
  const { data } = useSuspenseQuery(sessionQuery);
  return { ...data, can: (action) => data.may.includes(action) };
}
