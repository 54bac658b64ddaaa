import type { api } from '@steunpunt/contract';
import type { ContactMails } from '@steunpunt/contract/mails';
import type { FieldErrorCode } from '@steunpunt/contract/problem';
import {
  type Appointment,
  type CallerMail,
  type CallerMailKind,
  callerMailKinds,
  mailOfAppointment,
  mailOfGetInTouch,
  mailOfItem,
  type Reader,
  refusalOfCallerMail,
} from '@steunpunt/domain/mail/caller-mail';
import type { ContactRow, OpenPromise } from '../contacts/contact-record.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { openRecord } from '../contacts/open-record.ts';
import { findOpenPromise } from '../contacts/promise-repository.ts';
import type { Db } from '../db/tables.ts';
import { answer, invalid, notFound, refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { findItem } from '../knowledge/knowledge-repository.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { findDesk } from '../reference/desk-repository.ts';
import { allowDeskMail, desksThatMail, mailsOfContact, queueCallerMail } from './mail-repository.ts';

type Mail = Pick<Deps, 'mail'>;

export const listContactMails = (deps: Mail): Handlers<typeof api.listContactMails> => ({
  handle: (request) => shown(deps, request, request.params.id),
});

export const sendContactMail = (deps: Mail): Handlers<typeof api.sendContactMail> => ({
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openRecord(tx, actor, params.id, 'correct', now);
    if (!opened.ok) return opened;
    const { contact, seen } = opened;
    if (await isRestricted(tx, contact.case_id)) return refused({ code: 'restricted' }, seen);
    const known = await mailFacts(tx, deps, contact);
    const consent = known.consentGiven || body.consent;
    const refusal = refusalOfCallerMail({ ...known, kind: body.kind, consent });
    if (refusal !== null) return refused(refusal, seen);
    const written = await writtenMail(tx, contact, body, known.promise);
    if ('code' in written) return invalid([{ path: 'itemId', code: written.code }]);
    await queueCallerMail(
      tx,
      {
        contactId: contact.id,
        kind: body.kind,
        mail: written,
        address: contact.mail ?? '',
        consent: known.consentGiven ? 'chosen' : 'said',
        by: actor.personId,
      },
      now,
    );
    tx.afterCommit(deps.mail.wake);
    const result = await shown(deps, request, contact.id);
    return result.ok ? { ...result, status: 201, live: await contactSignals(tx, contact, now) } : result;
  },
  again: (request) => shown(deps, request, request.id),
});

type Who = Pick<HandlerRequest<typeof api.listContactMails>, 'tx' | 'actor' | 'now'>;

/** Mails hold what was asked, so only who sees all of the contact sees them. */
async function shown(deps: Mail, { tx, actor, now }: Who, id: string) {
  const opened = await openRecord(tx, actor, id, 'correct', now);
  if (!opened.ok) return opened;
  const view = await mailsView(tx, deps, opened.contact);
  return answer({ view, seen: [opened.seen], id });
}

async function mailsView(tx: Db, deps: Mail, contact: ContactRow): Promise<ContactMails> {
  const nameOf = await namesOfPeople(tx);
  const facts = await mailFacts(tx, deps, contact);
  // Consent can be asked while mailing: only what cannot be mended there is a reason not to begin.
  const restricted = await isRestricted(tx, contact.case_id);
  const whyNot = (kind: CallerMailKind) =>
    restricted ? 'restricted' : (refusalOfCallerMail({ ...facts, kind, consent: true })?.code ?? null);
  const mails = (await mailsOfContact(tx, contact.id)).flatMap((mail) => {
    const kind = callerMailKinds.find((one) => one === mail.kind);
    if (kind === undefined) return [];
    const by = mail.by_person_id === null ? '' : nameOf(mail.by_person_id);
    const { id, title, state, at, sent_at: sentAt } = mail;
    return [{ id, kind, title: title ?? '', state, at, by, sentAt }];
  });
  return {
    mails,
    refusals: {
      knowledgeItem: whyNot('knowledgeItem'),
      appointment: whyNot('appointment'),
      getInTouch: whyNot('getInTouch'),
    },
    consentGiven: facts.consentGiven,
  };
}

async function mailFacts(tx: Db, { mail }: Mail, contact: ContactRow) {
  const promise = await findOpenPromise(tx, contact.id);
  return {
    isSetUp: mail.isSetUp,
    deskAllows: (await desksThatMail(tx)).includes(contact.desk_id),
    address: contact.mail,
    consentGiven: contact.call_back_channel === 'mail',
    hasAppointment: promise !== null,
    promise,
  };
}

type Wanted = { readonly kind: CallerMailKind; readonly itemId: string | null };

async function writtenMail(
  tx: Db,
  contact: ContactRow,
  { kind, itemId }: Wanted,
  promise: OpenPromise | null,
): Promise<CallerMail | { readonly code: FieldErrorCode }> {
  const desk = await findDesk(tx, contact.desk_id);
  const reader: Reader = {
    name: contact.caller_name,
    isPupil: contact.caller === 'pupil',
    desk: desk?.name ?? 'Het steunpunt',
  };
  if (kind === 'getInTouch') return mailOfGetInTouch(reader);
  if (kind === 'appointment') return mailOfAppointment(await appointmentOf(tx, contact, promise), reader);
  if (itemId === null) return { code: 'required' };
  const item = await findItem(tx, itemId);
  return item === undefined ? { code: 'unknownValue' } : mailOfItem(item, reader);
}

async function appointmentOf(tx: Db, contact: ContactRow, promise: OpenPromise | null): Promise<Appointment> {
  if (promise === null) throw new Error('An appointment is mailed only while there is one.');
  const person = contact.owner_id ?? promise.personId;
  const personName = person === null ? null : (await namesOfPeople(tx))(person);
  return { personName, date: promise.untilDate, time: promise.untilTime, agreed: promise.agreed };
}

export const getMailSettings = ({ mail }: Mail): Handlers<typeof api.getMailSettings> => ({
  handle: async ({ tx }) =>
    answer({ view: { isSetUp: mail.isSetUp, desks: await desksThatMail(tx) }, seen: [] }),
});

export const setDeskMail = ({ mail }: Mail): Handlers<typeof api.setDeskMail> => ({
  handle: async ({ tx, params, body }) => {
    const about = { kind: 'desk', id: params.id };
    if ((await findDesk(tx, params.id)) === undefined) return notFound(about);
    await allowDeskMail(tx, params.id, body.allowed);
    return answer({
      view: { isSetUp: mail.isSetUp, desks: await desksThatMail(tx) },
      seen: [about],
      live: [{ topic: 'settings', id: params.id, version: 1, audience: 'everybody' }],
    });
  },
});
