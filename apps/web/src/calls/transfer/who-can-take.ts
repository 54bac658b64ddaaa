import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CallAnswer } from '../../api/call.ts';
import { queryOf } from '../../api/query-keys.ts';
import { useCall } from '../call-context.ts';
import { outcomeOfCall } from '../call-route.ts';

export type Colleague = CallAnswer<typeof api.listPresence>['people'][number];

/**
 * Who could take the caller over now: contact persons who are there, those of the responsible swv first. Whoever the caller
 * doubts is not offered, and neither is oneself.
 */
export function useWhoCanTake(): readonly Colleague[] {
  const { facts, myId, reference } = useCall();
  const { data } = useQuery(queryOf(api.listPresence, {}));
  const { responsible, promise } = outcomeOfCall(facts);
  const swv = 'swv' in responsible ? responsible.swv : null;
  return useMemo(() => {
    const takesCalls = new Set(
      reference.colleagues.filter(({ roles }) => roles.includes('contactPerson')).map(({ id }) => id),
    );
    const isOfSwv = (person: Colleague) => (swv !== null && person.swvs.includes(swv) ? 0 : 1);
    return (data?.people ?? [])
      .filter(({ personId, state }) => state === 'available' && personId !== myId && takesCalls.has(personId))
      .filter(({ personId }) => !(promise?.not ?? []).includes(personId))
      .toSorted((one, other) => isOfSwv(one) - isOfSwv(other) || one.name.localeCompare(other.name, 'nl'));
  }, [data, swv, promise, myId, reference]);
}
