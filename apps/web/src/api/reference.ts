import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from './query-keys.ts';

/** Region, swv's, desks and colleagues; changes reach it through the live topic `settings`. */
export const referenceQuery = { ...queryOf(api.getReference, {}), staleTime: Number.POSITIVE_INFINITY };

export function useReference() {
  return useQuery(referenceQuery).data;
}

/** The name of an swv; the code itself until the reference is here. */
export function useSwvName(): (code: string | null) => string {
  const reference = useReference();
  return (code) => reference?.region.swvs.find((swv) => swv.code === code)?.name ?? code ?? 'Nog niet bekend';
}
