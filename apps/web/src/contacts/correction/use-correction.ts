import { api } from '@steunpunt/contract';
import type { ContactView } from '@steunpunt/contract/contacts';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '../../api/problem.ts';
import { keyOf } from '../../api/query-keys.ts';
import { useSend } from '../../api/use-send.ts';
import { announce } from '../../ui/announce.ts';

/** Saves a correction on the version that is on screen; a newer one is fetched, so that it can be looked at first. */
export function useCorrection(contact: ContactView, onSaved: () => void) {
  const client = useQueryClient();
  const queryKey = keyOf(api.getContact, { params: { id: contact.id } });
  const save = useSend(api.correctContact, {
    onSuccess: (corrected) => {
      client.setQueryData(queryKey, corrected);
      void client.invalidateQueries({ queryKey: keyOf(api.contactHistory, { params: { id: contact.id } }) });
      announce('De verbetering is bewaard.');
      onSaved();
    },
    onError: (error) => {
      if (isProblem(error, 'staleVersion')) void client.invalidateQueries({ queryKey });
    },
  });
  return {
    isPending: save.isPending,
    isError: save.isError,
    error: save.error,
    forgetError: save.reset,
    send: (answers: Answers, reason: string) =>
      save.mutate({ params: { id: contact.id }, body: { answers, reason }, version: contact.version }),
  };
}
