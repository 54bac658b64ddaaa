import type { api } from '@steunpunt/contract';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { interruption } from '@steunpunt/domain/contact/interruption';
import { answersAfterConsent } from '@steunpunt/domain/contact/kept-answers';
import { journalContact } from '../contacts/contact-journal.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { registerContact } from '../contacts/register-contact.ts';
import { triaged } from '../contacts/triaged.ts';
import type { Db } from '../db/tables.ts';
import type { Handlers } from '../http/mount.ts';
import { takenOverBy } from '../transfers/transfer-repository.ts';
import { openCall } from './call-answer.ts';
import type { RunningCall } from './call-record.ts';
import {
  alreadyRegistered,
  endCall,
  handedOver,
  minutesOfCall,
  registeredAgain,
  withTypedHealth,
} from './end-call.ts';

export const interruptCall: Handlers<typeof api.interruptCall> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openCall(tx, actor, params.id);
    if (!opened.ok) return alreadyRegistered(tx, params.id, actor.personId);
    const contact = await interrupted(tx, opened.call, now, now);
    return endCall(tx, opened.call, contact, now);
  },
  again: ({ tx, actor, id }) => registeredAgain(tx, id, actor.personId),
};

/** The contact that a call becomes whose line broke at `brokeAt`, in the name of whoever was taking it. */
export async function interrupted(
  tx: Db,
  broken: RunningCall,
  brokeAt: Instant,
  now: Instant,
): Promise<ContactRow> {
  const call = withTypedHealth(broken);
  const { answers, outcome, context, term } = await triaged(tx, call, call.arrivedAt, now);
  const taker = await takenOverBy(tx, call.id);
  const completion = interruption({ ...term, answers, outcome, takenOverBy: taker });
  const contact = await registerContact(tx, {
    call: handedOver(call),
    personId: call.personId,
    now,
    answers: answersAfterConsent(answers, completion.callBack !== null),
    contact: context.contact,
    route: outcome,
    completion,
    noCaseOutcome: null,
    interrupted: true,
    deviation: null,
    minutes: minutesOfCall(call, brokeAt),
  });
  await journalContact(tx, contact, 'interrupted', call.personId, now, { state: completion.state });
  return contact;
}
