import type { api } from '@steunpunt/contract';
import { impersonalAnswers } from '@steunpunt/domain/contact/kept-answers';
import { refusalOfNoCase } from '@steunpunt/domain/contact/no-case';
import { journalContact } from '../contacts/contact-journal.ts';
import { registerContact } from '../contacts/register-contact.ts';
import { triaged } from '../contacts/triaged.ts';
import { refused } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { openCall, seenCall } from './call-answer.ts';
import type { RunningCall } from './call-record.ts';
import {
  alreadyRegistered,
  endCall,
  handedOver,
  minutesOfCall,
  registeredAgain,
  withTypedHealth,
} from './end-call.ts';

type NoCaseOutcome = HandlerRequest<typeof api.closeWithoutCase>['body']['outcome'];

export const closeWithoutCase: Handlers<typeof api.closeWithoutCase> = {
  handle: async ({ tx, actor, now, params, body }) => {
    const opened = await openCall(tx, actor, params.id);
    if (!opened.ok) return alreadyRegistered(tx, params.id, actor.personId);
    const call = keptOf(withTypedHealth(opened.call), body.outcome);
    const refusal = refusalOfNoCase(opened.call.answers, opened.call.safetyLog.length > 0);
    if (refusal !== null) return refused(refusal, seenCall(opened.call));
    const { answers, outcome, context } = await triaged(tx, call, call.arrivedAt, now);
    const swv = 'swv' in outcome.responsible ? outcome.responsible.swv : null;
    const contact = await registerContact(tx, {
      call: handedOver(call),
      personId: actor.personId,
      now,
      answers,
      contact: context.contact,
      route: null,
      completion: { first: null, urgency: 'U4', state: 'noCase', swv, ownerId: null, callBack: null },
      noCaseOutcome: body.outcome,
      interrupted: false,
      deviation: null,
      minutes: minutesOfCall(call, now),
    });
    const facts = { outcome: body.outcome };
    await journalContact(tx, contact, 'closedWithoutCase', actor.personId, now, facts);
    return endCall(tx, call, contact, now);
  },
  again: ({ tx, actor, id }) => registeredAgain(tx, id, actor.personId),
};

const withoutPerson: readonly NoCaseOutcome[] = ['wrongNumber', 'test'];

/** Of a wrong number or a try-out nothing about a person is kept. */
function keptOf(call: RunningCall, outcome: NoCaseOutcome): RunningCall {
  if (!withoutPerson.includes(outcome)) return call;
  return { ...call, answers: impersonalAnswers(call.answers), typing: {}, notepad: '' };
}
