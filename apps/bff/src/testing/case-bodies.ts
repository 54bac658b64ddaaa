import type { EndpointName } from '@steunpunt/contract';

type Body = Readonly<Record<string, unknown>>;
type About = { readonly id: string; readonly involvedId: string };

const reason = 'Dat is het beste voor de leerling';
const person = {
  role: 'mother',
  authority: 'both',
  name: null,
  age: null,
  organisation: null,
  number: null,
  mail: null,
  noContactVia: null,
};

/** A body with which an endpoint of the case gets as far as it can. */
export function caseBody(name: EndpointName, { id, involvedId }: About, colleagueId: string): Body {
  switch (name) {
    case 'joinCase':
      return { caseId: id };
    case 'joinContacts':
      return { contactId: 'nowhere' };
    case 'partContacts':
      return { contactId: 'nowhere', reason };
    case 'addEntry':
      return { kind: 'note', text: 'Gebeld', minutes: 1 };
    case 'changeEntry':
      return { text: 'Gebeld', minutes: 1 };
    case 'saveQuestions':
      return { first: 'Hoe krijgt Sam meer hulp?' };
    case 'addInvolved':
    case 'changeInvolved':
      return person;
    case 'recordConsent':
      return { involvedId, purpose: 'mailing', given: true };
    case 'addTask':
      return { what: 'Bellen', ownerId: colleagueId, dueOn: '2026-09-30' };
    case 'changeTask':
      return { state: 'done' };
    case 'proposeReferral':
      return { target: 'swv', toPersonId: null, toSwv: 'PO9902', outside: null, reason };
    case 'answerReferral':
      return { answer: 'accept', reason: null };
    case 'askSupport':
      return { answer: 'yes', note: null };
    case 'handOverCase':
      return { toPersonId: colleagueId, reason };
    case 'nameCoworkers':
      return { personIds: [colleagueId] };
    case 'leaveCase':
    case 'holdCase':
    case 'pauseCase':
    case 'reopenCase':
      return { reason };
    case 'endPause':
      return { decision: 'Beide ouders komen samen praten' };
    case 'closeCase':
      return { result: 'openedByMistake', handling: 'Dubbel', told: 'Niets' };
    case 'saveDraft':
      return { text: 'Vraag voor dinsdag' };
    default:
      return {};
  }
}
