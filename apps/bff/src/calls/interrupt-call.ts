import type { api } from '@steunpunt/contract';
import { interruption } from '@steunpunt/domain/contact/interruption';
import { answersAfterConsent } from '@steunpunt/domain/contact/kept-answers';
import { journalContact } from '../contacts/contact-journal.ts';
import { registerContact } from '../contacts/register-contact.ts';
import { triaged } from '../contacts/triaged.ts';
import type { Handlers } from '../http/mount.ts';
import { takenOverBy } from '../transfers/transfer-repository.ts';
import { openCall } from './call-answer.ts';
import { alreadyRegistered, endCall, handedOver, minutesOfCall, registeredAgain } from './end-call.ts';

export const interruptCall: Handlers<typeof api.interruptCall> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openCall(tx, actor, params.id);
    if (!opened.ok) return alreadyRegistered(tx, params.id, actor.personId);
    const { call } = opened;
    const { answers, outcome, context, term } = await triaged(tx, call, call.arrivedAt, now);
    const taker = await takenOverBy(tx, call.id);
    const completion = interruption({ ...term, answers, outcome, takenOverBy: taker });
    const contact = await registerContact(tx, {
      call: handedOver(call),
      personId: actor.personId,
      now,
      answers: answersAfterConsent(answers, completion.callBack !== null),
      contact: context.contact,
      route: outcome,
      completion,
      noCaseOutcome: null,
      interrupted: true,
      deviation: null,
      minutes: minutesOfCall(call, now),
    });
    await journalContact(tx, contact, 'interrupted', actor.personId, now, { state: completion.state });
    return endCall(tx, call, contact, now);
  },
  again: ({ tx, actor, id }) => registeredAgain(tx, id, actor.personId),
};
