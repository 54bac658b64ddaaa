import type { Instant } from '../calendar/instant.ts';
import type { CaseState } from '../case/case-words.ts';
import type { ContactState } from '../contact/contact-state.ts';
import { type DoorbraakStage, doorbraakStages } from '../doorbraak/doorbraak-stages.ts';
import type { Actor } from '../people/actor.ts';
import { type Role, roles } from '../people/roles.ts';
import type { CaseAccessFacts } from './case-access.ts';
import type { AccessFacts } from './decide.ts';
import type { DoorbraakAccessFacts } from './doorbraak-relation.ts';
import type { MediationAccessFacts } from './mediation-relation.ts';
import { deskSeesFrom } from './relation.ts';

/** What can be so between one person and one record; what is not named is not so. */
export type Circumstance =
  | 'doubted'
  | 'owns'
  | 'covers'
  | 'named'
  /** The family agreed to sharing with another swv. */
  | 'shared'
  | 'nobodyOwns'
  | 'ownSwv'
  | 'unknownSwv'
  | 'joint'
  | 'told'
  | 'ownDesk'
  | 'atTable'
  | 'onTheLine'
  | 'old'
  /** Opened by break-glass; `lapsed`: the hour is over. */
  | 'glass'
  | 'lapsed';

export const now: Instant = '2026-11-20T10:00:00.000Z';
const later: Instant = '2026-11-20T11:00:00.000Z';
const longAgo: Instant = '2026-01-05T10:00:00.000Z';
const me = 'me';
const colleague = 'colleague';

export type Situation<Facts> = { readonly actor: Actor; readonly facts: Facts };
type Holds = readonly Circumstance[];

export function contactSituation(role: Role, so: Holds, state: ContactState): Situation<AccessFacts> {
  const is = (one: Circumstance) => so.includes(one);
  return {
    actor: { ...actorIn(role, so), ...(is('named') ? { worksOnCases: ['case'] } : {}) },
    facts: {
      swv: swvIn(so),
      deskId: 'desk',
      ownerId: ownerIn(so),
      caseId: 'case',
      doubted: is('doubted') ? [me] : [],
      registeredAt: is('old') ? longAgo : deskSeesFrom(now),
      safetyOfficerTold: is('told'),
      onJointAgenda: is('joint'),
      atTable: is('atTable'),
      callerOnTheLine: is('onTheLine'),
      state,
    },
  };
}

export function caseSituation(role: Role, so: Holds, state: CaseState): Situation<CaseAccessFacts> {
  const is = (one: Circumstance) => so.includes(one);
  return {
    actor: actorIn(role, so),
    facts: {
      caseId: 'case',
      swv: swvIn(so),
      ownerId: ownerIn(so),
      coworkers: is('named') ? [me] : [],
      isShared: is('shared'),
      doubted: is('doubted') ? [me] : [],
      onJointAgenda: is('joint'),
      guestUntil: is('atTable') ? later : null,
      state,
    },
  };
}

/** `named`: assigned as its mediator. */
export function mediationSituation(role: Role, so: Holds): Situation<MediationAccessFacts> {
  return {
    actor: actorIn(role, so),
    facts: {
      swv: swvIn(so) ?? 'PO0002',
      ownerId: ownerIn(so),
      mediators: so.includes('named') ? [me] : [],
      doubted: so.includes('doubted') ? [me] : [],
    },
  };
}

export const teamPlaces = ['none', 'director', 'school', 'tied'] as const;
export type DoorbraakPlace = {
  readonly team: (typeof teamPlaces)[number];
  readonly decides: boolean;
  readonly topLevelOpen: boolean;
};

export function doorbraakSituation(
  role: Role,
  so: Holds,
  { team, decides, topLevelOpen }: DoorbraakPlace,
  stage: DoorbraakStage,
): Situation<DoorbraakAccessFacts> {
  const place = team === 'tied' ? 'director' : team;
  return {
    actor: actorIn(role, so),
    facts: {
      swv: swvIn(so) ?? 'PO0002',
      stage,
      ownerId: ownerIn(so),
      team: place === 'none' ? [] : [{ personId: me, role: place, conflicted: team === 'tied' }],
      deciderId: decides ? me : null,
      topLevelOpen,
      doubted: so.includes('doubted') ? [me] : [],
    },
  };
}

/**
 * Every mix of at most so many circumstances that can be, for every role: an owner is not nobody, a known swv is not unknown,
 * and only an hour that began is over.
 */
export function everyMix(
  circumstances: Holds,
  most: number = circumstances.length,
): (readonly [Role, Holds])[] {
  const apart = [owners, swvs, glasses].map((choices) =>
    choices.filter((choice) => choice.every((each) => circumstances.includes(each))),
  );
  const free = circumstances.filter((each) => !apart.flat(2).includes(each));
  const choices = [...apart, ...free.map((each): readonly Holds[] => [[], [each]])];
  const mixes = choices.reduce<readonly Holds[]>(
    (so, choice) =>
      so.flatMap((mix) => choice.map((more) => [...mix, ...more])).filter((mix) => mix.length <= most),
    [[]],
  );
  return roles.flatMap((role) => mixes.map((mix) => [role, mix] as const));
}

export const contactCircumstances = [
  'doubted',
  'owns',
  'covers',
  'named',
  'nobodyOwns',
  'ownSwv',
  'unknownSwv',
  'joint',
  'told',
  'ownDesk',
  'atTable',
  'onTheLine',
  'old',
  'glass',
  'lapsed',
] as const satisfies Holds;
export const caseCircumstances = [
  'doubted',
  'owns',
  'covers',
  'named',
  'shared',
  'nobodyOwns',
  'ownSwv',
  'unknownSwv',
  'joint',
  'atTable',
  'glass',
  'lapsed',
] as const satisfies Holds;
export const mediationCircumstances = [
  'doubted',
  'owns',
  'covers',
  'named',
  'nobodyOwns',
  'ownSwv',
] as const satisfies Holds;
export const doorbraakCircumstances = [
  'doubted',
  'owns',
  'covers',
  'nobodyOwns',
  'ownSwv',
] as const satisfies Holds;

export const everyDoorbraakPlace: readonly (readonly [DoorbraakPlace, DoorbraakStage])[] =
  doorbraakStages.flatMap((stage) =>
    teamPlaces.flatMap((team) =>
      [false, true].flatMap((decides) =>
        [false, true].map((topLevelOpen) => [{ team, decides, topLevelOpen }, stage] as const),
      ),
    ),
  );

const owners: readonly Holds[] = [[], ['owns'], ['covers'], ['nobodyOwns']];
const swvs: readonly Holds[] = [[], ['ownSwv'], ['unknownSwv']];
const glasses: readonly Holds[] = [[], ['glass'], ['glass', 'lapsed']];

function actorIn(role: Role, so: Holds): Actor {
  return {
    personId: me,
    role,
    swvs: ['PO0001'],
    deskIds: so.includes('ownDesk') ? ['desk'] : ['desk-elsewhere'],
    coversFor: so.includes('covers') ? [colleague] : [],
    glass: so.includes('glass')
      ? { id: 'glass', caseId: 'case', until: so.includes('lapsed') ? now : later }
      : null,
  };
}

function swvIn(so: Holds): string | null {
  if (so.includes('unknownSwv')) return null;
  return so.includes('ownSwv') ? 'PO0001' : 'PO0002';
}

function ownerIn(so: Holds): string | null {
  if (so.includes('nobodyOwns')) return null;
  return so.includes('owns') ? me : colleague;
}
