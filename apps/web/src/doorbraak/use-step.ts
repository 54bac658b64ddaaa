import { api } from '@steunpunt/contract';
import type { DoorbraakStepBody, DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';

/** Takes a step on the version that is on the screen; the list that shows it asks again. */
export function useStep({ id, version }: Pick<DoorbraakView, 'id' | 'version'>, onTaken: () => void) {
  const client = useQueryClient();
  const params = { id };
  const take = useSend(api.takeDoorbraakStep, {
    onSuccess: (doorbraak) => {
      client.setQueryData(keyOf(api.getDoorbraak, { params }), doorbraak);
      announce('Vastgelegd.');
      onTaken();
    },
    onError: () => void client.invalidateQueries({ queryKey: keyOf(api.getDoorbraak, { params }) }),
    onSettled: () => void client.invalidateQueries({ queryKey: keyOf(api.listDoorbraaks) }),
  });
  return {
    send: (body: DoorbraakStepBody) => take.mutate({ params, version, body }),
    isPending: take.isPending,
    error: take.error,
  };
}
