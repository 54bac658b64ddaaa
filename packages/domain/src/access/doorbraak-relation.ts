import type { TeamMember } from '../doorbraak/doorbraak.ts';
import type { DoorbraakRelation, DoorbraakStage } from '../doorbraak/doorbraak-stages.ts';
import type { Actor } from '../people/actor.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';

/** What decides who stands how to a doorbraak; facts, not rows. */
export type DoorbraakAccessFacts = {
  readonly swv: SwvCode;
  readonly stage: DoorbraakStage;
  /** Of the case or contact it came from. */
  readonly ownerId: PersonId | null;
  readonly team: readonly TeamMember[];
  /** Whom the region appointed to decide; null while nobody is. */
  readonly deciderId: PersonId | null;
  /** The highest level of the ladder waits for an answer. */
  readonly topLevelOpen: boolean;
  /** Persons whose independence a caller of the case doubts. */
  readonly doubted: readonly PersonId[];
};

const decided: readonly DoorbraakStage[] = ['decision', 'followUp', 'evaluation', 'done'];

/**
 * Every relation of an actor to a doorbraak, the nearest first; none: it does not exist for them. A lead can be the
 * casusregisseur as well. Whoever has a tie with the case, or is doubted, sees nothing of it any more. The decider of the
 * region sees a doorbraak from the plan that is laid before them on. The contact person of the case, or whoever covers for
 * them today, sees how it stands: `seesWhatWasSaid` tells who sees more.
 * @source quality plan, one relation one table; issue 4, a team member who turns out to be conflicted
 * @assumption the three swv's confirm that the decider need not see what comes before the plan
 * @assumption the three swv's confirm that the contact person of a case sees how its doorbraak stands, and not what was said
 */
export function doorbraakRelationsOf(
  { role, personId, swvs, coversFor }: Actor,
  { swv, stage, ownerId, team, deciderId, topLevelOpen, doubted }: DoorbraakAccessFacts,
): readonly Exclude<DoorbraakRelation, 'none'>[] {
  if (role !== 'contactPerson' && role !== 'lead' && role !== 'mediator') return [];
  const member = team.find((one) => one.personId === personId);
  if (doubted.includes(personId) || member?.conflicted === true) return [];
  const owns = ownerId !== null && [personId, ...coversFor].includes(ownerId);
  const decides = personId === deciderId && (decided.includes(stage) || topLevelOpen);
  return [
    ...(member?.role === 'director' ? (['director'] as const) : []),
    ...(member !== undefined && member.role !== 'director' ? (['member'] as const) : []),
    ...(decides ? (['decider'] as const) : []),
    ...(role === 'lead' && swvs.includes(swv) ? (['lead'] as const) : []),
    ...(role === 'contactPerson' && owns ? (['owner'] as const) : []),
  ];
}

/** Whoever is at work on it or leads it; the others see steps, dates and who takes part. */
export function seesWhatWasSaid(relations: readonly DoorbraakRelation[]): boolean {
  return relations.some((relation) => relation !== 'owner' && relation !== 'none');
}
