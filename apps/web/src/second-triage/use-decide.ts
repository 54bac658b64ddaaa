import { api } from '@steunpunt/contract';
import type { DecisionBody, ItemView } from '@steunpunt/contract/second-triage';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';

/** Saves a decision on the version that is on the screen; every list that shows it asks again. */
export function useDecide(item: Pick<ItemView, 'itemId' | 'version' | 'meetingId'>, onDecided: () => void) {
  const client = useQueryClient();
  const params = { id: item.itemId };
  const decide = useSend(api.decideItem, {
    onSuccess: (decided) => {
      onDecided();
      client.setQueryData(keyOf(api.getMeetingItem, { params }), decided);
      announce('Het besluit is vastgelegd.');
    },
    onError: () => client.invalidateQueries({ queryKey: keyOf(api.getMeetingItem, { params }) }),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keyOf(api.getMeeting, { params: { id: item.meetingId } }) });
      void client.invalidateQueries({ queryKey: keyOf(api.getAgenda) });
      void client.invalidateQueries({ queryKey: keyOf(api.getWorklist) });
    },
  });
  return {
    send: (body: DecisionBody) => decide.mutate({ params, version: item.version, body }),
    isPending: decide.isPending,
    error: decide.error,
  };
}
