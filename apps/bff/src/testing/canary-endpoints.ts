import type { EndpointName } from '@steunpunt/contract';
import { callerMailKinds } from '@steunpunt/domain/mail/caller-mail';
import { callBackBodies } from './call-back-asks.ts';
import type { Canary } from './canaries.ts';
import type { CanaryWorld } from './canary-world.ts';
import { secondTriageAsks } from './second-triage-asks.ts';

/** Whose answers may hold fields of a contact, as far as the table of access goes. */
export const contactEndpoints: readonly EndpointName[] = [
  'listContacts',
  'getContact',
  'correctContact',
  'contactHistory',
  'takeContact',
  'getWorklist',
  'listNotifications',
  'getCallBack',
  'addAttempt',
  'tellLate',
  'suspendCallBack',
  'resumeCallBack',
  'extendCallBack',
  'handOverCallBack',
  'releaseCallBack',
  'decideCallBack',
  'changeCallBackNumber',
  'withdrawCallBack',
  'search',
  ...(Object.keys(secondTriageAsks) as EndpointName[]),
  'listContactMails',
  'sendContactMail',
  'getContactRetention',
  'addContactHold',
  'endContactHold',
];
/** Whose answers hold a running call, for whoever took it. */
export const callEndpoints: readonly EndpointName[] = [
  'startCall',
  'listCalls',
  'getCall',
  'saveCall',
  'logSafetyAdvice',
];
/** Whose answers hold what is offered with a caller. */
export const transferEndpoints: readonly EndpointName[] = [
  'offerTransfer',
  'listTransfers',
  'acceptTransfer',
  'declineTransfer',
  'withdrawTransfer',
];

/** What ends a call or an offer, or gives a contact to one person, comes last: until then there is something to show. */
export const endings: readonly EndpointName[] = [
  'releaseWork',
  'releaseCallBack',
  'withdrawCallBack',
  'takeContact',
  'acceptTransfer',
  'completeCall',
  'interruptCall',
  'closeWithoutCase',
];

/** Steps of a case come last as well. */
export const caseSteps: readonly EndpointName[] = [
  'takeCase',
  'nameCoworkers',
  'holdCase',
  'endPause',
  'pauseCase',
  'reopenCase',
  'closeCase',
  'answerReferral',
  'handOverCase',
  'leaveCase',
];

/** What is sent to the endpoints about records, as often as there is something else to send. */
export function bodiesOf(name: EndpointName, world: CanaryWorld): readonly Record<string, unknown>[] {
  switch (name) {
    case 'lookUpCaller':
      return world.nests.flatMap(({ canaries }) => [
        { number: textOf(canaries, 'phone'), mail: null },
        { number: null, mail: `${textOf(canaries, 'mail')}@voorbeeld.nl` },
      ]);
    case 'correctContact':
      return [{ answers: { childAge: { value: 9 } }, reason: 'Verkeerd verstaan' }];
    case 'endContactPause':
      return [{ decision: 'Een ouder mag dit alleen vragen.' }];
    case 'logSafetyAdvice':
      return [{ advised: 'police', note: null }];
    case 'sendContactMail':
      return callerMailKinds.map((kind) => {
        return { kind, itemId: kind === 'knowledgeItem' ? 'suspension' : null, consent: true };
      });
    case 'offerTransfer':
      return [{ toPersonId: world.clients.contactHere.personId }];
    case 'completeCall':
      return [{ deviation: null, offerAccepted: true, swv: null, promisedPersonId: null, minutes: 5 }];
    case 'closeWithoutCase':
      return [{ outcome: 'informationGiven' }];
    case 'addAttempt':
      return [callBackBodies.missed, callBackBodies.spoken];
    case 'tellLate':
    case 'suspendCallBack':
    case 'extendCallBack':
    case 'decideCallBack':
    case 'changeCallBackNumber':
      return [callBackBodies[name]];
    case 'releaseCallBack':
    case 'withdrawCallBack':
      return [{ reason: 'Afgesproken met het team' }];
    case 'handOverCallBack':
      return [{ toPersonId: world.clients.contactHere.personId, reason: 'Afgesproken met het team' }];
    default:
      return [{}];
  }
}

function textOf(canaries: readonly Canary[], field: string): string {
  return canaries.find((canary) => canary.field === field)?.texts[0] ?? '';
}
