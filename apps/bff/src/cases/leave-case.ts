import type { api } from '@steunpunt/contract';
import { refusalOfLeaving } from '@steunpunt/domain/case/case-opening';
import { contactsOfCase, linkContact } from '../contacts/case-contacts-repository.ts';
import { journalContact } from '../contacts/contact-journal.ts';
import { findContact } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { keepOutOfCase, moveInvolvements } from '../contacts/involvement-repository.ts';
import { openRecord } from '../contacts/open-record.ts';
import { answer, notFound, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';
import { journalCase } from './case-journal.ts';
import { caseById, changeCase, removeCase } from './case-repository.ts';
import { caseSignals } from './case-signals.ts';
import { holdsNothingElse } from './case-use-repository.ts';
import { keepHealth } from './health-repository.ts';
import { openCaseRecord } from './open-case-record.ts';
import { keepSharing } from './sharing-repository.ts';

/** The contact keeps owner and swv. A case of which it was the only contact goes with it, when nothing else is in it. */
export const leaveCase: Handlers<typeof api.leaveCase> = {
  handle: async ({ tx, actor, now, params, body }) => {
    const opened = await openRecord(tx, actor, params.id, 'see', now);
    if (!opened.ok) return opened;
    const { contact, seen } = opened;
    if (contact.case_id === null) return refused({ code: 'notInCase' }, seen);
    const from = await openCaseRecord(tx, actor, contact.case_id, now);
    if (!from.ok) return notFound(seen);
    const { row, decision } = from;
    const isOnly = (await contactsOfCase(tx, row.id)).length === 1;
    const refusal = refusalOfLeaving({
      state: row.state,
      isRestricted: await isRestricted(tx, row.id),
      relation: decision.relation,
      isOnly,
      isInUse: isOnly && !(await holdsNothingElse(tx, row.id)),
    });
    if (refusal !== null) return refused(refusal, seen);
    const { personId } = actor;
    if (isOnly) await moveInvolvements(tx, row.id, contact.id);
    const version = await linkContact(tx, contact, {
      caseId: null,
      ownerId: contact.owner_id,
      swv: contact.swv,
    });
    const left = { id: contact.id, version };
    await journalContact(tx, left, 'leftCase', personId, now, { case: row.id });
    await journalCase(tx, {
      record: row,
      event: 'left',
      personId,
      now,
      facts: { contact: contact.id, removed: isOnly },
      text: body.reason,
    });
    const alone = (await findContact(tx, contact.id)) ?? contact;
    const live = [...(await caseSignals(tx, row, now)), ...(await contactSignals(tx, alone, now, contact))];
    if (isOnly) await removeCase(tx, row.id);
    else {
      await changeCase(tx, await caseById(tx, row.id), {});
      await keepOutOfCase(tx, row.id);
      await keepSharing(tx, row.id);
      await keepHealth(tx, row.id, now);
    }
    return answer({ view: {}, seen: [{ ...seen, version }], id: contact.id, version, live });
  },
  again: async ({ tx, actor, now, params }) => {
    const opened = await openRecord(tx, actor, params.id, 'see', now);
    if (!opened.ok) return opened;
    return answer({ view: {}, seen: [opened.seen], id: params.id, version: opened.contact.version });
  },
};
