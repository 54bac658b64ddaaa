import type { api } from '@steunpunt/contract';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { journalContact } from '../contacts/contact-journal.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { findContact } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { type OpenedRecord, openRecord } from '../contacts/open-record.ts';
import { joinSamePerson, partSamePerson } from '../contacts/same-person-repository.ts';
import { keepText } from '../db/journal-text.ts';
import type { Tx } from '../db/tx.ts';
import { answer, type HandlerResult, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';

type Asked = { readonly tx: Tx; readonly actor: Actor; readonly now: Instant };
type Nothing = Record<string, never>;

export const joinContacts: Handlers<typeof api.joinContacts> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const both = await openBoth(request, params.id, body.contactId);
    if (!both.ok) return both;
    const { one, other } = both;
    const isKnown =
      one.contact.same_person_group !== null &&
      one.contact.same_person_group === other.contact.same_person_group;
    if (params.id === body.contactId || isKnown) return refused({ code: 'sameContact' }, one.seen);
    await joinSamePerson(tx, one.contact, other.contact);
    for (const [contact, facts] of pairs(one.contact, other.contact)) {
      await journalContact(tx, contact, 'samePerson', actor.personId, now, facts);
    }
    return done(request, one, other);
  },
  again: (request) => seenAgain(request, request.params.id),
};

export const partContacts: Handlers<typeof api.partContacts> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const both = await openBoth(request, params.id, body.contactId);
    if (!both.ok) return both;
    const { one, other } = both;
    const group = one.contact.same_person_group;
    if (group === null || group !== other.contact.same_person_group || params.id === body.contactId) {
      return refused({ code: 'notSamePerson' }, one.seen);
    }
    await partSamePerson(tx, one.contact);
    for (const [contact, facts] of pairs(one.contact, other.contact)) {
      const line = await journalContact(tx, contact, 'notSamePerson', actor.personId, now, facts);
      await keepText(tx, { journalId: line, kind: 'contact', id: contact.id, text: body.reason });
    }
    return done(request, one, other);
  },
  again: (request) => seenAgain(request, request.params.id),
};

function pairs(one: ContactRow, other: ContactRow) {
  return [
    [one, { other: other.id }],
    [other, { other: one.id }],
  ] as const;
}

type Both =
  | { readonly ok: true; readonly one: OpenedRecord; readonly other: OpenedRecord }
  | Exclude<Awaited<ReturnType<typeof openRecord>>, OpenedRecord>;

async function openBoth({ tx, actor, now }: Asked, id: string, otherId: string): Promise<Both> {
  const one = await openRecord(tx, actor, id, 'see', now);
  if (!one.ok) return one;
  const other = await openRecord(tx, actor, otherId, 'see', now);
  if (!other.ok) return other;
  // Opened by break-glass is for reading.
  const read = [one, other].find(({ decision }) => decision.relation === 'glass');
  return read === undefined
    ? { ok: true, one, other }
    : { ok: false, problem: 'notAllowed', about: read.seen };
}

async function done(
  { tx, now }: Asked,
  one: OpenedRecord,
  other: OpenedRecord,
): Promise<HandlerResult<Nothing>> {
  const live: LiveSignal[] = [];
  for (const { contact } of [one, other]) {
    const changed = (await findContact(tx, contact.id)) ?? contact;
    live.push(...(await contactSignals(tx, changed, now)));
  }
  const version = (await findContact(tx, one.contact.id))?.version ?? one.contact.version;
  return answer({ view: {}, seen: [one.seen, other.seen], id: one.contact.id, version, live });
}

async function seenAgain({ tx, actor, now }: Asked, id: string): Promise<HandlerResult<Nothing>> {
  const opened = await openRecord(tx, actor, id, 'see', now);
  if (!opened.ok) return opened;
  return answer({ view: {}, seen: [opened.seen], id, version: opened.contact.version });
}
