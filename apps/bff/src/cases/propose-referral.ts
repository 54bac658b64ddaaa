import type { api } from '@steunpunt/contract';
import type { referralBody } from '@steunpunt/contract/case-steps';
import type { FieldError } from '@steunpunt/contract/problem';
import { refusalOfProposing } from '@steunpunt/domain/case/referral';
import type * as z from 'zod/mini';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import { invalid, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { swvsOfRegion } from '../reference/region-repository.ts';
import { changedCase, shownCase } from './case-answer.ts';
import { journalCase } from './case-journal.ts';
import { receiverOf } from './colleagues.ts';
import { saidInCase } from './consents-of-case.ts';
import { notifyOfProposal } from './notify-of-case.ts';
import { openForStep } from './open-case-record.ts';
import { addReferral } from './referral-repository.ts';
import { referralSignals } from './referral-signals.ts';
import { wantsIndependence } from './sharing-repository.ts';

type Body = z.infer<typeof referralBody>;

export const proposeReferral: Handlers<typeof api.proposeReferral> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openForStep(tx, actor, params.id, 'refer', now);
    if (!opened.ok) return opened;
    const { row, seen } = opened;
    const errors = await errorsOf(tx, body);
    if (errors.length > 0) return invalid(errors);
    const to = body.toPersonId === null ? null : await receiverOf(tx, opened, body.toPersonId, now);
    if (to === undefined) return invalid([{ path: 'toPersonId', code: 'unknownValue' }]);
    const refusal = refusalOfProposing({
      target: body.target,
      to,
      toSwv: body.toSwv,
      ownerId: row.owner_id,
      swv: row.swv,
      wantsIndependence: await wantsIndependence(tx, row.id),
      ...(await saidInCase(tx, row.id)),
    });
    if (refusal !== null) return refused(refusal, seen);
    const referral = {
      id: newId(),
      case_id: row.id,
      version: 1,
      target: body.target,
      to_person_id: body.toPersonId,
      to_swv: body.toSwv,
      outside: body.outside?.trim() ?? null,
      state: 'proposed' as const,
      reason: body.reason,
      answer: null,
      proposed_by: actor.personId,
      proposed_at: now,
      answered_by: null,
      answered_at: null,
    };
    await addReferral(tx, referral);
    await journalCase(tx, {
      record: row,
      event: 'referralProposed',
      personId: actor.personId,
      now,
      facts: { referral: referral.id, target: body.target, toSwv: body.toSwv, toPerson: body.toPersonId },
      text: body.reason,
    });
    const { doubted } = opened.facts;
    return changedCase(request, opened, [
      ...(await referralSignals(tx, referral, doubted, now)),
      ...(await notifyOfProposal(tx, referral, { doubted, by: actor.personId, now })),
    ]);
  },
  again: (request) => shownCase(request, request.id),
};

/** Exactly the one of the three that belongs to the target, and a swv of the region. */
async function errorsOf(db: Db, { target, toPersonId, toSwv, outside }: Body): Promise<FieldError[]> {
  const given = { toPersonId, toSwv, outside: outside?.trim() ? outside : null };
  const wanted = { colleague: 'toPersonId', swv: 'toSwv', outside: 'outside' } as const;
  const errors: FieldError[] = [];
  for (const path of ['toPersonId', 'toSwv', 'outside'] as const) {
    const isWanted = path === wanted[target];
    if (isWanted && given[path] === null) errors.push({ path, code: 'required' });
    if (!isWanted && given[path] !== null) errors.push({ path, code: 'unknownField' });
  }
  const region = await swvsOfRegion(db);
  if (target === 'swv' && toSwv !== null && !region.some(({ code }) => code === toSwv)) {
    errors.push({ path: 'toSwv', code: 'unknownValue' });
  }
  return errors;
}
