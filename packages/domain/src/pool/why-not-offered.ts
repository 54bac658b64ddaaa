import type { LocalDate } from '../calendar/local-date.ts';
import { type Mediator, nameKeyOf } from './mediator.ts';
import type { Offer } from './offer.ts';

/** A tie with the case. There is no override: the lead widens the pool instead. @source quality plan, offers to the pool */
export const conflictReasons = [
  'employedBySwv',
  'boardExcluded',
  'schoolExcluded',
  'personExcluded',
  'advisedBefore',
  'declaredInvolved',
  'doubted',
] as const;
export type ConflictReason = (typeof conflictReasons)[number];

/** Why somebody cannot take anything now, or not this one, without a tie to the case. */
export const fitReasons = [
  'registerExpired',
  'contractEnded',
  'absent',
  'full',
  'otherSector',
  'gaveBack',
  'notWidened',
  'standsStill',
] as const;
export type FitReason = (typeof fitReasons)[number];

export const filterReasons = [...conflictReasons, ...fitReasons] as const;
export type FilterReason = (typeof filterReasons)[number];

/**
 * Every tie between mediator and case.
 * @source domain notes 4.5: own employer is the swv of the case, earlier advice on the pupil, same school board
 */
export function conflictsOf(mediator: Mediator, offer: Offer): ConflictReason[] {
  const { personId, employer } = mediator;
  const holds: Readonly<Record<ConflictReason, boolean>> = {
    employedBySwv: employer.kind === 'swv' && employer.swv === offer.swv,
    boardExcluded: hasName(mediator.excludedBoards, offer.board),
    schoolExcluded: offer.schoolId !== null && mediator.excludedSchools.includes(offer.schoolId),
    personExcluded: offer.personNames.some((name) => hasName(mediator.excludedPersons, name)),
    advisedBefore: offer.advisers.includes(personId),
    declaredInvolved: offer.declared.includes(personId),
    doubted: offer.doubted.includes(personId),
  };
  return conflictReasons.filter((reason) => holds[reason]);
}

/** How a mediator stands today: mediations that fill a place, and the day. */
export type MediatorToday = { readonly openCases: number; readonly today: LocalDate };

/** Why nothing at all is offered to this mediator, whatever waits. */
export function whyNotOfferedAnything(
  { registerValidUntil, employer, absences, mostOpen }: Mediator,
  { openCases, today }: MediatorToday,
): FitReason[] {
  const isOutOfContract = employer.kind === 'hired' && (today < employer.from || employer.until < today);
  const isAbsent = absences.some(({ from, to }) => from <= today && today <= to);
  return [
    ...(registerValidUntil < today ? (['registerExpired'] as const) : []),
    ...(isOutOfContract ? (['contractEnded'] as const) : []),
    ...(isAbsent ? (['absent'] as const) : []),
    ...(openCases >= mostOpen ? (['full'] as const) : []),
  ];
}

/** Everything that keeps this offer from this mediator; empty: they see it and may pick it. */
export function whyNotOffered(mediator: Mediator, offer: Offer, standing: MediatorToday): FilterReason[] {
  return [
    ...conflictsOf(mediator, offer),
    ...whyNotOfferedAnything(mediator, standing),
    ...(mediator.sectors.includes(offer.sector) ? [] : (['otherSector'] as const)),
    ...(offer.gaveBack.includes(mediator.personId) ? (['gaveBack'] as const) : []),
    ...(mediator.reach === 'wider' && !offer.widened ? (['notWidened'] as const) : []),
    ...(offer.standsStill ? (['standsStill'] as const) : []),
  ];
}

function hasName(names: readonly string[], wanted: string | null): boolean {
  const key = wanted === null ? '' : nameKeyOf(wanted);
  return key !== '' && names.some((name) => nameKeyOf(name) === key);
}
