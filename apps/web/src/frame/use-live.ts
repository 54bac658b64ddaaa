import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listenLive } from '../api/live.ts';
import { createInvalidator } from '../api/live-invalidation.ts';
import { followSignOut } from '../api/session.ts';

/** Keeps the pages fresh while somebody is signed in. */
export function useLive(): void {
  const client = useQueryClient();
  useEffect(() => {
    const stopListening = listenLive({
      onMessage: createInvalidator(client),
      onGap: () => void client.invalidateQueries({ predicate: ({ state }) => state.dataUpdatedAt > 0 }),
    });
    const stopFollowing = followSignOut();
    return () => {
      stopListening();
      stopFollowing();
    };
  }, [client]);
}
