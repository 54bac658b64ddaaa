import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { ContactRow } from '../contacts/contact-record.ts';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { journalCase } from './case-journal.ts';
import { caseFactsOf } from './case-record.ts';
import { caseById, casePeople, changeCase, findCase } from './case-repository.ts';
import { caseSignals } from './case-signals.ts';
import { keepContactsInStep } from './contacts-in-step.ts';
import { keepHealth } from './health-repository.ts';
import { keepSharing } from './sharing-repository.ts';
import { addTrail } from './trail-repository.ts';

type By = { readonly personId: string; readonly now: Instant; readonly reason?: string | undefined };

/**
 * Brings a case after the contact in it that was taken, handed over or corrected: owner, swv and joint agenda become those of
 * the contact, and of every other contact in the case. Nothing for a contact that is in no case.
 */
export async function caseFollowsContact(
  tx: Db,
  contact: ContactRow,
  { personId, now, reason }: By,
): Promise<LiveSignal[]> {
  const row = contact.case_id === null ? undefined : await findCase(tx, contact.case_id);
  if (row === undefined) return [];
  const facts = caseFactsOf(row, { ...(await casePeople(tx, row.id)), guestUntil: null });
  await keepSharing(tx, row.id);
  await keepHealth(tx, row.id, now);
  const joint = Math.max(row.on_joint_agenda, contact.on_joint_agenda);
  const isMoved = contact.owner_id !== row.owner_id || contact.swv !== row.swv;
  if (isMoved || joint !== row.on_joint_agenda) {
    await changeCase(tx, row, { owner_id: contact.owner_id, swv: contact.swv, on_joint_agenda: joint });
  }
  if (contact.swv !== row.swv) {
    await addTrail(tx, { caseId: row.id, swv: contact.swv, at: now, personId, reason: reason ?? null });
  }
  const record = await caseById(tx, row.id);
  if (isMoved) {
    const event = contact.owner_id === null ? 'lostOwner' : 'moved';
    const moved = { contact: contact.id, from: row.swv, to: contact.swv, owner: contact.owner_id };
    await journalCase(tx, { record, event, personId, now, facts: moved });
  }
  const live = await keepContactsInStep(tx, record, { personId, now });
  // What happened to the contact shows in its case too, also where the case itself stays as it was.
  return [...live, ...(await caseSignals(tx, record, now, facts))];
}
