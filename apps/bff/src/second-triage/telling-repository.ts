import type { Instant } from '@steunpunt/domain/calendar/instant';
import { runningSince } from '@steunpunt/domain/second-triage/meeting';
import { afterTelling } from '@steunpunt/domain/second-triage/standing';
import { journalContact } from '../contacts/contact-journal.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { changeContact, contactById } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { findOpenPromise, savePromise } from '../contacts/promise-repository.ts';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { termOfDecision } from './agenda-row.ts';
import { candidatesFor } from './candidates.ts';
import { type DecisionRow, decisionsAbout, saveTold } from './decision-repository.ts';
import { type RecordName, runningMeetingsWith, touchMeeting } from './meeting-repository.ts';
import { meetingSignals } from './meeting-signals.ts';
import { promiseOfTable } from './promise-of-table.ts';

type By = { readonly personId: string; readonly now: Instant };

/** What was promised is kept by telling; what follows is the next promise, by who took it up. */
export async function followTelling(
  tx: Db,
  row: DecisionRow,
  contact: ContactRow | undefined,
  { personId, now }: By,
): Promise<LiveSignal[]> {
  if (contact === undefined) return [];
  const { state, promise } = afterTelling(row.route);
  if (promise === 'kept') {
    const open = await findOpenPromise(tx, contact.id);
    if (open !== null) await savePromise(tx, contact.id, open, now);
  } else {
    const person = (await candidatesFor(tx, [])).find(({ id }) => id === row.person_id);
    const holder = person ?? { id: row.person_id, isContactPerson: true };
    await savePromise(tx, contact.id, promiseOfTable(holder, termOfDecision(row)));
  }
  if ((await changeContact(tx, contact, { row: { state } })) === undefined) {
    throw new Error(`Contact ${contact.id} changed within one transaction.`);
  }
  const after = await contactById(tx, contact.id);
  await journalContact(tx, after, 'told', personId, now, { decision: row.id });
  return contactSignals(tx, after, now, contact);
}

/**
 * A caller who was spoken to while a decision waited to be told knows it now. A new moment agreed with them stands; otherwise
 * what the table decided follows.
 */
export async function toldBySpeaking(
  tx: Db,
  contact: ContactRow,
  { personId, now, agreedNext }: By & { readonly agreedNext: boolean },
): Promise<LiveSignal[]> {
  const name: RecordName =
    contact.case_id === null ? { kind: 'contact', id: contact.id } : { kind: 'case', id: contact.case_id };
  const [latest] = await decisionsAbout(tx, name);
  if (latest === undefined || !(await saveTold(tx, latest.id, { at: now, by: personId }))) return [];
  const live = agreedNext ? [] : await followTelling(tx, latest, contact, { personId, now });
  if (agreedNext) await journalContact(tx, contact, 'told', personId, now, { decision: latest.id });
  return [...live, ...(await tellTables(tx, name, now))];
}

export async function tellTables(tx: Db, name: RecordName, now: Instant): Promise<LiveSignal[]> {
  const live: LiveSignal[] = [];
  for (const id of await runningMeetingsWith(tx, name, runningSince(now))) {
    const meeting = await touchMeeting(tx, id);
    if (meeting !== undefined) live.push(...(await meetingSignals(tx, meeting, now)));
  }
  return live;
}
