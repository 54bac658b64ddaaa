import { api } from '@steunpunt/contract';
import type { MediationStepBody, MediationView } from '@steunpunt/contract/mediations';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';

/** Takes a step on the version that is on the screen; every list that shows it asks again. */
export function useStep({ id, version }: Pick<MediationView, 'id' | 'version'>, onTaken: () => void) {
  const client = useQueryClient();
  const params = { id };
  const take = useSend(api.takeMediationStep, {
    onSuccess: (mediation) => {
      client.setQueryData(keyOf(api.getMediation, { params }), mediation);
      announce('Vastgelegd.');
      onTaken();
    },
    onError: () => void client.invalidateQueries({ queryKey: keyOf(api.getMediation, { params }) }),
    onSettled: () => {
      for (const endpoint of [api.getPool, api.listMediations, api.listOffers]) {
        void client.invalidateQueries({ queryKey: keyOf(endpoint) });
      }
    },
  });
  return {
    send: (body: MediationStepBody) => take.mutate({ params, version, body }),
    isPending: take.isPending,
    error: take.error,
  };
}
