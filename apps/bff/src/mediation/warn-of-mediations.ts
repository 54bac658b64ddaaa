import type { Instant } from '@steunpunt/domain/calendar/instant';
import { type TellsBy, tellEach } from '../live/tell-each.ts';
import { termsToWarnOf } from '../notifications/terms-to-warn-of-repository.ts';
import { findMediation } from './mediation-repository.ts';
import { mediatorsWhoEnd, occasionOfEnd } from './mediator-end-repository.ts';
import { notifyOfMediation } from './notify-of-mediation.ts';

/**
 * Tells mediators, or the leads as long as there is none, that the term of a stage is near or late; and mediators and leads that
 * a contract or register entry ends while a mediation runs. Once each, in the office hours of the desk.
 */
export async function warnOfMediations(deps: TellsBy, now: Instant): Promise<void> {
  const { read } = deps.database;
  await tellEach(deps, await termsToWarnOf(read, 'mediation', now), now, async (tx, { id, until, late }) => {
    const kept = await findMediation(tx, id);
    // A step was taken just now.
    if (kept?.row.until_at !== until) return [];
    return notifyOfMediation(tx, kept, { kind: late ? 'termLate' : 'termNear', occasion: until }, now);
  });
  const ending = await mediatorsWhoEnd(read, now);
  await tellEach(deps, ending, now, async (tx, { id, mediatorId, on }) => {
    const kept = await findMediation(tx, id);
    if (kept === undefined || !kept.mediators.includes(mediatorId)) return [];
    const occasion = occasionOfEnd(on, mediatorId);
    return notifyOfMediation(tx, kept, { kind: 'mediatorEnds', occasion, to: [mediatorId] }, now);
  });
}
