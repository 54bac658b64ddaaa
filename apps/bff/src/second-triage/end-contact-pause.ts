import type { api } from '@steunpunt/contract';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { callBackOf } from '@steunpunt/domain/contact/call-back';
import { refusalOf } from '@steunpunt/domain/second-triage/triage-item';
import { journalContact } from '../contacts/contact-journal.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { changeContact, contactById } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { contactView } from '../contacts/contact-view.ts';
import { openRecord } from '../contacts/open-record.ts';
import { savePromise } from '../contacts/promise-repository.ts';
import { triageFactsFor } from '../contacts/triage-facts.ts';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import { helpFollows } from '../help/help-in-step-repository.ts';
import { answer, refused, stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { addPauseEnd, doubtedBy } from './decision-repository.ts';
import { loadItemFacts } from './item-facts.ts';
import { recordOfContact } from './triage-record.ts';

export const endContactPause: Handlers<typeof api.endContactPause> = {
  handle: async ({ tx, actor, now, params, body, expectedVersion }) => {
    const opened = await openRecord(tx, actor, params.id, 'see', now);
    if (!opened.ok) return opened;
    const { contact, decision: access, seen } = opened;
    if (contact.version !== expectedVersion) return stale(contact.version, seen);
    const { facts } = await loadItemFacts(tx, {
      actor,
      record: recordOfContact(contact, access),
      meeting: null,
      now,
    });
    const refusal = refusalOf('endPause', facts, actor);
    if (refusal !== null) return refused(refusal, seen);
    const version = await changeContact(tx, contact, { row: { state: 'promised' } });
    if (version === undefined) return stale(contact.version, seen);
    await promiseAgain(tx, contact, now);
    const { personId } = actor;
    const { decision } = body;
    await addPauseEnd(tx, { id: newId(), contact_id: contact.id, at: now, person_id: personId, decision });
    const after = await contactById(tx, contact.id);
    await journalContact(tx, after, 'pauseEnded', personId, now);
    const view = await contactView(tx, after, access, actor, now);
    const live = [
      ...(await contactSignals(tx, after, now, contact)),
      ...(await helpFollows(tx, { contactId: contact.id }, { by: personId, now })),
    ];
    return answer({ view, seen: [{ ...seen, version }], id: contact.id, version, live });
  },
};

/** The term begins when the lead decided; while nobody knows the swv, a lead keeps the promise. */
async function promiseAgain(tx: Db, contact: ContactRow, now: Instant): Promise<void> {
  const { term } = await triageFactsFor(tx, { deskId: contact.desk_id, channel: contact.channel, now });
  const by = contact.swv === null ? 'lead' : 'contactPerson';
  const not = await doubtedBy(tx, { kind: 'contact', id: contact.id });
  const made = callBackOf({ by, not }, contact.urgency, undefined, { ...term, receivedAt: now });
  if (!made.ok) throw new Error('A promise without an agreed moment was refused.');
  await savePromise(tx, contact.id, { ...made.callBack, personId: null });
}
