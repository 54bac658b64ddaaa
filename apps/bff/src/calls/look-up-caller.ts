import type { api } from '@steunpunt/contract';
import { decide } from '@steunpunt/domain/access/decide';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { accessFactsOf } from '../contacts/access-facts.ts';
import { contactsOfCaller } from '../contacts/caller-card-repository.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { isDoubted } from '../contacts/contact-repository.ts';
import { findOpenPromise } from '../contacts/promise-repository.ts';
import type { Db } from '../db/tables.ts';
import { answer, refused } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { openCall, seenCall } from './call-answer.ts';
import { keepLookedUp, lookedUpIn } from './call-repository.ts';

type LookUp = typeof api.lookUpCaller;

/**
 * Different numbers and addresses of one call: room for mistakes in typing, none for trying numbers out.
 * @assumption the privacy officer confirms this many
 */
const mostLookedUp = 6;

export const lookUpCaller: Handlers<LookUp> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openCall(tx, actor, params.id);
    if (!opened.ok) return opened;
    if (!(await mayAsk(tx, opened.call.id, body))) {
      return refused({ code: 'tooManyLookUps' }, seenCall(opened.call));
    }
    const nameOf = await namesOfPeople(tx);
    const contacts = [];
    const seen = [];
    for (const row of await contactsOfCaller(tx, body, now)) {
      const decision = await decideCard(request, row);
      if (!decision.allowed) continue;
      contacts.push(await cardOf(tx, row, nameOf));
      seen.push({ kind: 'contact', id: row.id, version: row.version, relation: 'callerCard' });
    }
    return answer({ view: { contacts }, seen, filter: { call: opened.call.id } });
  },
};

/** Notes what is asked about; false when this call has asked about too many already. */
async function mayAsk(tx: Db, callId: string, { number, mail }: HandlerRequest<LookUp>['body']) {
  const before = await lookedUpIn(tx, callId);
  const asked = [number, mail?.toLowerCase() ?? null].filter((value) => value !== null);
  const after = [...new Set([...before, ...asked])];
  if (after.length > mostLookedUp) return false;
  if (after.length > before.length) await keepLookedUp(tx, callId, after);
  return true;
}

async function decideCard({ tx, actor, now }: HandlerRequest<LookUp>, row: ContactRow) {
  const doubted = (await isDoubted(tx, row.id, actor.personId)) ? [actor.personId] : [];
  return decide(actor, accessFactsOf(row, doubted, { callerOnTheLine: true }), 'card', now);
}

/** That a contact was there, when, about what kind of thing, and who still calls back: no story and no names of others. */
async function cardOf(tx: Db, row: ContactRow, nameOf: (id: string) => string) {
  const promise = await findOpenPromise(tx, row.id);
  const person = row.owner_id ?? promise?.personId ?? null;
  const isRunning = promise !== null || (row.owner_id !== null && row.state !== 'noCase');
  return {
    contactId: row.id,
    number: row.number,
    date: localDateOf(asInstant(row.arrived_at)),
    nature: row.nature,
    channel: row.channel,
    running: isRunning
      ? {
          swv: row.swv,
          contactPerson: person === null ? null : nameOf(person),
          until: promise?.until ?? null,
        }
      : null,
  };
}
