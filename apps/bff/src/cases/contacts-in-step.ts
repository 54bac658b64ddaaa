import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { ContactState } from '@steunpunt/domain/contact/contact-state';
import { contactsOfCase } from '../contacts/case-contacts-repository.ts';
import { journalContact } from '../contacts/contact-journal.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { changeContact, findContact } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { findOpenPromise } from '../contacts/promise-repository.ts';
import type { Db } from '../db/tables.ts';
import { helpFollows } from '../help/help-in-step-repository.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import type { CaseRow } from './case-record.ts';

type By = { readonly personId: string; readonly now: Instant };

/**
 * Gives the contacts of a case the owner and swv that it has now, and the stand that belongs to it, so that the rules of the
 * contact say the same as those of the case. What came from them stands as the case does.
 */
export async function keepContactsInStep(tx: Db, row: CaseRow, { personId, now }: By): Promise<LiveSignal[]> {
  const live: LiveSignal[] = [];
  const contacts = await contactsOfCase(tx, row.id);
  for (const contact of contacts) {
    const state = await stateInCase(tx, row, contact);
    const isInStep = contact.owner_id === row.owner_id && contact.swv === row.swv && contact.state === state;
    if (isInStep) continue;
    const change = { owner_id: row.owner_id, swv: row.swv, state };
    const version = await changeContact(tx, contact, { row: change });
    if (version === undefined) throw new Error(`Contact ${contact.id} changed while its case did.`);
    await journalContact(tx, { id: contact.id, version }, 'movedWithCase', personId, now, {
      case: row.id,
      state,
    });
    const moved = await findContact(tx, contact.id);
    if (moved !== undefined) live.push(...(await contactSignals(tx, moved, now, contact)));
  }
  const owners = contacts.map(({ owner_id }) => owner_id);
  return [...live, ...(await helpFollows(tx, { caseId: row.id }, { by: personId, now, owners }))];
}

/** Paused with the case, and after it waiting again for what was promised. A closed case leaves nothing to wait for. */
async function stateInCase(tx: Db, { state }: CaseRow, contact: ContactRow): Promise<ContactState> {
  const isWaiting = contact.state === 'promised' || contact.state === 'held';
  if (state === 'paused') return isWaiting ? 'paused' : contact.state;
  if (state === 'closed') return isWaiting ? 'closed' : contact.state;
  if (contact.state !== 'paused') return contact.state;
  return (await findOpenPromise(tx, contact.id)) === null ? 'closed' : 'promised';
}
