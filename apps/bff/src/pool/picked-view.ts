import type { Actor } from '@steunpunt/domain/people/actor';
import type { Db } from '../db/tables.ts';
import { answer, notFound } from '../http/answer.ts';
import { findOffer } from './offer-repository.ts';

/** The pick as it stands, when the same request comes again: for whoever picked it, or the lead who assigned it. */
export async function pickedView(tx: Db, actor: Actor, id: string) {
  const known = await findOffer(tx, id);
  const mayKnow =
    known?.row.picked_by === actor.personId ||
    (actor.role === 'lead' && known !== undefined && actor.swvs.includes(known.row.swv));
  if (known === undefined || !mayKnow) return notFound({ kind: 'poolOffer', id });
  const { mediation_id: mediationId, version } = known.row;
  return answer({
    view: { id, mediationId },
    seen: [{ kind: 'mediation', id: mediationId }],
    id,
    version,
  });
}
