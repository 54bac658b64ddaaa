import type { api } from '@steunpunt/contract';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { isFresh } from '@steunpunt/domain/people/sign-in';
import {
  privacyDueOn,
  privacySteps,
  refusalOfPrivacyDecision,
  refusalOfPrivacyStep,
} from '@steunpunt/domain/privacy/privacy-requests';
import { calendarOfCase } from '../cases/case-calendar.ts';
import { caseSignals } from '../cases/case-signals.ts';
import { answer, refused, stale } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { erasureOf, refusalOfMatches } from './carry-out-erasure.ts';
import { type OpenedForPrivacy, openRequest } from './open-for-privacy.ts';
import {
  changePrivacyRequest,
  findPrivacyRequest,
  type PrivacyRequestRow,
} from './privacy-request-repository.ts';
import { privacyFactsOf, privacyRequestView } from './privacy-view.ts';
import { restrictionSignals } from './restriction-signals.ts';

type Request = HandlerRequest<typeof api.takePrivacyStep>;

/** Decides about a request. Granting an erasure is the one that cannot be undone: it asks for a fresh sign-in. */
export const takePrivacyStep = ({
  database,
}: Pick<Deps, 'database'>): Handlers<typeof api.takePrivacyStep> => ({
  handle: async (request) => {
    const { tx, actor, now, session, params, body, expectedVersion } = request;
    const opened = await openRequest(request, params.id);
    if (!opened.ok) return opened;
    const { request: row, relation, file, seen } = opened;
    const { step } = body;
    const refusal =
      refusalOfPrivacyStep(step, await privacyFactsOf(tx, row, now), relation) ??
      refusalOfPrivacyDecision(step, row.kind, body);
    if (refusal !== null) return refused(refusal, seen);
    if (row.version !== expectedVersion) return stale(row.version, seen);
    const erases = step === 'grant' && row.kind === 'erasure';
    if (erases && !isFresh(session.signedInAt, now)) return refused({ code: 'freshSignInNeeded' }, seen);
    const missed = step === 'grant' && row.kind === 'access' ? await refusalOfMatches(request, row) : null;
    if (missed !== null) return missed;
    const erasure = erases ? await erasureOf(request, row, body.reach ?? 'case') : null;
    if (erasure !== null && !erasure.ok) return erasure;
    const version = await changePrivacyRequest(tx, row, await changesOf(request, row));
    if (version === undefined) return stale(row.version, seen);
    const stops = row.kind === 'restriction' && (step === 'grant' || step === 'lift');
    const signals = stops
      ? await restrictionSignals(tx, file, { by: actor.personId, now })
      : await caseSignals(tx, file, now);
    const live = erasure === null ? signals : await erasure.carryOut();
    if (erases) tx.afterCommit(() => void database.emptyLog());
    return answer({
      view: await viewAfter(request, row.id, relation),
      seen: [seen],
      id: row.id,
      version,
      live,
    });
  },
});

async function changesOf(
  { tx, actor, now, body }: Request,
  row: PrivacyRequestRow,
): Promise<Partial<PrivacyRequestRow>> {
  const { step, ground, reason } = body;
  if (step === 'extend') {
    const calendar = await calendarOfCase(tx, row.case_id);
    return {
      extended: 1,
      reason,
      due_on: privacyDueOn(row.asked_on as LocalDate, { isExtended: true }, calendar),
    };
  }
  return {
    state: privacySteps[step].to,
    ground: step === 'grant' ? ground : row.ground,
    reach: step === 'grant' && row.kind === 'erasure' ? (body.reach ?? 'case') : row.reach,
    reason: reason ?? row.reason,
    decided_on: step === 'lift' ? row.decided_on : localDateOf(now),
    decided_by: actor.personId,
  };
}

async function viewAfter({ tx, now }: Request, id: string, relation: OpenedForPrivacy['relation']) {
  const row = await findPrivacyRequest(tx, id);
  if (row === undefined) throw new Error(`Request ${id} is gone while it was decided.`);
  return privacyRequestView(tx, row, relation, now);
}
