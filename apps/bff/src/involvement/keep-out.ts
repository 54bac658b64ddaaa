import { decide } from '@steunpunt/domain/access/decide';
import type { InvolvementReason } from '@steunpunt/domain/access/involvement';
import { goesToJointAgenda } from '@steunpunt/domain/access/joint-agenda';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { caseFollowsContact } from '../cases/case-in-step-repository.ts';
import { journalCase } from '../cases/case-journal.ts';
import { caseById, casePeople } from '../cases/case-repository.ts';
import { stopLooking } from '../cases/looker-repository.ts';
import { notifyOfCase } from '../cases/notify-of-case.ts';
import { accessFactsOf } from '../contacts/access-facts.ts';
import { contactsOfCase } from '../contacts/case-contacts-repository.ts';
import { journalContact } from '../contacts/contact-journal.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { changeContact, contactById } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import {
  addInvolvement,
  type InvolvedRecord,
  keepOutOfCase,
  keepOutOfContact,
} from '../contacts/involvement-repository.ts';
import { notifyOfContact } from '../contacts/notify-of-contact.ts';
import type { Tx } from '../db/tx.ts';
import { helpFollows } from '../help/help-in-step-repository.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { actorsOfStaff, leadsOfSwv } from '../reference/colleague-repository.ts';

type KeptOut = {
  readonly place: InvolvedRecord;
  readonly personId: string;
  readonly why: InvolvementReason;
  readonly by: string;
};

type Done = { readonly id: string; readonly live: readonly LiveSignal[] };

/**
 * Keeps somebody out of a record from now on. An owner owns it no longer, and where no lead of the swv is left who may see it,
 * the leads of the region decide: nothing stays behind with whoever may not look. The leads hear it.
 */
export async function keepOut(tx: Tx, { place, personId, why, by }: KeptOut, now: Instant): Promise<Done> {
  const contacts = await contactsIn(tx, place);
  const saw = await whoSaw(tx, contacts, personId, now);
  const id = await addInvolvement(tx, { ...place, personId, why, by, at: now });
  if (place.record_kind === 'case') {
    await keepOutOfCase(tx, place.record_id);
    await stopLooking(tx, place.record_id, personId);
  }
  const live: LiveSignal[] = [];
  for (const { id: contactId } of contacts) {
    const contact = await contactById(tx, contactId);
    if (place.record_kind === 'contact') await keepOutOfContact(tx, contact);
    live.push(...(await withoutThem(tx, contact, { personId, by, now })));
  }
  const told = { kind: 'involved', by, occasion: id } as const;
  if (place.record_kind === 'case') {
    const record = await caseById(tx, place.record_id);
    await journalCase(tx, { record, event: 'keptOut', personId: by, now, facts: { person: personId, why } });
    live.push(...(await notifyOfCase(tx, record, { ...told, leads: await leadsOf(tx, record.swv) }, now)));
    live.push(...heard('cases', record.id, record.version, saw ? personId : undefined));
  } else {
    const contact = await contactById(tx, place.record_id);
    await journalContact(tx, contact, 'keptOut', by, now, { person: personId, why });
    live.push(...(await notifyOfContact(tx, contact, told, now)));
  }
  for (const contact of contacts) {
    live.push(...heard('contacts', contact.id, contact.version + 1, saw ? personId : undefined));
  }
  const origin =
    place.record_kind === 'case' ? { caseId: place.record_id } : await originOf(tx, place.record_id);
  live.push(...(await helpFollows(tx, origin, { by, now, keptOut: [personId] })));
  return { id, live };
}

async function originOf(tx: Tx, contactId: string) {
  return { contactId, caseId: (await contactById(tx, contactId)).case_id };
}

export async function contactsIn(tx: Tx, { record_kind, record_id }: InvolvedRecord): Promise<ContactRow[]> {
  return record_kind === 'case' ? contactsOfCase(tx, record_id) : [await contactById(tx, record_id)];
}

/** The contact without them as its owner, and its case with it. */
async function withoutThem(
  tx: Tx,
  contact: ContactRow,
  { personId, by, now }: { readonly personId: string; readonly by: string; readonly now: Instant },
): Promise<LiveSignal[]> {
  const isOwner = contact.owner_id === personId;
  const doubted = await everybodyKeptOut(tx, contact);
  const leads = contact.swv === null ? [] : await leadsOfSwv(tx, contact.swv);
  const joint = goesToJointAgenda({ doubted: false, doubtedPersons: doubted, leadsOfSwv: leads });
  if (!isOwner && (!joint || contact.on_joint_agenda === 1)) return contactSignals(tx, contact, now);
  const version = await changeContact(tx, contact, {
    row: { ...(isOwner && { owner_id: null }), ...(joint && { on_joint_agenda: 1 }) },
  });
  if (version === undefined) throw new Error(`Contact ${contact.id} changed while somebody left it.`);
  if (isOwner) await journalContact(tx, { id: contact.id, version }, 'lostOwner', by, now);
  const changed = await contactById(tx, contact.id);
  return [
    ...(await contactSignals(tx, changed, now, contact)),
    ...(await caseFollowsContact(tx, changed, { personId: by, now })),
  ];
}

async function everybodyKeptOut(tx: Tx, contact: ContactRow): Promise<readonly string[]> {
  if (contact.case_id !== null) return (await casePeople(tx, contact.case_id)).doubted;
  const rows = await tx
    .selectFrom('contact_doubt')
    .select('person_id')
    .where('contact_id', '=', contact.id)
    .execute();
  return [...new Set(rows.map(({ person_id }) => person_id))];
}

/** Whether they saw one of these contacts until now, in any of their roles. */
async function whoSaw(
  tx: Tx,
  contacts: readonly ContactRow[],
  personId: string,
  now: Instant,
): Promise<boolean> {
  const actors = (await actorsOfStaff(tx, now)).filter((actor) => actor.personId === personId);
  return contacts.some((contact) =>
    actors.some((actor) => decide(actor, accessFactsOf(contact, []), 'see', now).allowed),
  );
}

async function leadsOf(tx: Tx, swv: string | null): Promise<string[]> {
  return swv === null ? [] : leadsOfSwv(tx, swv);
}

/** Their screens ask again, and find that it is not there. */
function heard(
  topic: 'contacts' | 'cases',
  id: string,
  version: number,
  person: string | undefined,
): LiveSignal[] {
  if (person === undefined) return [];
  return [topic, 'worklist' as const].map((one) => ({ topic: one, id, version, audience: { person } }));
}
