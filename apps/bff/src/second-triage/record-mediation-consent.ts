import type { api } from '@steunpunt/contract';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { journalCase } from '../cases/case-journal.ts';
import { journalContact } from '../contacts/contact-journal.ts';
import type { Db } from '../db/tables.ts';
import { answer, refused } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';
import { saveConsent } from './decision-repository.ts';
import { isLeadOf } from './item-facts.ts';
import { itemView } from './item-view.ts';
import { touchMeeting } from './meeting-repository.ts';
import { meetingSignals } from './meeting-signals.ts';
import { openItem } from './open-item.ts';
import { caseIdOf, type TriageRecord } from './triage-record.ts';

type Record = typeof api.recordMediationConsent;

export const recordMediationConsent: Handlers<Record> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openItem(tx, actor, params.id, now);
    if (!opened.ok) return opened;
    const { record, meeting, seen } = opened;
    if (!isLeadOf(actor, record.access)) return { ok: false, problem: 'notAllowed', about: seen };
    const restricted = await isRestricted(tx, caseIdOf(record));
    if (restricted && body.answer === 'yes') return refused({ code: 'restricted' }, seen);
    const said = { ...body, at: now, personId: actor.personId };
    await saveConsent(tx, record.name, said);
    await journalAsked(tx, record, said);
    const touched = await touchMeeting(tx, meeting.id);
    const live = touched === undefined ? [] : await meetingSignals(tx, touched, now);
    return { ...(await shown(request, params.id)), live };
  },
  again: (request) => shown(request, request.params.id),
};

/** That it was asked; what was said stands beside the journal. */
async function journalAsked(
  tx: Db,
  { name, version }: TriageRecord,
  { personId, at: now, side }: { readonly personId: string; readonly at: Instant; readonly side: string },
): Promise<void> {
  const record = { id: name.id, version };
  if (name.kind === 'contact') await journalContact(tx, record, 'mediationAsked', personId, now, { side });
  else
    await journalCase(tx, {
      record,
      event: 'consentRecorded',
      personId,
      now,
      facts: { purpose: 'mediationExplored' },
    });
}

async function shown(
  { tx, actor, now }: Pick<HandlerRequest<Record>, 'tx' | 'actor' | 'now'>,
  itemId: string,
) {
  const opened = await openItem(tx, actor, itemId, now);
  if (!opened.ok) return opened;
  const { version, name } = opened.record;
  return answer({ view: await itemView(tx, actor, opened, now), seen: [opened.seen], id: name.id, version });
}
