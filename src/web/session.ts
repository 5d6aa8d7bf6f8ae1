// Who is signed in, and what they may do.
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { SignedIn } from '../person/contract.ts';
import { api } from './api.ts';

export type Action = SignedIn['may'][number];

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api.get<SignedIn>('/api/session', { signal }),
  staleTime: 60_000,
});

/** The signed-in session; only inside the shell, which waits for it. */
export function useSession(): SignedIn & { can: (action: Action) => boolean } {
  const { data } = useSuspenseQuery(sessionQuery);
  return { ...data, can: (action) => data.may.includes(action) };
}
