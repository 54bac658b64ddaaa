import type { api } from '@steunpunt/contract';
import { refusalOf } from '@steunpunt/domain/case/case-refusal';
import { decideReferral } from '@steunpunt/domain/case/referral-steps';
import { answer, notFound, refused, stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { journalCase } from './case-journal.ts';
import { caseById } from './case-repository.ts';
import { caseSignals } from './case-signals.ts';
import { moveCase } from './move-case.ts';
import { notifyOfAnswer } from './notify-of-case.ts';
import { openReferral } from './open-referral.ts';
import { changeReferral, findReferral } from './referral-repository.ts';
import { referralSignals } from './referral-signals.ts';
import { referralFactsOf, viewOfReferral } from './referral-view.ts';
import { stepFactsOf } from './step-facts-repository.ts';

/** An accepted referral to a colleague or another swv brings the case to whoever accepted it. */
export const answerReferral: Handlers<typeof api.answerReferral> = {
  handle: async (request) => {
    const { tx, actor, now, params, body, expectedVersion } = request;
    const opened = await openReferral(tx, actor, params.id, now);
    if (opened === undefined) return notFound({ kind: 'referral', id: params.id });
    const { referral, row, facts, standing } = opened;
    const seen = { kind: 'referral', id: referral.id, version: referral.version };
    if (referral.version !== expectedVersion) return stale(referral.version, seen);
    const reason = body.reason?.trim() ?? null;
    const decided = decideReferral(body.answer, referralFactsOf(referral, actor, standing), reason);
    if (!decided.ok) return refused(decided.refusal, seen);
    const moves = decided.state === 'accepted' && referral.target !== 'outside';
    if (moves && row.state !== 'followUp') {
      const refusal = refusalOf('refer', await stepFactsOf(tx, row), 'owner');
      if (refusal !== null) return refused(refusal, seen);
    }
    await changeReferral(tx, referral, {
      state: decided.state,
      answer: reason === '' ? null : reason,
      answered_by: actor.personId,
      answered_at: now,
    });
    await journalCase(tx, {
      record: row,
      event: 'referralAnswered',
      personId: actor.personId,
      now,
      facts: { referral: referral.id, answer: body.answer },
      ...(reason !== null && reason !== '' && { text: reason }),
    });
    const { doubted } = facts;
    const answered = { ...referral, version: referral.version + 1 };
    const live: LiveSignal[] = [
      ...(await referralSignals(tx, referral, doubted, now)),
      ...(await notifyOfAnswer(tx, answered, { doubted, by: actor.personId, now })),
    ];
    if (moves) {
      const swv = referral.to_swv ?? row.swv;
      live.push(...(await moveCase(request, row, { ownerId: actor.personId, swv, reason: referral.reason })));
    }
    live.push(...(await caseSignals(tx, await caseById(tx, row.id), now, facts)));
    const after = (await findReferral(tx, referral.id)) ?? referral;
    const stands = moves ? ({ ...standing, relation: 'owner' } as const) : standing;
    return answer({
      view: viewOfReferral(after, referralFactsOf(after, actor, stands), await namesOfPeople(tx)),
      seen: [{ ...seen, version: after.version }],
      id: referral.id,
      version: after.version,
      live,
    });
  },
};
