import type { Endpoint } from '@steunpunt/contract/endpoint';
import { type UseMutationOptions, useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { type CallAnswer, type CallRequest, call, newKey } from './call.ts';
import { UnreachableError } from './problem.ts';

type Unanswered = { readonly asked: string; readonly key: string };

/**
 * A change of the contract as a mutation. When no answer came, the same request pressed again carries the same key,
 * so that it is carried out once whatever happened to the first.
 */
export function useSend<E extends Endpoint>(
  endpoint: E,
  options?: Omit<UseMutationOptions<CallAnswer<E>, Error, CallRequest<E>>, 'mutationFn'>,
) {
  const unanswered = useRef<Unanswered | null>(null);
  return useMutation<CallAnswer<E>, Error, CallRequest<E>>({
    ...options,
    mutationFn: async (request) => {
      const asked = JSON.stringify(request);
      const repeated = unanswered.current?.asked === asked ? unanswered.current.key : undefined;
      const key = request.key ?? repeated ?? newKey();
      unanswered.current = { asked, key };
      try {
        const answer = await call(endpoint, { ...request, key });
        unanswered.current = null;
        return answer;
      } catch (error) {
        if (!(error instanceof UnreachableError)) unanswered.current = null;
        throw error;
      }
    },
  });
}
