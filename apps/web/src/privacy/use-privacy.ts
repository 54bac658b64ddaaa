import { api } from '@steunpunt/contract';
import type { CasePrivacyView, ContactRetention, PrivacyRequestView } from '@steunpunt/contract/privacy';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../api/query-keys.ts';
import { useFreshSend } from '../api/use-fresh-send.ts';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';

/** What is asked about a case; the answer stands on the page at once. */
export function useAskSend(said: string, onDone: () => void) {
  const client = useQueryClient();
  return useSend(api.askPrivacyRequest, {
    onSuccess: (view) => {
      client.setQueryData(keyOf(api.getCasePrivacy, { params: { id: view.caseId } }), view);
      void client.invalidateQueries({ queryKey: keyOf(api.listPrivacyRequests) });
      announce(said);
      onDone();
    },
  });
}

type Holds =
  | typeof api.addRetentionHold
  | typeof api.endRetentionHold
  | typeof api.addContactHold
  | typeof api.endContactHold;

/** A hold on a case or a contact, begun or ended. */
export function useHoldSend<E extends Holds>(endpoint: E, said: string, onDone: () => void) {
  const client = useQueryClient();
  return useSend<E>(endpoint, {
    onSuccess: (answer) => {
      const view: CasePrivacyView | ContactRetention = answer;
      const key =
        'caseId' in view
          ? keyOf(api.getCasePrivacy, { params: { id: view.caseId } })
          : keyOf(api.getContactRetention, { params: { id: view.contactId } });
      client.setQueryData(key, view);
      announce(said);
      onDone();
    },
  });
}

/** A step of a request; erasing asks to sign in again first. */
export function usePrivacyStep(caseId: string, onTaken: (isErased: boolean) => void) {
  const client = useQueryClient();
  return useFreshSend(api.takePrivacyStep, {
    onSuccess: (request) => {
      forgetCase(client, caseId, request.caseId === null);
      announce(saidOf(request));
      onTaken(request.caseId === null || request.reach !== null);
    },
  });
}

function saidOf({ caseId, reach }: PrivacyRequestView): string {
  if (caseId === null) return 'De zaak is gewist.';
  return reach === 'person' ? 'De gegevens van deze persoon zijn gewist.' : 'Vastgelegd.';
}

/** A choice about a text, or about who is the same: the whole answer stands on the page at once. */
export function useErasureChoice(requestId: string) {
  const client = useQueryClient();
  return useSend(api.chooseErasurePiece, {
    onSuccess: (view, { body }) => {
      const request = { params: { id: requestId }, query: { reach: body.reach } };
      client.setQueryData(keyOf(api.getPersonErasure, request), view);
    },
  });
}

export function useSamePersonChoice(requestId: string) {
  const client = useQueryClient();
  return useSend(api.chooseSamePerson, {
    onSuccess: (view) => {
      client.setQueryData(keyOf(api.listSamePersons, { params: { id: requestId } }), view);
      // What is handed over and what would go is more, or less, than it was.
      for (const endpoint of [api.getPersonErasure, api.getAccessFile]) {
        void client.invalidateQueries({ queryKey: [endpoint.path, { id: requestId }] });
      }
    },
  });
}

/** What was erased is not asked for again: it is not there. */
function forgetCase(client: QueryClient, caseId: string, isErased: boolean): void {
  for (const endpoint of [api.getCasePrivacy, api.getCase]) {
    const queryKey = keyOf(endpoint, { params: { id: caseId } });
    if (isErased) client.removeQueries({ queryKey });
    else void client.invalidateQueries({ queryKey });
  }
  for (const endpoint of [api.listPrivacyRequests, api.listCases, api.getWorklist]) {
    void client.invalidateQueries({ queryKey: keyOf(endpoint) });
  }
}
