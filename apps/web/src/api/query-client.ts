import { QueryClient } from '@tanstack/react-query';
import { onOnlineChange } from './online.ts';
import { UnreachableError } from './problem.ts';

/**
 * What is on screen is kept fresh by the live stream, so nothing is asked again because a window gets the focus.
 * Only a read without an answer is tried again; a refusal is an answer.
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => error instanceof UnreachableError && failures < 2,
        retryDelay: (failures) => 500 * 2 ** failures,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  onOnlineChange((online) => {
    if (online) void client.invalidateQueries({ type: 'active' });
  });
  return client;
}
