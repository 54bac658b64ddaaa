import type { Authority, InvolvedRole } from '../case/case-words.ts';
import type { FieldClass } from './field-classes.ts';

/** The parts of what is handed over, in the order in which they are read. */
export const accessParts = [
  'person',
  'child',
  'contacts',
  'case',
  'notes',
  'consents',
  'tasks',
  'referrals',
  'decisions',
  'mediation',
  'doorbraak',
  'mails',
  'requests',
  'readers',
] as const;
export type AccessPart = (typeof accessParts)[number];

/**
 * Whose a piece is. `self`: of the person who asks, what they said themselves among it. `child`: of the pupil, when a parent
 * asks. `family`: about the question of the family as a whole. `other`: of somebody else, or told by them. `safety`: about a
 * worry for the safety of the child. `mediator`: what a mediator keeps for themselves. `noConsent`:
 * about health, for which the yes was taken back.
 */
export const pieceOwners = ['self', 'child', 'family', 'other', 'safety', 'mediator', 'noConsent'] as const;
export type PieceOwner = (typeof pieceOwners)[number];

export const leftOutReasons = [
  'otherPerson',
  'noAuthority',
  'pupilDecides',
  'safety',
  'mediationConfidential',
  'consentWithdrawn',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** `masked`: shown, with the names, numbers and addresses of others blanked. */
export type AccessVerdict =
  | { readonly shown: 'whole' | 'masked' }
  | { readonly shown: 'leftOut'; readonly why: LeftOutReason };

const whole: AccessVerdict = { shown: 'whole' };
const masked: AccessVerdict = { shown: 'masked' };
const leftOut = (why: LeftOutReason): AccessVerdict => ({ shown: 'leftOut', why });
const other = leftOut('otherPerson');
const safety = leftOut('safety');
const mediator = leftOut('mediationConfidential');
const noConsent = leftOut('consentWithdrawn');

/**
 * What somebody who asks for access is given, by the class of a field and whose it is. What happened, without what was said
 * (F0), is given whole. Health without a standing yes is shown to nobody, and so is not handed over either. Free text is given with others masked.
 * @source AVG art. 15 lid 4: the rights of others; UAVG art. 41: the protection of the person or of others
 * @assumption the privacy officer confirms that health texts that wait for deletion are named and not given
 * @assumption the privacy officer confirms that worries about safety are left out of the written file and talked over instead
 */
export const accessTable: Readonly<Record<PieceOwner, Readonly<Record<FieldClass, AccessVerdict>>>> = {
  self: { F0: whole, F1: whole, F2: whole, F3: masked, F4: masked, F5: mediator },
  child: { F0: whole, F1: whole, F2: whole, F3: masked, F4: masked, F5: mediator },
  family: { F0: whole, F1: masked, F2: masked, F3: masked, F4: masked, F5: mediator },
  other: { F0: whole, F1: other, F2: other, F3: other, F4: other, F5: mediator },
  safety: { F0: safety, F1: safety, F2: safety, F3: safety, F4: safety, F5: mediator },
  mediator: { F0: mediator, F1: mediator, F2: mediator, F3: mediator, F4: mediator, F5: mediator },
  noConsent: {
    F0: noConsent,
    F1: noConsent,
    F2: noConsent,
    F3: noConsent,
    F4: noConsent,
    F5: mediator,
  },
};

/** Who asks. */
export type Asking = {
  readonly role: InvolvedRole;
  readonly authority: Authority;
  /** Of the pupil; null when nobody said. */
  readonly childAge: number | null;
};

/**
 * What of a piece is given to who asks. About the child and the family only to the pupil, and to a parent or guardian with
 * authority while the pupil is under sixteen: from then on the pupil asks.
 * @source AVG art. 8 and UAVG art. 5: sixteen years
 * @assumption the privacy officer confirms that a pupil under sixteen may ask for the own file too
 */
export function accessVerdict(owner: PieceOwner, fieldClass: FieldClass, asking: Asking): AccessVerdict {
  if (owner === 'child' || owner === 'family') {
    const why = whyNotAboutChild(asking);
    if (why !== null && fieldClass !== 'F0') return leftOut(why);
  }
  return accessTable[owner][fieldClass];
}

/** Why somebody gets nothing about the child; null when they do. */
export function whyNotAboutChild({ role, authority, childAge }: Asking): LeftOutReason | null {
  if (role === 'pupil') return null;
  if (authority !== 'both' && authority !== 'alone' && authority !== 'guardian') return 'noAuthority';
  return childAge !== null && childAge >= 16 ? 'pupilDecides' : null;
}

/** Who in a case can ask for access as a parent or pupil; an organisation has no file of its own here. */
export function canAskAccess(role: InvolvedRole): boolean {
  return !organisations.includes(role);
}

const organisations: readonly InvolvedRole[] = [
  'school',
  'swv',
  'compulsoryEducation',
  'youthCare',
  'healthCare',
  'municipality',
];
