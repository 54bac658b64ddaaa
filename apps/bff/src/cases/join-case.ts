import type { api } from '@steunpunt/contract';
import { refusalOfJoining, stateAfterJoining } from '@steunpunt/domain/case/case-opening';
import { linkContact } from '../contacts/case-contacts-repository.ts';
import { journalContact } from '../contacts/contact-journal.ts';
import { findContact } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { notifyOfContact } from '../contacts/notify-of-contact.ts';
import { openRecord } from '../contacts/open-record.ts';
import { refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';
import { changedCase, shownCase } from './case-answer.ts';
import { journalCase } from './case-journal.ts';
import { caseById, casePeople, changeCase } from './case-repository.ts';
import { keepContactsInStep } from './contacts-in-step.ts';
import { openCaseRecord } from './open-case-record.ts';
import { openingFactsOf } from './opening-facts.ts';

/** An owner whom the joining caller doubts loses the case at once. */
export const joinCase: Handlers<typeof api.joinCase> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openRecord(tx, actor, params.id, 'see', now);
    if (!opened.ok) return opened;
    const { contact, seen } = opened;
    const target = await openCaseRecord(tx, actor, body.caseId, now);
    if (!target.ok) return target;
    const { row } = target;
    const stand = { state: row.state, isRestricted: await isRestricted(tx, row.id) };
    const refusal = refusalOfJoining(openingFactsOf(opened), stand, target.decision.relation);
    if (refusal !== null) return refused(refusal, seen);
    const { personId } = actor;
    const version = await linkContact(tx, contact, {
      caseId: row.id,
      ownerId: contact.owner_id,
      swv: contact.swv,
    });
    await journalContact(tx, { id: contact.id, version }, 'joinedCase', personId, now, { case: row.id });
    const { doubted } = await casePeople(tx, row.id);
    const isOwnerDoubted = row.owner_id !== null && doubted.includes(row.owner_id);
    const joint = contact.on_joint_agenda === 1 || row.on_joint_agenda === 1;
    const state = stateAfterJoining(contact.state, row.state);
    await changeCase(tx, row, {
      ...(state !== row.state && { state, state_since: now }),
      on_joint_agenda: joint ? 1 : 0,
      ...(isOwnerDoubted && { owner_id: null }),
    });
    const changed = await caseById(tx, row.id);
    await journalCase(tx, {
      record: changed,
      event: 'joined',
      personId,
      now,
      facts: { contact: contact.id, state },
    });
    if (isOwnerDoubted) {
      const facts = { owner: row.owner_id };
      await journalCase(tx, { record: changed, event: 'lostOwner', personId, now, facts });
    }
    const live = await keepContactsInStep(tx, changed, { personId, now });
    const linked = (await findContact(tx, contact.id)) ?? contact;
    live.push(...(await contactSignals(tx, linked, now, contact)));
    live.push(...(await notifyOfContact(tx, linked, { kind: 'assigned', by: personId }, now)));
    return changedCase(request, target, live);
  },
  again: (request) => shownCase(request, request.id),
};
