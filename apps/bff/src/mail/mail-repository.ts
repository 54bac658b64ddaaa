import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { CallerMail, CallerMailKind } from '@steunpunt/domain/mail/caller-mail';
import { type Expression, expressionBuilder, type Selectable, type SqlBool } from 'kysely';
import { newId } from '../db/new-id.ts';
import type { Db, Tables } from '../db/tables.ts';
import { contactIsRestricted } from '../privacy/privacy-request-repository.ts';
import type { MailTable } from './mail-tables.ts';

export type MailRow = Selectable<MailTable>;

export type NewCallerMail = {
  readonly contactId: string;
  readonly kind: CallerMailKind;
  readonly mail: CallerMail;
  readonly address: string;
  readonly consent: 'chosen' | 'said';
  readonly by: string;
};

/** Queues a mail to a caller in the transaction of the request; it is sent after the commit. */
export async function queueCallerMail(db: Db, mail: NewCallerMail, now: Instant): Promise<void> {
  await db
    .insertInto('mail')
    .values({
      ...waiting(now),
      kind: mail.kind,
      contact_id: mail.contactId,
      mediation_id: null,
      party_id: null,
      person_id: null,
      title: mail.mail.subject,
      address: mail.address,
      body: mail.mail.text,
      by_person_id: mail.by,
      consent: mail.consent,
    })
    .execute();
}

export type NewPaperMail = {
  readonly mediationId: string;
  readonly partyId: string;
  readonly mail: CallerMail;
  readonly address: string;
  readonly by: string;
};

/** Queues a paper to a party, who said yes to whoever mails it. */
export async function queuePaperMail(db: Db, paper: NewPaperMail, now: Instant): Promise<void> {
  await db
    .insertInto('mail')
    .values({
      ...waiting(now),
      kind: 'mediationPaper',
      contact_id: null,
      mediation_id: paper.mediationId,
      party_id: paper.partyId,
      person_id: null,
      title: paper.mail.subject,
      address: paper.address,
      body: paper.mail.text,
      by_person_id: paper.by,
      consent: 'said',
    })
    .execute();
}

/** The papers that were mailed in this mediation, the newest first. */
export async function mailsOfMediation(db: Db, mediationId: string): Promise<MailRow[]> {
  return db
    .selectFrom('mail')
    .selectAll()
    .where('mediation_id', '=', mediationId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Queues a mail to those of these colleagues who allowed it. It says that something waits, and nothing else. */
export async function queueStaffMail(db: Db, personIds: readonly string[], now: Instant): Promise<void> {
  if (personIds.length === 0) return;
  const allowed = await db
    .selectFrom('notification_setting')
    .select('person_id')
    .where('person_id', 'in', [...personIds])
    .where('mail', '=', 1)
    .execute();
  const rows = allowed.map(({ person_id }) => ({ ...waiting(now), ...toColleague, person_id }));
  if (rows.length > 0) await db.insertInto('mail').values(rows).execute();
}

/** Queues the link of a reset to the colleague it is for. The link itself is made when the mail goes out. */
export async function queueResetMail(db: Db, personId: string, now: Instant): Promise<void> {
  await db
    .insertInto('mail')
    .values({ ...waiting(now), ...toColleague, kind: 'factorReset', person_id: personId })
    .execute();
}

function waiting(now: Instant) {
  return { id: newId(), state: 'queued', at: now, tries: 0, next_try_at: now, sent_at: null } as const;
}

const toColleague = {
  kind: 'notification',
  contact_id: null,
  mediation_id: null,
  party_id: null,
  title: null,
  address: null,
  body: null,
  by_person_id: null,
  consent: null,
} as const;

const mostAtOnce = 50;

/**
 * Mails whose time has come, the oldest first; to a colleague with the address of today. What was queued about a case before it
 * was restricted waits until that is over.
 */
export async function mailsToSend(db: Db, now: Instant) {
  return db
    .selectFrom('mail')
    .leftJoin('person', 'person.id', 'mail.person_id')
    .selectAll('mail')
    .select('person.email as person_mail')
    .where('mail.state', '=', 'queued')
    .where('mail.next_try_at', '<=', now)
    .where('person.disabled_at', 'is', null)
    .where(({ not }) => not(isOfRestrictedCase()))
    .orderBy('mail.next_try_at')
    .orderBy('mail.id')
    .limit(mostAtOnce)
    .execute();
}

/** To the caller of a contact, or to a party of the mediation that came from it. */
function isOfRestrictedCase(): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, 'mail'>();
  return eb.exists(
    eb
      .selectFrom('contact')
      .select('contact.id')
      .where((one) =>
        one.or([
          one('contact.id', '=', one.ref('mail.contact_id')),
          one(
            'contact.id',
            'in',
            one
              .selectFrom('mediation')
              .select('mediation.contact_id')
              .whereRef('mediation.id', '=', 'mail.mediation_id'),
          ),
        ]),
      )
      .where(() => contactIsRestricted()),
  );
}

export async function markMailSent(db: Db, id: string, now: Instant): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: 'sent', sent_at: now, next_try_at: null, address: null, body: null })
    .where('id', '=', id)
    .execute();
}

/** `nextTryAt` null: it is over, and what was to be sent goes. */
export async function markMailNotSent(db: Db, id: string, nextTryAt: Instant | null): Promise<void> {
  const ended = { state: 'failed', next_try_at: null, address: null, body: null } as const;
  await db
    .updateTable('mail')
    .set((eb) => ({
      tries: eb('tries', '+', 1),
      ...(nextTryAt === null ? ended : { next_try_at: nextTryAt }),
    }))
    .where('id', '=', id)
    .execute();
}

/** To the caller of this contact, the newest first. */
export async function mailsOfContact(db: Db, contactId: string): Promise<MailRow[]> {
  return db
    .selectFrom('mail')
    .selectAll()
    .where('contact_id', '=', contactId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function desksThatMail(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('desk_mail').select('desk_id').orderBy('desk_id').execute();
  return rows.map(({ desk_id }) => desk_id);
}

export async function allowDeskMail(db: Db, deskId: string, allowed: boolean): Promise<void> {
  await db.deleteFrom('desk_mail').where('desk_id', '=', deskId).execute();
  if (allowed) await db.insertInto('desk_mail').values({ desk_id: deskId }).execute();
}
