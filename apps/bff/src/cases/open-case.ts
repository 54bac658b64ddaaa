import type { api } from '@steunpunt/contract';
import { openedCase, refusalOfOpening } from '@steunpunt/domain/case/case-opening';
import { linkContact } from '../contacts/case-contacts-repository.ts';
import { journalContact } from '../contacts/contact-journal.ts';
import { findContact } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { openRecord } from '../contacts/open-record.ts';
import { refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { shownCase } from './case-answer.ts';
import { journalCase } from './case-journal.ts';
import { caseSignals } from './case-signals.ts';
import { keepHealth } from './health-repository.ts';
import { makeCase } from './new-case.ts';
import { openingFactsOf } from './opening-facts.ts';
import { keepSharing } from './sharing-repository.ts';

export const openCase: Handlers<typeof api.openCase> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openRecord(tx, actor, params.id, 'see', now);
    if (!opened.ok) return opened;
    const { contact, seen } = opened;
    const facts = openingFactsOf(opened);
    const refusal = refusalOfOpening(facts);
    if (refusal !== null) return refused(refusal, seen);
    const begun = openedCase({ ...facts, swv: contact.swv }, actor.personId);
    const row = await makeCase(tx, contact, begun, { personId: actor.personId, now });
    const version = await linkContact(tx, contact, { caseId: row.id, ownerId: row.owner_id, swv: row.swv });
    await keepSharing(tx, row.id);
    await keepHealth(tx, row.id, now);
    await journalContact(tx, { id: contact.id, version }, 'joinedCase', actor.personId, now, {
      case: row.id,
    });
    await journalCase(tx, {
      record: row,
      event: 'opened',
      personId: actor.personId,
      now,
      facts: { contact: contact.id, state: row.state },
    });
    const shown = await shownCase({ tx, actor, now }, row.id);
    if (!shown.ok) return shown;
    const linked = (await findContact(tx, contact.id)) ?? contact;
    const live = [...(await caseSignals(tx, row, now)), ...(await contactSignals(tx, linked, now, contact))];
    return { ...shown, status: 201, live };
  },
  again: (request) => shownCase(request, request.id),
};
