import { api } from '@steunpunt/contract';
import type { LiveMessage } from '@steunpunt/contract/live';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { keyOf } from './query-keys.ts';

/** Which queries a message makes stale: lists by their path, records by their id. */
export function staleKeysOf({ topic, id }: Pick<LiveMessage, 'topic' | 'id'>): readonly QueryKey[] {
  switch (topic) {
    case 'contacts':
      return [
        keyOf(api.listContacts),
        keyOf(api.getContact, { params: { id } }),
        keyOf(api.contactHistory, { params: { id } }),
        keyOf(api.listContactMails, { params: { id } }),
        // What somebody may no longer see is not counted.
        keyOf(api.countNotifications),
        keyOf(api.getCallBack, { params: { id } }),
      ];
    case 'worklist':
      return [keyOf(api.getWorklist)];
    case 'cases':
      return [
        keyOf(api.listCases),
        keyOf(api.getCase, { params: { id } }),
        [api.caseTimeline.path, { id }],
        [api.lookAtCase.path, { id }],
        keyOf(api.listReferralsToMe),
        keyOf(api.listInvolvements),
        keyOf(api.countNotifications),
      ];
    case 'calls':
      return [keyOf(api.listCalls), keyOf(api.getCall, { params: { id } })];
    case 'transfers':
      return [keyOf(api.listTransfers)];
    case 'secondTriage':
      return [
        keyOf(api.getAgenda),
        keyOf(api.listMeetings),
        keyOf(api.getMeeting, { params: { id } }),
        keyOf(api.getMeetingItem),
        // What a table asks for waits there.
        keyOf(api.listMediations),
        keyOf(api.listDoorbraaks),
      ];
    case 'pool':
      return [keyOf(api.getPool), keyOf(api.listOffers), keyOf(api.listMediators)];
    case 'mediations':
      return [
        keyOf(api.listMediations),
        keyOf(api.getMediation, { params: { id } }),
        keyOf(api.listMediationMails, { params: { id } }),
        keyOf(api.getPool),
        keyOf(api.countNotifications),
      ];
    case 'doorbraaks':
      return [
        keyOf(api.listDoorbraaks),
        keyOf(api.getDoorbraak, { params: { id } }),
        keyOf(api.countNotifications),
      ];
    case 'presence':
      return [keyOf(api.listPresence), keyOf(api.listAbsences)];
    case 'notifications':
      return [keyOf(api.countNotifications), keyOf(api.listNotifications)];
    case 'session':
      return [keyOf(api.getSession)];
    case 'reviews':
      return [keyOf(api.listReviews), keyOf(api.getRetentionTerms), keyOf(api.getReviewSettings)];
    case 'settings':
      return [
        keyOf(api.getReference),
        keyOf(api.listPeople),
        keyOf(api.listAskedRoles),
        keyOf(api.getChecklist),
        keyOf(api.getMailSettings),
        keyOf(api.getDoorbraakSettings),
      ];
  }
}

const gatherFor = 100;

/**
 * Marks stale what messages name, many messages in one go. A record that is here in that version already
 * (because this tab saved it) is not asked again.
 */
export function createInvalidator(client: QueryClient): (message: LiveMessage) => void {
  const waiting = new Map<string, QueryKey>();
  return (message) => {
    for (const key of staleKeysOf(message)) {
      if (!isHere(client, key, message)) waiting.set(JSON.stringify(key), key);
    }
    if (waiting.size === 0) return;
    setTimeout(() => {
      const keys = [...waiting.values()];
      waiting.clear();
      for (const queryKey of keys) void client.invalidateQueries({ queryKey });
    }, gatherFor);
  };
}

function isHere(client: QueryClient, key: QueryKey, message: LiveMessage): boolean {
  const kept = client.getQueryData<{ readonly version?: unknown; readonly id?: unknown }>(key);
  return kept?.id === message.id && typeof kept.version === 'number' && kept.version >= message.version;
}
