import type { Endpoint } from '@steunpunt/contract/endpoint';
import { createContext, useContext } from 'react';
import type { CallAnswer, CallRequest } from './call.ts';
import { refusalOf } from './problem.ts';
import { useSend } from './use-send.ts';

/** Asks to sign in again over the page, and then goes on. */
export const AskFreshSignIn = createContext<(goOn: () => void) => void>(() => {});

type Options<E extends Endpoint> = { readonly onSuccess?: (answer: CallAnswer<E>) => void };

/**
 * A change that needs a sign-in of at most five minutes ago: it asks for one and is then carried out. `failure` is null while
 * the answer was only that.
 */
export function useFreshSend<E extends Endpoint>(endpoint: E, { onSuccess }: Options<E> = {}) {
  const ask = useContext(AskFreshSignIn);
  const send = useSend(endpoint, {
    onSuccess: (answer) => onSuccess?.(answer),
    onError: (error: Error, request: CallRequest<E>) => {
      if (needsFreshSignIn(error)) ask(() => send.mutate(request));
    },
  });
  const { mutate, isPending, data, error } = send;
  return { mutate, isPending, data, failure: needsFreshSignIn(error) ? null : error };
}

function needsFreshSignIn(error: unknown): boolean {
  return refusalOf(error)?.code === 'freshSignInNeeded';
}
