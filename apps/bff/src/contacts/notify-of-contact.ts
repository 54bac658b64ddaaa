import { decide } from '@steunpunt/domain/access/decide';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { NotificationKind } from '@steunpunt/domain/notifications/notification-kinds';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { PromiseHolder } from '@steunpunt/domain/triage/outcome';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { notify } from '../notifications/notification-repository.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import { accessFactsOf } from './access-facts.ts';
import type { ContactRow, OpenPromise } from './contact-record.ts';
import { findOpenPromise } from './promise-repository.ts';

type Told = {
  readonly kind: NotificationKind;
  /** Who did it; null when nobody did. */
  readonly by: string | null;
  readonly occasion?: string;
  /** Others whom it concerns, beside whose contact it is. */
  readonly also?: readonly string[];
};

/**
 * Tells those whose contact it is: the owner, else the person promised, else everybody who can keep the promise. Only who
 * may see the contact hears of it. Answers what their screens hear.
 */
export async function notifyOfContact(
  tx: Db,
  contact: ContactRow,
  { kind, by, occasion = `v${contact.version}`, also = [] }: Told,
  now: Instant,
): Promise<LiveSignal[]> {
  const staff = await actorsOfStaff(tx, now);
  const promise = await findOpenPromise(tx, contact.id);
  const doubted = await personsDoubted(tx, contact.id);
  const facts = accessFactsOf(contact, doubted);
  const maySee = (person: string) =>
    staff.some((actor) => actor.personId === person && decide(actor, facts, 'see', now).allowed);
  const about = { kind: 'contact', id: contact.id } as const;
  const holders = [...holdersOf(contact, promise, staff), ...also];
  const people = { holders, leads: leadsOf(contact, staff), by, maySee };
  return notify(tx, { kind, about, occasion, ...people }, now);
}

async function personsDoubted(tx: Db, contactId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('contact_doubt')
    .select('person_id')
    .where('contact_id', '=', contactId)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

function holdersOf(contact: ContactRow, promise: OpenPromise | null, staff: readonly Actor[]): string[] {
  const one = contact.owner_id ?? promise?.personId ?? null;
  if (one !== null) return [one, ...coversOf(one, staff)];
  if (promise === null) return [];
  return staff.filter((actor) => canHold(actor, promise.by, contact)).map(({ personId }) => personId);
}

/** Who covers for somebody today hears of it too: the owner may not be there to hear. */
export function coversOf(person: string, staff: readonly Actor[]): string[] {
  return staff.filter(({ coversFor }) => coversFor.includes(person)).map(({ personId }) => personId);
}

function canHold(actor: Actor, holder: PromiseHolder, contact: ContactRow): boolean {
  const isOfDesk = actor.deskIds.includes(contact.desk_id);
  switch (holder) {
    case 'contactPerson':
      return actor.role === 'contactPerson' && isOfSwv(actor, contact);
    case 'lead':
      return (
        actor.role === 'lead' &&
        (contact.swv === null || contact.on_joint_agenda === 1 || isOfSwv(actor, contact))
      );
    case 'desk':
      return actor.role === 'desk' && isOfDesk;
    case 'safetyOfficer':
      return actor.role === 'safetyOfficer' && isOfDesk;
  }
}

function leadsOf(contact: ContactRow, staff: readonly Actor[]): string[] {
  return staff
    .filter((actor) => actor.role === 'lead' && isOfSwv(actor, contact))
    .map(({ personId }) => personId);
}

function isOfSwv({ swvs }: Actor, { swv }: ContactRow): boolean {
  return swv !== null && swvs.includes(swv);
}
