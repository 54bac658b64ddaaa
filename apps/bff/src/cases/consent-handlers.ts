import type { api } from '@steunpunt/contract';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { refusalOfGiving } from '@steunpunt/domain/case/consent';
import { currentWording } from '@steunpunt/domain/case/consent-wordings';
import { newId } from '../db/new-id.ts';
import { bit } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { invalid, notFound, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { changedCase, shownCase } from './case-answer.ts';
import { journalCase } from './case-journal.ts';
import { saidInCase } from './consents-of-case.ts';
import { addConsent, withdrawConsentRow } from './involved-repository.ts';
import { type OpenedCaseRecord, openForStep } from './open-case-record.ts';
import { referralsWaitingElsewhere } from './referral-repository.ts';
import { referralSignals } from './referral-signals.ts';

export const recordConsent: Handlers<typeof api.recordConsent> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openForStep(tx, actor, params.id, 'recordConsent', now);
    if (!opened.ok) return opened;
    const { people } = await saidInCase(tx, params.id);
    const person = people.find(({ id }) => id === body.involvedId);
    if (person === undefined) return invalid([{ path: 'involvedId', code: 'unknownValue' }]);
    const refusal = refusalOfGiving(person, body.purpose, people);
    if (refusal !== null) return refused(refusal, opened.seen);
    const { purpose, given } = body;
    await addConsent(tx, {
      id: newId(),
      case_id: params.id,
      involved_id: person.id,
      purpose,
      given: bit(given),
      at: now,
      recorded_by: actor.personId,
      wording: currentWording(purpose).version,
      withdrawn_at: null,
      withdrawn_by: null,
    });
    await journalCase(tx, {
      record: opened.row,
      event: 'consentRecorded',
      personId: actor.personId,
      now,
      facts: { involved: person.id, purpose, given },
    });
    return changedCase(request, opened, await signalsElsewhere(tx, opened, now));
  },
  again: (request) => shownCase(request, request.id),
};

export const withdrawConsent: Handlers<typeof api.withdrawConsent> = {
  handle: async (request) => {
    const { tx, actor, now, params } = request;
    const opened = await openForStep(tx, actor, params.id, 'withdrawConsent', now);
    if (!opened.ok) return opened;
    const which = { caseId: params.id, consentId: params.consentId };
    const withdrawn = await withdrawConsentRow(tx, which, { at: now, personId: actor.personId });
    if (withdrawn === undefined) return notFound(opened.seen);
    await journalCase(tx, {
      record: opened.row,
      event: 'consentWithdrawn',
      personId: actor.personId,
      now,
      facts: { involved: withdrawn.involved_id, purpose: withdrawn.purpose },
    });
    return changedCase(request, opened, await signalsElsewhere(tx, opened, now));
  },
  again: (request) => shownCase(request, request.id),
};

/** Another swv that was asked sees the referral come or go with the consent to share. */
async function signalsElsewhere(
  tx: Db,
  { row, facts }: Pick<OpenedCaseRecord, 'row' | 'facts'>,
  now: Instant,
): Promise<LiveSignal[]> {
  const live: LiveSignal[] = [];
  for (const referral of await referralsWaitingElsewhere(tx, row.id))
    live.push(...(await referralSignals(tx, referral, facts.doubted, now)));
  return live;
}
