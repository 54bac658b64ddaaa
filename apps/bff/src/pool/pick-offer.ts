import type { api } from '@steunpunt/contract';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { decideMediation } from '@steunpunt/domain/mediation/decide-mediation';
import { decidePool } from '@steunpunt/domain/pool/pool';
import { newId } from '../db/new-id.ts';
import { answer, notFound, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { findMediation, mediationOf } from '../mediation/mediation-repository.ts';
import { mediationSignals } from '../mediation/mediation-signals.ts';
import { saveStep } from '../mediation/save-step.ts';
import { addStatement, findOffer, offerFor, takeOpenOffer } from './offer-repository.ts';
import { offeredTo, poolSignals } from './offered-to-repository.ts';
import { pickedView } from './picked-view.ts';

/** The wording of the statement as it stands on the screen; a new text is a new name. */
const statementWording = 'independence-1';

export const pickOffer: Handlers<typeof api.pickOffer> = {
  handle: async ({ tx, actor, now, params, body }) => {
    const { personId } = actor;
    const today = localDateOf(now);
    const about = { kind: 'poolOffer', id: params.id };
    const offered = await offerFor(tx, personId, params.id, today);
    if (offered === undefined)
      return (await wasOffered(tx, personId, params.id, today))
        ? refused({ code: 'offerGone' }, about)
        : notFound(about);
    const { row, offer } = offered;
    const heard = await offeredTo(tx, offer, today);
    const decision = decidePool(
      { step: 'pick', by: personId, independent: body.independent },
      { offer, relation: 'pool', pickUntil: asInstant(row.pick_until), offeredTo: heard.length, now },
    );
    if (!decision.ok) return refused(decision.refusal, about);
    const version = await takeOpenOffer(tx, row.id, { personId, at: now });
    const kept = await findMediation(tx, row.mediation_id);
    if (version === undefined || kept === undefined) return refused({ code: 'offerGone' }, about);
    await addStatement(tx, { id: newId(), offerId: row.id, personId, at: now, wording: statementWording });
    const command = { step: 'pick', mediatorId: personId, independent: true } as const;
    const picked = decideMediation(command, mediationOf(kept), 'pool', today);
    if (!picked.ok) return refused(picked.refusal, about);
    await saveStep(tx, kept, picked.events, { personId, now });
    return answer({
      view: { id: row.id, mediationId: row.mediation_id },
      seen: [{ kind: 'mediation', id: row.mediation_id, relation: 'mediator' }],
      id: row.id,
      version,
      live: [
        ...poolSignals({ id: row.id, version }, heard),
        ...(await mediationSignals(tx, row.mediation_id, now)),
      ],
    });
  },
  again: ({ tx, actor, id }) => pickedView(tx, actor, id),
};

/** Whether it was in this mediator's list until somebody else was first or it was paused: only they hear that it is gone. */
async function wasOffered(
  tx: Parameters<typeof findOffer>[0],
  personId: string,
  id: string,
  today: ReturnType<typeof localDateOf>,
): Promise<boolean> {
  const known = await findOffer(tx, id);
  return (
    known !== undefined &&
    (await offeredTo(tx, { ...known.offer, standsStill: false }, today)).includes(personId)
  );
}
