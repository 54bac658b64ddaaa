import { api } from '@steunpunt/contract';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';

/** Starts registering a contact; the new call is in the cache before its page opens. */
export function useStartCall(onStarted: (callId: string) => void | Promise<void>) {
  const client = useQueryClient();
  return useSend(api.startCall, {
    onSuccess: async (call) => {
      client.setQueryData(keyOf(api.getCall, { params: { id: call.id } }), call);
      void client.invalidateQueries({ queryKey: keyOf(api.listCalls) });
      await onStarted(call.id);
    },
  });
}
