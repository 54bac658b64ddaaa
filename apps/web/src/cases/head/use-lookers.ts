import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { useSession } from '../../api/session.ts';

const sayAgainAfter = 30_000;

/** Says every half minute that this page is in sight, and hears who else looks. */
export function useLookers(caseId: string): readonly { readonly id: string; readonly name: string }[] {
  const { person } = useSession();
  const { data } = useQuery({
    queryKey: [api.lookAtCase.path, { id: caseId }],
    queryFn: ({ signal }) => call(api.lookAtCase, { params: { id: caseId }, signal }),
    refetchInterval: sayAgainAfter,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: true,
    retry: false,
    staleTime: 0,
  });
  return (data?.lookers ?? []).filter(({ id }) => id !== person.id);
}
