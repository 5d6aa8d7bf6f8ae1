// How answers are kept and asked for again: reads come back by themselves when the connection does.
import { QueryClient } from '@tanstack/react-query';
import { isConnectionLost } from './problem.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (_failures, error) => isConnectionLost(error),
      retryDelay: (failures) => Math.min(1000 * 2 ** failures, 15_000),
    },
    mutations: { networkMode: 'always' },
  },
});
