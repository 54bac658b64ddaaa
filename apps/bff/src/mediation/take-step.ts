import type { api } from '@steunpunt/contract';
import type { MediationStepBody } from '@steunpunt/contract/mediations';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { decideMediation } from '@steunpunt/domain/mediation/decide-mediation';
import type { CommandOf, MediationCommand } from '@steunpunt/domain/mediation/mediation-commands';
import { bit, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { refused, stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { findMediatorProfile } from '../pool/mediator-repository.ts';
import { offerOfMediation } from '../pool/offer-repository.ts';
import { judgeMediators } from '../pool/offered-to-repository.ts';
import { phoneNumberIn } from '../reference/phone-number.ts';
import { commandOf } from './command-of-body.ts';
import { addPartyRow, keepSettlement, renameParty, type StoredMediation } from './mediation-repository.ts';
import { mediationSignals } from './mediation-signals.ts';
import { mediationView } from './mediation-view.ts';
import { openMediation } from './open-mediation.ts';
import { putBackInPool, putInPool, takeOutOfPool, tellPool } from './put-in-pool.ts';
import { saveStep } from './save-step.ts';

export const takeMediationStep: Handlers<typeof api.takeMediationStep> = {
  handle: async ({ tx, actor, now, params, body, expectedVersion }) => {
    const opened = await openMediation(tx, actor, params.id);
    if (!opened.ok) return opened;
    const { kept, mediation, relation, seen } = opened;
    if (kept.row.version !== expectedVersion) return stale(kept.row.version, seen);
    const command = commandOf(body);
    const decision = decideMediation(command, mediation, relation, localDateOf(now));
    if (!decision.ok) return refused(decision.refusal, seen);
    const unfit = await refusalOfSecond(tx, kept, command, now);
    if (unfit !== null) return refused(unfit, seen);
    if (command.step === 'addParty' && body.step === 'addParty') await keepParty(tx, kept, command, body);
    if (body.step === 'shareSettlement') await keepSettlement(tx, kept.row.id, body.text);
    if (body.step === 'changeParty') await renameParty(tx, body.partyId, namesOf(body));
    const version = await saveStep(tx, kept, decision.events, { personId: actor.personId, now });
    if (version === undefined) return stale(kept.row.version, seen);
    const pool = await inPool(tx, kept, body, now);
    const after = await openMediation(tx, actor, params.id);
    const shown = after.ok ? after : { ...opened, kept: { ...kept, row: { ...kept.row, version } } };
    return {
      ok: true,
      view: await mediationView(tx, shown, now),
      seen: [{ ...seen, version }],
      id: params.id,
      version,
      live: [...pool, ...(await mediationSignals(tx, params.id, now, kept.mediators))],
    };
  },
};

/** A second mediator is held to the same ties as the first. */
async function refusalOfSecond(tx: Db, kept: StoredMediation, command: MediationCommand, now: Instant) {
  if (command.step !== 'addMediator') return null;
  const known = await offerOfMediation(tx, kept.row.id);
  const profile = await findMediatorProfile(tx, command.mediatorId);
  if (known === undefined || profile === undefined) return { code: 'mediatorNotFit', reasons: [] };
  const judged = await judgeMediators(tx, { ...known.offer, widened: true }, localDateOf(now));
  const reasons = judged.find(({ id }) => id === command.mediatorId)?.reasons ?? [];
  return reasons.length === 0 ? null : { code: 'mediatorNotFit', reasons };
}

async function keepParty(
  tx: Db,
  { row, parties }: StoredMediation,
  { party }: CommandOf<'addParty'>,
  body: Extract<MediationStepBody, { step: 'addParty' }>,
): Promise<void> {
  await addPartyRow(tx, {
    id: party.id,
    mediation_id: row.id,
    position: parties.length,
    kind: party.kind,
    authority: party.authority,
    age: party.age,
    takes_part: bit(party.takesPart),
    mandate: bit(party.mandate),
    mail: null,
    ...namesOf(body),
    consents: stored({}),
    intake_on: null,
    signed_on: null,
  });
}

/** A number that no phone has is not kept. An address that was not asked for stays as it is. */
function namesOf({ name, number, mail }: Reachable) {
  return {
    name,
    phone: number === null ? null : (phoneNumberIn(number)?.number ?? null),
    ...(mail !== undefined && { mail: mail?.toLowerCase() ?? null }),
  };
}

type Reachable = Pick<Extract<MediationStepBody, { step: 'addParty' }>, 'name' | 'number' | 'mail'>;

/** What a step means for the offer in the pool. */
async function inPool(
  tx: Db,
  kept: StoredMediation,
  body: MediationStepBody,
  now: Instant,
): Promise<LiveSignal[]> {
  switch (body.step) {
    case 'offer':
      return putInPool(tx, kept, body.board, now);
    case 'giveBack':
      return putBackInPool(tx, kept, body.reason === 'knowsSomebody', now);
    case 'replaceMediator':
      return putBackInPool(tx, kept, false, now);
    case 'doNotStart':
      return takeOutOfPool(tx, kept, now);
    case 'pause':
    case 'resume':
      return tellPool(tx, kept, now);
    default:
      return [];
  }
}
