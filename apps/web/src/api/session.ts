import { api } from '@steunpunt/contract';
import type { SessionView } from '@steunpunt/contract/session';
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { call } from './call.ts';
import { isProblem } from './problem.ts';
import { keyOf } from './query-keys.ts';
import { reportSessionRegained } from './session-watch.ts';

const sessionKey = keyOf(api.getSession, {});

/**
 * Who is signed in; null for nobody. A session that ends later keeps its last answer, so that the page stays
 * while the person signs in again.
 */
export const sessionQuery = queryOptions<SessionView | null>({
  queryKey: sessionKey,
  queryFn: async ({ client, signal }) => {
    try {
      return await call(api.getSession, { signal });
    } catch (error) {
      const before = client.getQueryData<SessionView | null>(sessionKey);
      if (isProblem(error, 'notSignedIn') && !before) return null;
      throw error;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** The session of whoever sees the frame; the frame is only drawn when there is one. */
export function useSession(): SessionView {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useSession needs a signed-in frame');
  return data;
}

/** Puts a fresh session in place; everything that failed without one is asked again. */
export function takeSession(client: QueryClient, session: SessionView): void {
  client.setQueryData(sessionKey, session);
  reportSessionRegained();
  void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
}

const channelName = 'steunpunt-session';

/** Ends the session here and in every other tab: the pages are left, so that nothing of them stays in memory. */
export async function signOutEverywhere(): Promise<void> {
  await call(api.signOut, {});
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('signedOut');
  channel.close();
  leave();
}

/** Leaves the page when another tab signs out; answers how to stop. */
export function followSignOut(): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', leave);
  return () => channel.close();
}

function leave(): void {
  window.location.replace('/aanmelden');
}
