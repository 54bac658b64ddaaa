import type { LocalDate } from '../calendar/local-date.ts';
import type { LocalTime } from '../calendar/local-time.ts';
import type { PersonId } from '../triage/outcome.ts';
import type { MediationOutcome, MediationStage, StandstillReason } from './mediation-stages.ts';
import type { Party, PartyKind } from './parties.ts';
import type { Suitability } from './suitability.ts';

/** Two mediators may work together. @source domain notes 4.1, co-mediation possible */
export const mostMediators = 2;

/** A mediation as its rules need it: process facts only, nothing of what was said. */
export type Mediation = {
  readonly stage: MediationStage;
  readonly stageSince: LocalDate;
  readonly paused: StandstillReason | null;
  readonly parties: readonly Party[];
  readonly suitability: Suitability;
  readonly mediators: readonly PersonId[];
  readonly talks: readonly LocalDate[];
  /** Others at the table who signed for secrecy. */
  readonly othersPresent: number;
  readonly ending: Ending | null;
  readonly outcome: MediationOutcome | null;
  readonly closedOn: LocalDate | null;
  readonly settlementShared: boolean;
  readonly safetyProtocolOn: readonly LocalDate[];
  /** Time spent by the mediators together. */
  readonly minutes: number;
  readonly appointments: readonly Appointment[];
  readonly evaluation: Evaluation | null;
};

export const appointmentKinds = ['intake', 'talk', 'aftercare'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

/** A meeting that is planned: when and with whom, nothing of what for. */
export type Appointment = {
  readonly id: string;
  readonly kind: AppointmentKind;
  /** Null: everybody. */
  readonly partyId: string | null;
  readonly on: LocalDate;
  readonly time: LocalTime;
};

/** The short evaluation of the talk afterwards, in codes. @assumption the three swv's confirm these three questions */
export const evaluationAnswers = {
  agreementsHold: ['yes', 'partly', 'no', 'none'],
  contact: ['better', 'same', 'worse'],
  wouldDoAgain: ['yes', 'unsure', 'no'],
} as const;
export type Evaluation = {
  readonly [Question in keyof typeof evaluationAnswers]: (typeof evaluationAnswers)[Question][number];
};

/** How it came to an end. `mediator`: who sees that it cannot go on. `steunpunt`: the case is closed or nobody decides. */
export type Ending =
  | { readonly how: 'settled'; readonly wholly: boolean }
  | { readonly how: 'stopped'; readonly by: PartyKind | 'mediator' | 'steunpunt' };

export const stoppers = ['parent', 'school', 'pupil', 'mediator', 'steunpunt'] as const;
export type Stopper = (typeof stoppers)[number];

/** A mediation that was just requested. */
export function requestedMediation(on: LocalDate): Mediation {
  return {
    stage: 'requested',
    stageSince: on,
    paused: null,
    parties: [],
    suitability: {},
    mediators: [],
    talks: [],
    othersPresent: 0,
    ending: null,
    outcome: null,
    closedOn: null,
    settlementShared: false,
    safetyProtocolOn: [],
    minutes: 0,
    appointments: [],
    evaluation: null,
  };
}

/** The outcome codes that fit how it ended: figures may not say agreement where somebody walked out. */
export function outcomesFor(ending: Ending): readonly MediationOutcome[] {
  if (ending.how === 'settled') return [ending.wholly ? 'agreedWholly' : 'agreedPartly'];
  switch (ending.by) {
    case 'parent':
      return ['parentWithdrew'];
    case 'school':
      return ['schoolWithdrew'];
    case 'pupil':
      return ['pupilWithdrew'];
    case 'mediator':
      return ['notAgreed', 'unsuitable', 'referred'];
    case 'steunpunt':
      return ['unsuitable', 'referred'];
  }
}
